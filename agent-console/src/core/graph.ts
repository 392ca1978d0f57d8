// The steps of a scenario as a drawing: layers one after the other, in each layer the steps near those that lead to them.
import { cuesOf, wordsText } from './cues';
import { asList, asMap, asText, listAt, type Draft, type Tree } from './draft';

/** Why a customer goes from one step to another; `cue` is the key of the file, `then` for any turn. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly cue: string;
  /** What the cue waits for, as written ("6s"); '' when it waits for nothing of its own. */
  readonly length: string;
  /** How often of a hundred, where there are several ways. */
  readonly share: number;
}

export interface Node {
  readonly id: string;
  readonly says: readonly string[];
  readonly end: boolean;
  readonly optional: boolean;
  readonly ways: readonly Way[];
}

export interface Spot {
  readonly node: Node;
  /** Counted from 0, in the order of the call. */
  readonly layer: number;
  /** Its place in the layer; may lie between two. */
  readonly place: number;
}

export interface Drawing {
  readonly spots: readonly Spot[];
  readonly ways: readonly Way[];
  readonly layers: number;
  /** Of the fullest layer. */
  readonly places: number;
}

export function nodesOf(draft: Draft): readonly Node[] {
  return listAt(draft, ['steps']).map((step) => nodeOf(asMap(step)));
}

function nodeOf(step: { readonly [key: string]: Tree }): Node {
  const id = asText(step['id']);
  const ways = [...waysTo(id, 'then', '', step['then']), ...cuesOf(step).flatMap(({ kind, parts }) => waysOn(id, kind, parts))];
  return { id, says: sayings(step['say']), end: asText(step['end']) === 'true', optional: asText(step['optional']) === 'true', ways };
}

export const sayings = (say: Tree | undefined): readonly string[] => (typeof say === 'string' ? [say] : asList(say).map(asText));

function waysOn(from: string, cue: string, parts: { readonly [key: string]: Tree }): readonly Way[] {
  const length = Object.entries(parts).filter(([key]) => key !== 'then' && key !== 'right').map(([, value]) => wordsText(value)).join(' ');
  return waysTo(from, cue, length, parts['then']);
}

function waysTo(from: string, cue: string, length: string, then: Tree | undefined): readonly Way[] {
  if (then === undefined) return [];
  if (typeof then === 'string') return [{ from, to: then, cue, length, share: 100 }];
  const weights = Object.entries(asMap(then)).map(([to, weight]) => [to, Number(asText(weight)) || 1] as const);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.map(([to, weight]) => ({ from, to, cue, length, share: Math.round((weight * 100) / all) }));
}

/** Each step as far on as its longest way from the first one that goes forward; steps nobody leads to stand in the first layer. */
export function drawing(nodes: readonly Node[]): Drawing {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const ways = nodes.flatMap((node) => node.ways).filter(({ to }) => known.has(to));
  const order = new Map(nodes.map((node, index) => [node.id, index]));
  const forward = ways.filter(({ from, to }) => order.get(from)! < order.get(to)!);
  const layer = new Map<string, number>();
  for (const node of nodes) {
    const before = forward.filter(({ to }) => to === node.id).map(({ from }) => layer.get(from)! + 1);
    layer.set(node.id, Math.max(0, ...before));
  }
  const spots = placed(nodes, forward, layer);
  return { spots, ways, layers: Math.max(0, ...layer.values()) + 1, places: Math.max(1, ...spots.map(({ place }) => place + 1)) };
}

/** In a layer the steps stand in the order of those that lead to them, and the layer stands in the middle of the drawing. */
function placed(nodes: readonly Node[], forward: readonly Way[], layer: ReadonlyMap<string, number>): readonly Spot[] {
  const layers = Math.max(0, ...layer.values()) + 1;
  const inLayer = Array.from({ length: layers }, (_, n) => nodes.filter(({ id }) => layer.get(id) === n));
  const tallest = Math.max(1, ...inLayer.map(({ length }) => length));
  const place = new Map<string, number>();
  for (const here of inLayer) {
    const wish = (node: Node): number => {
      const from = forward.filter(({ to }) => to === node.id).map((way) => place.get(way.from) ?? 0);
      return from.length === 0 ? 0 : from.reduce((sum, one) => sum + one, 0) / from.length;
    };
    const sorted = [...here].sort((a, b) => wish(a) - wish(b));
    sorted.forEach((node, index) => place.set(node.id, index + (tallest - here.length) / 2));
  }
  return nodes.map((node) => ({ node, layer: layer.get(node.id)!, place: place.get(node.id)! }));
}
