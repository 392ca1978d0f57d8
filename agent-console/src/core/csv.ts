// Lists as spreadsheets write and read them (RFC 4180, and the semicolons of Belgian Excel).

/** Rows of cells; the delimiter is the one the first line has most of. Empty lines are left out. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(plain.split(/\r?\n/, 1)[0] ?? '');
  return cells(plain, delimiter)
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
}

function delimiterOf(line: string): string {
  const times = (mark: string): number => line.split(mark).length;
  return [';', ',', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

function cells(text: string, delimiter: string): string[][] {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i] as string;
    if (quoted) {
      if (mark !== '"') append(rows, mark);
      else if (text[i + 1] === '"') append(rows, text[(i += 1)] as string);
      else quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === delimiter) rows.at(-1)?.push('');
    else if (mark === '\n') rows.push(['']);
    else if (mark !== '\r') append(rows, mark);
  }
  return rows;
}

function append(rows: string[][], mark: string): void {
  const row = rows.at(-1) as string[];
  row[row.length - 1] += mark;
}

const FIRST = /^(pr[ée]nom|voornaam|first ?name)$/i;
const NAME = /^(noms?|naam|names?|nom de famille|achternaam|last ?name|surname|nom complet|full ?name|stagiaire|cursist|trainee)$/i;

/** The people a list names: by its heading when there is one, else each line's cells together. */
export function namesIn(rows: readonly (readonly string[])[]): readonly string[] {
  const heading = rows[0] ?? [];
  const [first, name] = [heading.findIndex((cell) => FIRST.test(cell)), heading.findIndex((cell) => NAME.test(cell))];
  const headed = first >= 0 || name >= 0;
  const columns = headed ? [first, name].filter((column) => column >= 0) : null;
  const names = rows.slice(headed ? 1 : 0).map((row) => (columns?.map((column) => row[column] ?? '') ?? row.slice(0, 2)).filter(Boolean).join(' '));
  return [...new Set(names.filter(Boolean))];
}

type Cell = string | number | null;

/** Text a spreadsheet opens: a byte order mark, semicolons, and nothing that it would take for a formula. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A number with a comma, as Belgian spreadsheets reckon with it. */
export function decimal(value: number, places: number): string {
  return value.toFixed(places).replace('.', ',');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
