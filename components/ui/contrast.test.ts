import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');

const tokensIn = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--color-([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );

const light = tokensIn(css.slice(css.indexOf('@theme'), css.indexOf('prefers-color-scheme: dark')));
const dark = {
  ...light,
  ...tokensIn(css.slice(css.indexOf('prefers-color-scheme: dark'), css.indexOf('@layer base'))),
};

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG contrast of two '#rrggbb' colours, 1 to 21. */
const contrast = (a: string, b: string) => {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
};

const grounds = ['paper', 'surface', 'sunken'] as const;
/** text, ground, least contrast */
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['muted', ground, 4.5],
    ['link', ground, 4.5],
    ['link-hover', ground, 4.5],
    ['error', ground, 4.5],
    ['success', ground, 4.5],
    ['violet', ground, 4.5],
    ['control', ground, 3],
    ['action', ground, 3],
    ['focus-line', ground, 3],
  ]),
  ...['error', 'success', 'warning', 'info', 'violet'].flatMap((tone): [string, string, number][] => [
    [tone, `${tone}-soft`, 4.5],
    ['ink', `${tone}-soft`, 7],
  ]),
  ['link', 'teal-soft', 4.5],
  ['ink', 'teal-soft', 7],
  ['on-action', 'action', 4.5],
  ['on-action', 'action-hover', 4.5],
  ['on-error', 'error', 4.5],
  ['on-violet', 'violet', 4.5],
  ['on-deep', 'deep', 7],
  ['on-deep-muted', 'deep', 4.5],
  ['on-deep', 'deep-raised', 4.5],
  ['on-slate', 'slate', 7],
  ['on-slate-muted', 'slate', 4.5],
  ['on-saffron', 'saffron', 7],
  ['on-saffron', 'focus', 7],
  ['focus', 'deep', 3],
  ['focus', 'slate', 3],
  ['saffron', 'deep', 3],
  ...[1, 2, 3, 4, 5].map((n): [string, string, number] => [`chart-${n}`, 'surface', 4.5]),
];

test.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s scheme is readable', (_, tokens) => {
  const poor = pairs
    .map(([text, ground, least]) => {
      const [a, b] = [tokens[text], tokens[ground]];
      if (!a || !b) throw new Error(`No token ${text} or ${ground}`);
      return { text, ground, least, measured: Math.round(contrast(a, b) * 10) / 10 };
    })
    .filter(({ least, measured }) => measured < least);
  expect(poor).toEqual([]);
});

test('body text on paper reaches 7 to 1, also when muted', () => {
  expect(contrast(light.muted ?? '', light.paper ?? '')).toBeGreaterThanOrEqual(7);
  expect(contrast(dark.muted ?? '', dark.paper ?? '')).toBeGreaterThanOrEqual(7);
});
