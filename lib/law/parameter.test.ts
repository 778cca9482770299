import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { euros } from './cents';
import { day } from './day';
import { boeUrl, citation, et, lawTitle, lgss, rd286, rdl9_2025, refTo } from './legal-ref';
import { NoValueInForce, parameter, proposed, withForecast, withProposal } from './parameter';

const wage = parameter('toy.wage', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('36.00'), source: lgss('1') },
    { from: '2024-01-01', value: euros('37.80'), source: lgss('2') },
  ],
});

describe('a figure of the law', () => {
  test('has the value in force that day, from its first day to the eve of the next', () => {
    expect(wage.on(day('2023-12-31'))).toBe(3600);
    expect(wage.on(day('2024-01-01'))).toBe(3780);
    expect(wage.on(day('2040-01-01'))).toBe(3780);
    expect(wage.entryOn(day('2023-06-01')).source).toEqual(lgss('1'));
  });

  test('is not guessed before it was in force', () => {
    expect(() => wage.on(day('2022-12-31'))).toThrow(NoValueInForce);
    expect(() => wage.on(day('2022-12-31'))).toThrow('No value of toy.wage is in force on 2022-12-31');
  });

  test('cannot be declared out of order or twice from one day', () => {
    const twice = (second: string) => () =>
      parameter('toy', {
        unit: 'days',
        entries: [
          { from: '2024-01-01', value: 1, source: lgss('1') },
          { from: second, value: 2, source: lgss('1') },
        ],
      });
    expect(twice('2024-01-01')).toThrow(RangeError);
    expect(twice('2023-01-01')).toThrow(RangeError);
    expect(twice('2024-02-30')).toThrow(RangeError);
  });
});

describe('a forecast', () => {
  const limit = parameter<{ readonly alone: number; readonly couple: number | null }>('toy.limit', {
    unit: 'euro cents',
    grows: 'prices',
    entries: [
      { from: '2025-01-01', value: { alone: 1000, couple: 1700 }, source: lgss('1') },
      { from: '2026-01-01', value: { alone: 1005, couple: null }, source: lgss('1') },
    ],
  });
  const twoPercentAYear = (growth: string, from: number, to: number) =>
    growth === 'prices' ? 1.02 ** (to - from) : expect.unreachable();

  test('carries a figure on from its last published year, half a cent up, and leaves what is published alone', () => {
    const read = (on: string) => withForecast(twoPercentAYear, () => limit.on(day(on)));
    expect(read('2025-06-01')).toEqual({ alone: 1000, couple: 1700 });
    expect(read('2026-12-31')).toEqual({ alone: 1005, couple: null });
    expect(read('2027-01-01')).toEqual({ alone: 1025, couple: null });
    expect(read('2028-05-01')).toEqual({ alone: 1046, couple: null });
    expect(
      withForecast(
        () => 2,
        () => limit.on(day('2027-01-01')).alone,
      ),
    ).toBe(2010);
  });

  test('leaves alone figures that do not say how they grow, the entries, and whoever reads after it', () => {
    expect(withForecast(twoPercentAYear, () => wage.on(day('2030-01-01')))).toBe(3780);
    expect(withForecast(twoPercentAYear, () => limit.entryOn(day('2030-01-01')).value.alone)).toBe(1005);
    expect(() =>
      withForecast(twoPercentAYear, () => {
        throw new Error('inside');
      }),
    ).toThrow('inside');
    expect(limit.on(day('2030-01-01')).alone).toBe(1005);
  });

  test('may run inside another', () => {
    const read = () => limit.on(day('2027-01-01')).alone;
    const both = withForecast(twoPercentAYear, () => [read(), withForecast(() => 3, read), read()]);
    expect(both).toEqual([1025, 3015, 1025]);
  });
});

describe('references to the law', () => {
  test('cite the article and lead to its text', () => {
    expect(citation(lgss('178.1'), 'es')).toBe('art. 178.1 LGSS');
    expect(citation(rdl9_2025('dt'), 'es')).toBe('disposición transitoria RDL 9/2025');
    expect(citation(refTo('budget2023')('da 90'), 'en')).toBe('additional provision 90 Ley 31/2022');
    expect(citation(refTo('holidays2026')(''), 'en')).toBe('Fiestas laborales 2026');
    expect(boeUrl(lgss('178.1'))).toBe('https://www.boe.es/buscar/act.php?id=BOE-A-2015-11724#a178');
    expect(boeUrl(rd286('annex'))).toBe('https://www.boe.es/buscar/act.php?id=BOE-A-2003-7073');
    expect(boeUrl(refTo('gdpr')('5'))).toMatch(/^https:\/\/eur-lex\.europa\.eu\//);
    expect(lawTitle(et('48.4'), 'es')).toMatch(/^Estatuto de los Trabajadores/);
    expect(lawTitle(et('48.4'), 'en')).toMatch(/^Workers' Statute/);
  });
});

type Declared = { readonly id: string; readonly entries: readonly { readonly source: unknown }[] };
const isParameter = (value: unknown): value is Declared =>
  typeof value === 'object' && value !== null && 'entries' in value && 'entryOn' in value && 'id' in value;

test('every parameter has an identifier of its own and a source for each entry', async () => {
  const files = readdirSync(new URL('./parameters', import.meta.url)).filter((name) => !name.includes('.test.'));
  const modules = await Promise.all(
    files.map((name) => import(`./parameters/${name.replace('.ts', '')}.ts`) as Promise<Record<string, unknown>>),
  );
  const declared = modules.flatMap((module) => Object.values(module)).filter(isParameter);
  expect(declared.length).toBeGreaterThan(20);
  expect(new Set(declared.map(({ id }) => id)).size).toBe(declared.length);
  for (const { entries } of declared)
    for (const { source } of entries) expect(source).toMatchObject({ law: expect.any(String) });
});

describe('a figure as somebody proposes it', () => {
  const dearer = { figure: 'toy.wage', valueOn: () => euros('40.00') };

  test('is law for what is worked out in it, with the source of the one it stands for, and for nothing else', () => {
    const [value, entry] = withProposal(
      dearer,
      () => [wage.on(day('2024-05-01')), wage.entryOn(day('2023-05-01'))] as const,
    );
    expect(value).toBe(4000);
    expect(entry).toMatchObject({ value: 4000, source: lgss('1') });
    expect(wage.on(day('2024-05-01'))).toBe(3780);
    expect(withProposal({ ...dearer, figure: 'another' }, () => wage.on(day('2024-05-01')))).toBe(3780);
  });

  test('ends with the work, also when that fails, and is refused to work that waits', () => {
    const fail = () => {
      throw new RangeError('no');
    };
    expect(() => withProposal(dearer, fail)).toThrow(RangeError);
    expect(() => withProposal(dearer, async () => 1)).toThrow(TypeError);
    expect(proposed()).toBeNull();
  });
});
