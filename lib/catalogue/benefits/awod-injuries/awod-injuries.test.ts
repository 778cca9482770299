import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { NoValueInForce } from '@/lib/law/parameter';
import { type InjuryItem, injuryItems, injuryScale } from '@/lib/law/parameters/injury-scale';
import { brokenChecks, contextOf } from '../../assess';
import type { Procedure } from '../../kernel';
import { parseFacts } from '../../prefill';
import { awodInjuries } from '.';
import { compensationOf, type Injury } from './compensation';
import { examples } from './examples';

const on = day('2025-09-10');
const scale = injuryScale.on(on);
const injury = (item: InjuryItem, more: Partial<Injury> = {}): Injury => ({
  injuryItem: item,
  injurySide: 'none',
  assessedAmount: cents(0),
  ...more,
});

describe('the scale of Order ISM/450/2023', () => {
  test('has 110 numbers, of which 56 by side and 7 with a range', () => {
    expect(new Set(injuryItems.map((item) => /\d+/.exec(item)?.[0])).size).toBe(110);
    const kinds = injuryItems.map((item) => scale[item].kind);
    expect(kinds.filter((kind) => kind === 'sides')).toHaveLength(56);
    expect(kinds.filter((kind) => kind === 'range')).toHaveLength(7);
  });

  test('is not held for events before 7 May 2023', () => {
    expect(() => injuryScale.on(day('2023-05-06'))).toThrow(NoValueInForce);
  });

  test.each([
    ['item-3', 2300],
    ['item-12', 9512],
    ['item-17b', 7643],
    ['item-25', 5103],
    ['item-92c', 1533],
    ['item-98', 1450],
    ['item-103', 515],
  ] as const)('%s: %i €', (item, amount) => {
    expect(scale[item]).toEqual({ kind: 'single', amount: euros(String(amount)) });
  });

  test('never gives the left more than the right', () => {
    for (const item of Object.values(scale))
      if (item.kind === 'sides') expect(item.left).toBeLessThanOrEqual(item.right);
  });
});

describe('the leading hand', () => {
  const pays = (injurySide: Injury['injurySide'], leading: 'right' | 'left') =>
    compensationOf([injury('item-26', { injurySide })], leading, on).least;
  test('The left of a left-handed person is paid as the right; the right keeps its own', () => {
    expect(pays('right', 'right')).toBe(268_400);
    expect(pays('left', 'right')).toBe(216_800);
    expect(pays('left', 'left')).toBe(268_400);
    expect(pays('right', 'left')).toBe(268_400);
    expect(pays('none', 'right')).toBe(216_800);
  });
});

test('A side is needed for arms and hands, and an assessed figure inside the range', () => {
  const procedure = awodInjuries as unknown as Procedure;
  const checks = (injuries: readonly Injury[]) => {
    const facts = { ...parseFacts(procedure.facts, examples[0]?.facts, day('2026-11-21')), injuries };
    return brokenChecks(procedure, facts, contextOf(procedure, facts, on)).map(({ id }) => id);
  };
  expect(checks([injury('item-26')])).toEqual(['side-needed']);
  expect(checks([injury('item-25')])).toEqual([]);
  expect(checks([injury('item-110')])).toEqual([]);
  expect(checks([injury('item-110', { assessedAmount: euros('647') })])).toEqual([]);
  expect(checks([injury('item-110', { assessedAmount: euros('2552.01') })])).toEqual(['out-of-range']);
  expect(checks([injury('item-110', { assessedAmount: euros('646.99') })])).toEqual(['out-of-range']);
});

test('Injuries add up, one more never pays less, and what is assessed stays between least and most', () => {
  const any = fc.record({
    injuryItem: fc.constantFrom(...injuryItems),
    injurySide: fc.constantFrom<Injury['injurySide']>('right', 'left', 'none'),
    assessedAmount: fc.integer({ min: 0, max: 1_000_000 }).map(cents),
  });
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 6 }),
      any,
      fc.constantFrom('right' as const, 'left' as const),
      (few, more, leading) => {
        const { least, most } = compensationOf(few, leading, on);
        const one = compensationOf([more], leading, on);
        const all = compensationOf([...few, more], leading, on);
        expect(all.least).toBe(least + one.least);
        expect(all.most).toBe(most + one.most);
        expect(one.least).toBeGreaterThan(0);
        expect(least).toBeLessThanOrEqual(most);
        expect(compensationOf(few, 'left', on).least).toBeGreaterThanOrEqual(compensationOf(few, 'right', on).least);
      },
    ),
  );
});
