// QR codes (ISO/IEC 18004) for links: byte mode, error correction M, versions 1 to 6, which holds 106 bytes.

/** Rows from the top, true is dark. */
export type QrCode = readonly (readonly boolean[])[];

/** By version: error correction codewords of a block, blocks, data codewords of a block. */
const VERSIONS = [
  [10, 1, 16],
  [16, 1, 28],
  [26, 1, 44],
  [18, 2, 32],
  [24, 2, 43],
  [16, 4, 27],
] as const;

/** The code for a text, in the smallest version and with the mask that reads best; null when it is too long. */
export function qrCode(text: string): QrCode | null {
  const bytes = new TextEncoder().encode(text);
  const version = VERSIONS.findIndex(([, blocks, data]) => bytes.length + 2 <= blocks * data) + 1;
  if (version === 0) return null;
  const bits = bitsOf(interleaved(dataOf(bytes, version), version));
  const masked = MASKS.map((_, mask) => drawn(version, bits, mask));
  return masked.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

/** Mode 4, the length, the bytes, an end, and filling. */
function dataOf(bytes: Uint8Array, version: number): Uint8Array {
  const [, blocks, each] = VERSIONS[version - 1] as (typeof VERSIONS)[number];
  const nibbles = [4, bytes.length >> 4, bytes.length & 15, ...[...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0];
  const data = new Uint8Array(blocks * each);
  for (let i = 0; i * 2 + 1 < nibbles.length; i += 1) data[i] = ((nibbles[i * 2] as number) << 4) | (nibbles[i * 2 + 1] as number);
  for (let i = nibbles.length >> 1, fill = 0; i < data.length; i += 1, fill += 1) data[i] = fill % 2 === 0 ? 0xec : 0x11;
  return data;
}

/** Blocks with their error correction, a codeword of each in turn. */
function interleaved(data: Uint8Array, version: number): number[] {
  const [correction, count, each] = VERSIONS[version - 1] as (typeof VERSIONS)[number];
  const blocks = Array.from({ length: count }, (_, n) => data.slice(n * each, (n + 1) * each));
  const checks = blocks.map((block) => remainder(block, correction));
  const inTurn = (length: number, of: readonly Uint8Array[]): number[] => Array.from({ length: length * count }, (_, i) => of[i % count]?.[Math.floor(i / count)] ?? 0);
  return [...inTurn(each, blocks), ...inTurn(correction, checks)];
}

/** Product in the field of 256 elements, modulo x⁸ + x⁴ + x³ + x² + 1. */
export function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** Reed–Solomon: what is left of the data divided by (x − 1)(x − 2)(x − 4)…, so many factors. */
function remainder(data: Uint8Array, degree: number): Uint8Array {
  const divisor = divisorOf(degree);
  const rest = new Uint8Array(degree);
  for (const byte of data) {
    const factor = byte ^ (rest[0] as number);
    rest.copyWithin(0, 1);
    rest[degree - 1] = 0;
    divisor.forEach((coefficient, i) => (rest[i] = (rest[i] as number) ^ times(coefficient, factor)));
  }
  return rest;
}

/** The divisor's coefficients from the highest power but one down. */
function divisorOf(degree: number): Uint8Array {
  const divisor = new Uint8Array(degree);
  divisor[degree - 1] = 1;
  let root = 1;
  for (let n = 0; n < degree; n += 1) {
    for (let i = 0; i < degree; i += 1) divisor[i] = times(divisor[i] as number, root) ^ (divisor[i + 1] ?? 0);
    root = times(root, 2);
  }
  return divisor;
}

function bitsOf(codewords: readonly number[]): boolean[] {
  return codewords.flatMap((codeword) => Array.from({ length: 8 }, (_, bit) => ((codeword >> (7 - bit)) & 1) === 1));
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Fixed patterns, the format, and the data along its zigzag from the lower right. */
function drawn(version: number, bits: readonly boolean[], mask: number): boolean[][] {
  const size = 17 + 4 * version;
  const code: (boolean | null)[][] = Array.from({ length: size }, () => Array.from({ length: size }, () => null));
  const set = (x: number, y: number, dark: boolean): void => {
    const row = code[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  drawPatterns(size, version, set);
  drawFormat(size, mask, set);
  let next = 0;
  for (const [x, y] of zigzag(size)) {
    if (code[y]?.[x] !== null) continue;
    set(x, y, (bits[next] ?? false) !== (MASKS[mask] as (typeof MASKS)[number])(x, y));
    next += 1;
  }
  return code.map((row) => row.map((dark) => dark === true));
}

type Set = (x: number, y: number, dark: boolean) => void;

function drawPatterns(size: number, version: number, set: Set): void {
  for (let i = 0; i < size; i += 1) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  const corners = [[3, 3], [size - 4, 3], [3, size - 4]] as const;
  for (const [x, y] of corners) square(x, y, 4, (ring) => ring !== 2 && ring !== 4, set);
  if (version > 1) square(size - 7, size - 7, 2, (ring) => ring !== 1, set);
}

/** Rings around a middle, dark or light by their distance from it. */
function square(x: number, y: number, reach: number, dark: (ring: number) => boolean, set: Set): void {
  for (let dy = -reach; dy <= reach; dy += 1) for (let dx = -reach; dx <= reach; dx += 1) set(x + dx, y + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
}

/** Error correction M (00) and the mask, protected by BCH (15, 5), twice; and the one module that is always dark. */
function drawFormat(size: number, mask: number, set: Set): void {
  let rest = mask;
  for (let i = 0; i < 10; i += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const format = ((mask << 10) | rest) ^ 0x5412;
  const bit = (i: number): boolean => ((format >> i) & 1) === 1;
  for (let i = 0; i < 15; i += 1) {
    set(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, bit(i));
    set(i < 8 ? size - 1 - i : i === 8 ? 7 : 14 - i, 8, bit(i));
  }
  set(8, size - 8, true);
}

/** Columns in pairs from the right, up and down in turn; the column of the timing pattern is left out. */
function* zigzag(size: number): Generator<readonly [number, number]> {
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i += 1) {
      const y = upward ? size - 1 - i : i;
      yield [right, y];
      yield [right - 1, y];
    }
    upward = !upward;
  }
}

/** How hard a code is to read: runs, blocks, what looks like a corner, and too much of one colour. */
function penalty(code: QrCode): number {
  const columns = code.map((_, x) => code.map((row) => row[x] === true));
  const dark = code.flat().filter(Boolean).length / code.length ** 2;
  return [...code, ...columns].reduce((sum, line) => sum + linePenalty(line), 0) + blocks(code) * 3 + Math.floor(Math.abs(dark - 0.5) * 20) * 10;
}

function linePenalty(line: readonly boolean[]): number {
  const text = line.map((dark) => (dark ? '1' : '0')).join('');
  const runs = [...text.matchAll(/1{5,}|0{5,}/g)].reduce((sum, [run]) => sum + run.length - 2, 0);
  const corners = [...text.matchAll(/(?=10111010000|00001011101)/g)].length;
  return runs + corners * 40;
}

function blocks(code: QrCode): number {
  let found = 0;
  for (let y = 1; y < code.length; y += 1) for (let x = 1; x < code.length; x += 1) {
    const dark = code[y]?.[x];
    if (dark === code[y - 1]?.[x] && dark === code[y]?.[x - 1] && dark === code[y - 1]?.[x - 1]) found += 1;
  }
  return found;
}
