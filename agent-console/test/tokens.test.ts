import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

declare const CONSOLE: string;

const css = readFileSync(join(CONSOLE, 'src/style/tokens.css'), 'utf8');
const TOKENS = new Map([...css.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(([, name = '', light, dark, both]) => [name, { light: light ?? both ?? '', dark: dark ?? both ?? '' }]));
const STATES = ['signed-off', 'ready', 'ringing', 'dialling', 'talking', 'on-hold', 'wrapping-up', 'paused', 'no-phone-yet', 'phone-lost'];

/** Text needs 4.5 : 1 on every ground it stands on (WCAG 2.2, 1.4.3). */
const TEXTS: [string, string[]][] = [
  ['ink', ['ground', 'surface', 'sunken', 'accent-soft']],
  ['ink-soft', ['ground', 'surface', 'sunken']],
  ['on-accent', ['accent', 'accent-strong']],
  ['accent-strong', ['surface', 'accent-soft']],
  ['good', ['surface', 'good-soft']],
  ['warn', ['warn-soft']],
  ['bad', ['surface', 'bad-soft']],
  ['on-bad', ['bad']],
  ...STATES.map((state): [string, string[]] => [`${state}-ink`, [`${state}-fill`]]),
];

/** What tells a control or a state apart needs 3 : 1 (1.4.11). */
const SHAPES: [string, string[]][] = [
  ['line-strong', ['surface', 'ground']],
  ['focus', ['surface', 'ground']],
  ...STATES.map((state): [string, string[]] => [`${state}-on-disc`, [`${state}-disc`]]),
  ...STATES.filter((state) => state !== 'signed-off').map((state): [string, string[]] => [`${state}-disc`, [`${state}-fill`]]),
];

for (const theme of ['light', 'dark'] as const) {
  for (const [pairs, least] of [[TEXTS, 4.5], [SHAPES, 3]] as const) {
    test(`in the ${theme} theme every pair has ${least} : 1`, () => {
      const weak = pairs.flatMap(([front, backs]) => backs.map((back) => ({ pair: `${front} on ${back}`, ratio: contrast(colour(front, theme), colour(back, theme)) })));
      assert.deepEqual(weak.filter(({ ratio }) => ratio < least), []);
    });
  }
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = TOKENS.get(name);
  assert.ok(token, `no token --${name}`);
  return token[theme];
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
