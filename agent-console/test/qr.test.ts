import assert from 'node:assert/strict';
import test from 'node:test';
import { qrCode, times, type QrCode } from '../src/core/qr';

const LINK = 'http://192.168.1.20:8080/#/sign-in?seat=12';

test('the three corners are where a camera looks for them', () => {
  const code = qrCode(LINK);
  assert.ok(code);
  const size = code.length;
  for (const [x, y] of [[0, 0], [size - 7, 0], [0, size - 7]] as const) {
    assert.deepEqual(code.slice(y, y + 7).map((row) => row.slice(x, x + 7).map((dark) => (dark ? '#' : '.')).join('')), ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']);
  }
});

test('a text grows into larger versions and ends at 106 bytes', () => {
  assert.equal(qrCode('a'.repeat(14))?.length, 21);
  assert.equal(qrCode('a'.repeat(15))?.length, 25);
  assert.equal(qrCode('a'.repeat(106))?.length, 41);
  assert.equal(qrCode('a'.repeat(107)), null);
});

test('what is drawn reads back as what was meant', () => {
  assert.equal(read(qrCode(LINK) as QrCode), LINK);
  assert.equal(read(qrCode('poste é') as QrCode), 'poste é');
});

test('every block divides without a rest, so that errors can be corrected', () => {
  const codewords = codewordsOf(qrCode('http://lab:8080/#/') as QrCode);
  for (let root = 1, n = 0; n < 16; n += 1, root = times(root, 2)) {
    assert.equal(codewords.reduce((sum, codeword) => times(sum, root) ^ codeword, 0), 0);
  }
});

/** An independent reader: mask from the format, modules along the columns, blocks taken apart, bytes decoded. */
function read(code: QrCode): string {
  const version = (code.length - 17) / 4;
  const [blocks, each] = ([[1, 16], [1, 28], [1, 44], [2, 32], [2, 43], [4, 27]] as const)[version - 1] as readonly [number, number];
  const words = codewordsOf(code);
  const data = Array.from({ length: blocks }, (_, block) => Array.from({ length: each }, (_, i) => words[i * blocks + block] as number)).flat();
  const nibbles = data.flatMap((byte) => [byte >> 4, byte & 15]);
  assert.equal(nibbles[0], 4);
  const length = ((nibbles[1] as number) << 4) | (nibbles[2] as number);
  return new TextDecoder().decode(Uint8Array.from({ length }, (_, i) => ((nibbles[3 + 2 * i] as number) << 4) | (nibbles[4 + 2 * i] as number)));
}

function codewordsOf(code: QrCode): number[] {
  const size = code.length;
  const format = [0, 1, 2, 3, 4].map((x) => (code[8]?.[x] ? 1 : 0)).join('');
  const mask = Number.parseInt(format.slice(2, 5), 2) ^ 0b101;
  assert.equal(format.slice(0, 2), '10');
  const bits: number[] = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i += 1) {
      const y = upward ? size - 1 - i : i;
      for (const x of [right, right - 1]) if (!isFixed(x, y, size)) bits.push((code[y]?.[x] ? 1 : 0) ^ (isMasked(mask, x, y) ? 1 : 0));
    }
    upward = !upward;
  }
  return Array.from({ length: bits.length >> 3 }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8).join(''), 2));
}

function isFixed(x: number, y: number, size: number): boolean {
  const corner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
  const aligned = size > 21 && Math.abs(x - size + 7) <= 2 && Math.abs(y - size + 7) <= 2;
  return corner || aligned || x === 6 || y === 6;
}

function isMasked(mask: number, j: number, i: number): boolean {
  switch (mask) {
    case 0: return (i + j) % 2 === 0;
    case 1: return i % 2 === 0;
    case 2: return j % 3 === 0;
    case 3: return (i + j) % 3 === 0;
    case 4: return (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0;
    case 5: return ((i * j) % 2) + ((i * j) % 3) === 0;
    case 6: return (((i * j) % 2) + ((i * j) % 3)) % 2 === 0;
    default: return (((i * j) % 3) + ((i + j) % 2)) % 2 === 0;
  }
}
