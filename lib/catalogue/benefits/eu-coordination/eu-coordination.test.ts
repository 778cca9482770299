import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { addDays, day } from '@/lib/law/day';
import { assess } from '../../assess';
import { parseFacts } from '../../prefill';
import { euCoordination } from '.';
import { coordinatedCountries, countries, isCoordinated } from './countries';
import { countryNames as en } from './countries.en';
import { countryNames as es } from './countries.es';
import { examples } from './examples';
import { type Period, pensionDue, proRata, shareOf, sumOfStates, totalsOf } from './totalisation';

const on = day('2026-02-01');
const period = (country: string, from: string, to: string, voluntary = false): Period => ({
  country,
  from: day(from),
  to: day(to),
  voluntary,
});

test('O31: Rosa, twenty years in one country and ten in another, 1,400 € in all', () => {
  const [years, more] = [20, 10];
  const first = proRata(euros('1500'), years, years + more);
  const second = proRata(euros('1200'), more, years + more);
  expect([first, second]).toEqual([euros('1000'), euros('400')]);
  expect(sumOfStates([first, second])).toBe(euros('1400'));
});

test('Thirty countries coordinate with Spain: the Union, the EEA and Switzerland', () => {
  expect(coordinatedCountries).toHaveLength(30);
  expect(countries.filter(isCoordinated)).toEqual([...coordinatedCountries]);
  expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
});

describe('adding up periods', () => {
  test('Both days count, gaps do not, and a day is counted once in a State', () => {
    expect(totalsOf([period('fr', '2020-01-01', '2020-01-31')])).toEqual({ byState: { fr: 31 }, all: 31 });
    expect(totalsOf([period('fr', '2020-01-01', '2020-01-20'), period('fr', '2020-01-10', '2020-01-31')]).all).toBe(31);
    expect(totalsOf([period('fr', '2020-01-01', '2020-01-10'), period('fr', '2020-01-21', '2020-01-31')]).all).toBe(21);
    expect(totalsOf([])).toEqual({ byState: {}, all: 0 });
  });
  test('By law beats by choice, and by law in two States counts for both but once in all', () => {
    const chosen = [period('fr', '2020-01-01', '2020-01-31', true), period('de', '2020-01-11', '2020-01-20')];
    expect(totalsOf(chosen)).toEqual({ byState: { fr: 21, de: 10 }, all: 31 });
    const both = [period('fr', '2020-01-01', '2020-01-31'), period('de', '2020-01-11', '2020-01-20')];
    expect(totalsOf(both)).toEqual({ byState: { fr: 31, de: 10 }, all: 31 });
  });
  test('A period that ends before it begins counts for nothing', () => {
    expect(totalsOf([period('fr', '2020-02-01', '2020-01-01')]).all).toBe(0);
  });
});

describe('what Spain pays', () => {
  const years = (count: number) =>
    totalsOf([{ ...period('de', '2000-01-01', '2000-01-01'), to: addDays(day('2000-01-01'), count - 1) }]);
  const due = (own: number, abroad: number, theoretical: string, independent: string) =>
    pensionDue({
      own,
      abroad: abroad > 0 ? years(abroad) : totalsOf([]),
      theoretical: euros(theoretical),
      independent: euros(independent),
      on,
    });
  test('The higher of the independent and the pro rata pension', () => {
    expect(due(7300, 3650, '1500', '900')).toMatchObject({
      share: 6667,
      proRata: 100_000,
      pension: 100_000,
      states: 2,
    });
    expect(due(7300, 3650, '1500', '1100').pension).toBe(110_000);
  });
  test('Less than a year in Spain: the others pay, unless Spain alone opens a right', () => {
    expect(due(364, 3650, '1500', '0')).toMatchObject({ share: 0, pension: 0, states: 1 });
    expect(due(364, 3650, '1500', '50')).toMatchObject({ pension: 5000, states: 2 });
    expect(due(365, 3650, '1500', '0').pension).toBeGreaterThan(0);
  });
  test('Less than a year abroad is not divided by; less than a year everywhere is paid whole', () => {
    expect(due(7300, 364, '1500', '0')).toMatchObject({ share: 10_000, pension: 150_000, states: 1 });
    expect(due(7300, 365, '1500', '0')).toMatchObject({ share: 9524, states: 2 });
    expect(due(300, 200, '500', '0')).toMatchObject({ pension: 50_000, states: 1 });
  });
  test('Nobody has contributed anywhere: nothing', () => {
    expect(due(0, 0, '1500', '0')).toMatchObject({ share: 0, proRata: 0, pension: 0 });
  });
});

describe('properties', () => {
  const aDay = fc.integer({ min: 0, max: 5000 }).map((offset) => addDays(day('1990-01-01'), offset));
  const aPeriod = fc.record({
    country: fc.constantFrom('de', 'fr', 'pt'),
    from: aDay,
    to: aDay,
    voluntary: fc.boolean(),
  });
  const periods = fc.array(aPeriod, { maxLength: 8 });
  test('One period more never makes fewer days, and no State has more than all', () => {
    fc.assert(
      fc.property(periods, aPeriod, (some, one) => {
        const { all, byState } = totalsOf(some);
        expect(totalsOf([...some, one]).all).toBeGreaterThanOrEqual(all);
        for (const days of Object.values(byState)) expect(days).toBeLessThanOrEqual(all);
        expect(Object.values(byState).reduce((sum, days) => sum + days, 0)).toBeGreaterThanOrEqual(all);
      }),
    );
  });
  test('The part is between nothing and the whole, and what is paid is never less than the independent pension', () => {
    const amount = fc.integer({ min: 0, max: 500_000 });
    fc.assert(
      fc.property(
        periods,
        fc.integer({ min: 0, max: 15_000 }),
        amount,
        amount,
        (some, own, theoretical, independent) => {
          const abroad = totalsOf(some);
          const result = pensionDue({
            own,
            abroad,
            theoretical: cents(theoretical),
            independent: cents(independent),
            on,
          });
          expect(result.proRata).toBeGreaterThanOrEqual(0);
          expect(result.proRata).toBeLessThanOrEqual(theoretical);
          expect(result.pension).toBeGreaterThanOrEqual(independent);
          expect(result.share).toBeLessThanOrEqual(10_000);
        },
      ),
    );
  });
  test('The parts of all the States make up the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 6 }), (all) => {
        const sum = all.reduce((total, days) => total + days, 0);
        const shares = all.reduce((total, days) => total + shareOf(days, sum), 0);
        expect(Math.abs(shares - 10_000)).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});

test('Amounts nobody knows yet are not told as nothing', () => {
  const today = day('2026-11-21');
  const linesOf = (changes: Readonly<Record<string, unknown>>) =>
    assess(
      euCoordination,
      parseFacts(euCoordination.facts, { ...examples[0]?.facts, ...changes }, today),
      today,
    ).award?.lines.map(({ id }) => id);
  expect(linesOf({})).toEqual(expect.arrayContaining(['theoretical', 'pro-rata', 'independent', 'pension']));
  const unknown = linesOf({ theoreticalPension: 0, independentPension: 0 });
  expect(unknown).toEqual(['days-spain', 'days-abroad', 'days-all', 'share', 'states']);
});
