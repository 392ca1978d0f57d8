// A scenario as it is written: a tree of texts, lists and maps, as its file has it. Every change makes a new tree; the old one stays for undo.

export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };
export type Draft = { readonly [key: string]: Tree };
/** From the root: keys of maps, places in lists. */
export type Path = readonly (string | number)[];

export interface Remark {
  readonly at: string;
  readonly what: string;
  readonly instead: string;
  readonly advice: boolean;
}

export function at(tree: Tree | undefined, path: Path): Tree | undefined {
  return path.reduce<Tree | undefined>((here, step) => (isBranch(here) ? (here as Record<string, Tree>)[step] : undefined), tree);
}

export const textAt = (tree: Tree | undefined, path: Path): string => asText(at(tree, path));
export const listAt = (tree: Tree | undefined, path: Path): readonly Tree[] => asList(at(tree, path));
export const mapAt = (tree: Tree | undefined, path: Path): { readonly [key: string]: Tree } => asMap(at(tree, path));

export const asText = (tree: Tree | undefined): string => (typeof tree === 'string' ? tree : '');
export const asList = (tree: Tree | undefined): readonly Tree[] => (Array.isArray(tree) ? (tree as readonly Tree[]) : []);
export const asMap = (tree: Tree | undefined): { readonly [key: string]: Tree } =>
  isBranch(tree) && !Array.isArray(tree) ? (tree as { readonly [key: string]: Tree }) : {};

/** The tree with something else at that place; what lies on the way is made. */
export function put(tree: Draft, path: Path, value: Tree): Draft {
  return placed(tree, path, value) as Draft;
}

/** The tree without that key or item; a map or list at the root that is left empty goes too. */
export function without(tree: Draft, path: Path): Draft {
  const parent = path.slice(0, -1);
  const rest = cut(at(tree, parent), path.at(-1)!);
  const isEmpty = Array.isArray(rest) ? rest.length === 0 : Object.keys(rest as object).length === 0;
  return isEmpty && parent.length === 1 ? without(tree, parent) : put(tree, parent, rest);
}

/** A map's entry under another key, in its place. */
export function renamed(tree: Draft, path: Path, key: string): Draft {
  const parent = path.slice(0, -1);
  const entries = Object.entries(mapAt(tree, parent)).map(([name, value]) => [name === path.at(-1) ? key : name, value] as const);
  return put(tree, parent, Object.fromEntries(entries));
}

/** An item of a list one place up or down. */
export function moved(tree: Draft, path: Path, by: 1 | -1): Draft {
  const from = path.at(-1) as number;
  const items = [...listAt(tree, path.slice(0, -1))];
  const [item] = items.splice(from, 1);
  if (item === undefined || from + by < 0) return tree;
  items.splice(from + by, 0, item);
  return put(tree, path.slice(0, -1), items);
}

/** What is said of this place: of itself, or of anything in it. */
export function remarksIn(remarks: readonly Remark[], pointer: string): readonly Remark[] {
  return remarks.filter(({ at: place }) => place === pointer || place.startsWith(`${pointer}/`));
}

/** What is said of this very place. */
export function remarksOn(remarks: readonly Remark[], pointer: string): readonly Remark[] {
  return remarks.filter(({ at: place }) => place === pointer);
}

/** A name as files have it, made of a title: « Où est le colis ? » becomes ou-est-le-colis. */
export function nameOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '');
}

function isBranch(tree: Tree | undefined): boolean {
  return typeof tree === 'object';
}

function placed(tree: Tree | undefined, path: Path, value: Tree): Tree {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') return Object.assign([...asList(tree)], { [step]: placed(asList(tree)[step], rest, value) });
  return { ...asMap(tree), [step]: placed(asMap(tree)[step], rest, value) };
}

function cut(tree: Tree | undefined, step: string | number): Tree {
  if (typeof step === 'number') return asList(tree).filter((_, index) => index !== step);
  return Object.fromEntries(Object.entries(asMap(tree)).filter(([key]) => key !== step));
}
