import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, narrow, plot, roundTicks, wide } from './picture';

const tableOf = (rows: readonly (readonly [string, number])[], label = 'Pensión; al mes') => ({
  table: {
    caption: 'Tabla',
    columns: [
      { label: 'Fecha', decimals: null },
      { label, decimals: 2 },
    ],
    rows: rows.map(([name, amount]) => [
      { text: name, raw: name },
      { text: `${amount} €`, raw: amount },
    ]),
  },
});

describe('the data as a spreadsheet opens them', () => {
  test('in Spanish with decimal commas, in English with decimal points', () => {
    const picture = tableOf([['2030-03-14', 1234.5]]);
    expect(csvOf(picture, 'es')).toBe('\uFEFFFecha;"Pensión; al mes"\r\n2030-03-14;1234,50\r\n');
    expect(csvOf(picture, 'en')).toBe('\uFEFFFecha,"Pensión; al mes"\r\n2030-03-14,1234.50\r\n');
  });

  test('a cell that looks like a formula is text, a negative amount stays a number', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'];
    const lines = csvOf(tableOf(dangerous.map((text) => [text, -3])), 'es').split('\r\n');
    expect(lines.slice(1, -1)).toEqual(dangerous.map((text) => `'${text};-3,00`));
  });

  test('quotes and line breaks stay inside their cell', () => {
    expect(csvOf(tableOf([['dice "hola"\ny se va', 1]]), 'en')).toContain('"dice ""hola""\ny se va",1.00\r\n');
  });
});

test('ticks are round, evenly apart, and hold every value between the first and the last', () => {
  expect(roundTicks(1523, 2221, 5)).toEqual([1400, 1600, 1800, 2000, 2200, 2400]);
  expect(roundTicks(0, 37, 10, 5)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
  expect(roundTicks(900, 900, 5)).toEqual([900, 901]);
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), fc.integer({ min: 2, max: 10 }), (from, more, most) => {
      const ticks = roundTicks(from, from + more, most);
      const [first = Number.NaN, second = Number.NaN] = ticks;
      expect(first).toBeLessThanOrEqual(from);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(from + more);
      expect(String(second - first)).toMatch(/^[125]0*$/);
      expect(ticks.length).toBeLessThanOrEqual(most + 2);
    }),
  );
});

test.each([wide, narrow])(
  'a drawing of $width grows with its key, and labels that would touch are left out',
  (room) => {
    const years = Array.from({ length: 60 }, (_, n) => 1990 + n);
    const draw = (key: readonly string[]) =>
      plot(room, {
        key: key.map((text) => ({ text })),
        levels: [
          { at: 0, labels: ['0 €'] },
          { at: 1000, labels: ['1.000 €'] },
        ],
        from: 1990,
        to: 2050,
        ticks: years.map((year) => ({ at: year, labels: [`${year}`] })),
        draw: () => [],
      });
    const long = draw(['Una frase larga que no cabe en una línea de un teléfono pero sí en el papel.', 'Otra.']);
    expect(long.height).toBeGreaterThan(draw(['Una.']).height);
    const labels = long.shapes.flatMap((shape) => (shape.kind === 'text' && /^\d{4}$/.test(shape.text) ? [shape] : []));
    expect(labels.length).toBeGreaterThan(2);
    labels.slice(1).forEach(({ x }, n) => {
      expect(x - (labels[n]?.x ?? 0)).toBeGreaterThan(room.textSize * 2.4);
    });
  },
);
