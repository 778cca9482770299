import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { addDays, addMonths, type Day, day, daysBetween, type Month } from '@/lib/law/day';
import type { ContributionRecord } from '@/lib/record/record';
import { assess, contextOf } from '../../assess';
import type { Known, Procedure } from '../../kernel';
import { noSources, parseFacts, prefill } from '../../prefill';
import { allFacts } from '../../random-facts';
import { unemployment } from '.';
import {
  baseOfLastDays,
  bornOn,
  careerDaysForUnemployment,
  daysForUnemployment,
  daysOfBenefit,
  isLateClaim,
  limitsOfBenefit,
  monthOfBenefit,
  startOfBenefit,
  workTimeOfLastDays,
} from './amount';
import { examples } from './examples';
import { MONTH, paidByMonths } from './months-of-thirty';

const today = day('2026-11-21');
const procedure = unemployment as unknown as Procedure;
const parsed = (json: unknown) => parseFacts(procedure.facts, json, today);
const anyFacts = allFacts(procedure.facts, today).map(parsed);
const awardOf = (facts: Known) => procedure.award.derive(facts, contextOf(procedure, facts, today));
const on2023 = day('2023-07-02');
const FULL = 10_000;
const total = (sum: string, children: number, on: Day) =>
  monthOfBenefit({ sum: euros(sum), children, workTime: FULL, cut: FULL, on });

describe('days of benefit by days contributed (LGSS 269.1)', () => {
  test.each([
    [359, 0],
    [360, 120],
    [539, 120],
    [540, 180],
    [719, 180],
    [720, 240],
    [900, 300],
    [1079, 300],
    [1080, 360],
    [1260, 420],
    [1440, 480],
    [1620, 540],
    [1800, 600],
    [1980, 660],
    [2159, 660],
    [2160, 720],
    [9999, 720],
  ])('%i days give %i', (contributed, days) => expect(daysOfBenefit(contributed, on2023)).toBe(days));
});

describe('least and most', () => {
  test('O27: the figures of 2023, and those of 2011 with its IPREM', () => {
    const limits = (children: number, on: string) => Object.values(limitsOfBenefit(children, FULL, day(on)));
    expect(limits(0, '2023-07-01')).toEqual([euros('560.00'), euros('1225.00')]);
    expect(limits(1, '2023-07-01')).toEqual([euros('749.00'), euros('1400.00')]);
    expect(limits(2, '2023-07-01')).toEqual([euros('749.00'), euros('1575.00')]);
    expect(limits(0, '2011-05-01')).toEqual([euros('497.01'), euros('1087.21')]);
    expect(limits(1, '2011-05-01')).toEqual([euros('664.75'), euros('1242.52')]);
  });

  test('O28: the base is not rounded before the share is taken, and the least lifts a low one', () => {
    expect(total('5400', 1, day('2020-06-01')).first).toBe(euros('671.40'));
    expect(daysOfBenefit(1200, day('2020-06-01'))).toBe(360);
    const of2015 = total('9572.75', 1, day('2015-06-01'));
    expect(of2015.first).toBe(euros('1116.82'));
    expect([of2015.least, of2015.most]).toEqual([euros('664.75'), euros('1242.52')]);
    expect(daysOfBenefit(1095, day('2015-06-01'))).toBe(360);
  });

  test('O35: from day 181 it is 60 %, not 50 %, from 1 January 2023', () => {
    expect(total('10800', 0, day('2023-07-02')).after).toBe(euros('1080.00'));
    expect(total('10800', 0, day('2023-01-01')).after).toBe(euros('1080.00'));
    expect(total('10800', 0, day('2022-12-31')).after).toBe(euros('900.00'));
  });

  test('They do not change while it is paid: those of the birth of the right count', () => {
    const { lines } = awardOf(parsed(examples[0]?.facts));
    expect(lines).toMatchObject({ least: euros('560.00'), most: euros('1225.00') });
  });
});

describe('the claim', () => {
  const ended = day('2026-03-02');
  test('has fifteen working days, counted from the day after the work or the holidays', () => {
    expect(bornOn(ended, 0)).toBe('2026-03-03');
    expect(bornOn(ended, 10)).toBe('2026-03-13');
    expect(isLateClaim(ended, day('2026-03-23'))).toBe(false);
    expect(isLateClaim(ended, day('2026-03-24'))).toBe(true);
    // Easter in between: Thursday 2 April counts outside holidays only, Friday 3 April is a holiday everywhere.
    expect(isLateClaim(day('2026-03-20'), day('2026-04-13'))).toBe(false);
  });

  test('Two weeks are not fifteen working days: on the fifteenth natural day nothing is lost', () => {
    expect(startOfBenefit(day('2023-07-02'), day('2023-07-16')).lost).toBe(0);
    expect(startOfBenefit(day('2023-07-02'), day('2023-07-21')).lost).toBe(0);
    expect(startOfBenefit(day('2023-07-02'), day('2023-07-24'))).toEqual({ from: '2023-07-24', lost: 22 });
  });

  test('The quick answers for short and long delays are those of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 80 }), (start, delay) => {
        const since = addDays(day('2023-01-01'), start);
        const late = isLateClaim(since, addDays(since, delay));
        if (late) expect(isLateClaim(since, addDays(since, delay + 1))).toBe(true);
        if (delay <= 15) expect(late).toBe(false);
        if (delay > 40) expect(late).toBe(true);
      }),
    );
  });
});

describe('months of thirty days', () => {
  const stretch = (days: number, month: string) => ({ id: 'first', days, month: euros(month) });

  test('A whole month is paid whole, February too, and 120 days are four months', () => {
    const plan = paidByMonths(day('2026-02-01'), [stretch(120, '1000.01')]);
    expect(plan.payments.map(({ value, days, to }) => [value, days, to])).toEqual([
      [100_001, 30, '2026-02-28'],
      [100_001, 30, '2026-03-31'],
      [100_001, 30, '2026-04-30'],
      [100_001, 30, '2026-05-31'],
    ]);
    expect(plan.total).toBe(400_004);
  });

  test('A start on the 31st is paid one day of that month', () => {
    const plan = paidByMonths(day('2026-03-31'), [stretch(31, '900')]);
    expect(plan.payments.map(({ days, value }) => [days, value])).toEqual([
      [1, 3000],
      [30, 90_000],
    ]);
    expect(plan.periods).toEqual([{ id: 'first', from: '2026-03-31', to: '2026-04-30', days: 31 }]);
  });

  test('Payments add up to the total and days to the days, wherever it starts', () => {
    const days = fc.integer({ min: 0, max: 500 });
    const month = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), days, days, month, month, (start, one, two, first, second) => {
        const from = addDays(day('2023-01-01'), start);
        const plan = paidByMonths(from, [
          { id: 'first', days: one, month: cents(first) },
          { id: 'after', days: two, month: cents(second) },
        ]);
        expect(plan.payments.reduce((sum, { value }) => sum + value, 0)).toBe(plan.total);
        expect(plan.payments.reduce((sum, payment) => sum + payment.days, 0)).toBe(one + two);
        expect(plan.periods.reduce((sum, period) => sum + period.days, 0)).toBe(one + two);
        expect(plan.total).toBe(Math.round((first * one + second * two) / MONTH));
        for (const [index, { from: begins, to, on, days: paid }] of plan.payments.entries()) {
          expect(begins <= to && to <= on).toBe(true);
          expect(paid).toBeLessThanOrEqual(MONTH);
          const next = plan.payments[index + 1];
          if (next) expect(next.from).toBe(addDays(to, 1));
        }
        // The calendar and the months of thirty days never drift apart by more than the days of a month lack or exceed.
        const last = plan.periods.at(-1);
        if (last)
          expect(Math.abs(daysBetween(from, last.to) + 1 - (one + two))).toBeLessThanOrEqual((one + two) / 60 + 3);
      }),
    );
  });
});

describe('properties', () => {
  test('More days contributed or a higher base never give less, nor one child more', () => {
    const more = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(anyFacts, more, more, (facts, days, base) => {
        const now = facts as { unemploymentDays: number; unemploymentBaseSum: number; unemploymentChildren: number };
        const richer = {
          ...facts,
          unemploymentDays: now.unemploymentDays + days,
          unemploymentBaseSum: now.unemploymentBaseSum + base * 100,
          unemploymentChildren: now.unemploymentChildren + 1,
        };
        expect(awardOf(richer).total ?? 0).toBeGreaterThanOrEqual(awardOf(facts).total ?? 0);
        if (assess(procedure, facts, today).outcome === 'entitled')
          expect(assess(procedure, richer, today).outcome).toBe('entitled');
      }),
    );
  });

  test('A month stays between the least and the most, and the days between 0 and 720', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const whole = { ...facts, hoursCut: FULL };
        const { lines } = awardOf(whole) as unknown as { lines: Record<string, number> };
        expect(lines['month-first']).toBeGreaterThanOrEqual(lines.least as number);
        expect(lines['month-first']).toBeLessThanOrEqual(lines.most as number);
        expect(lines.days).toBeGreaterThanOrEqual(0);
        expect(lines.days).toBeLessThanOrEqual(720);
      }),
    );
  });

  test('The arithmetic is that of the plain one: a month to the cent, the total rounded once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5000, max: 50_000 }),
        fc.integer({ min: 0, max: 2200 }),
        fc.integer({ min: 0, max: 3 }),
        (tenths, days, children) => {
          // A base of whole tenths of a euro a month, six months of it.
          const base = tenths / 10;
          const duration = daysOfBenefit(days, on2023);
          const max = [1225, 1400, 1575][Math.min(children, 2)] as number;
          const min = children > 0 ? 749 : 560;
          const rounded = (value: number) => Math.round(value * 100) / 100;
          const first = rounded(Math.min(max, Math.max(min, (base * 7) / 10)));
          const after = rounded(Math.min(max, Math.max(min, (base * 6) / 10)));
          const want = rounded((first * Math.min(duration, 180) + after * Math.max(duration - 180, 0)) / 30);
          const facts = parsed({
            ...examples[0]?.facts,
            unemploymentBaseSum: Math.round(base * 600) / 100,
            unemploymentDays: days,
            unemploymentChildren: children,
          });
          const { total: got, lines } = awardOf(facts);
          expect(lines).toMatchObject({ 'month-first': Math.round(first * 100) });
          expect(got).toBe(Math.round(want * 100));
        },
      ),
    );
  });
});

describe('what the record holds', () => {
  const months = (first: string, count: number, base: string, regime: 'general' | 'self-employed' = 'general') =>
    Array.from({ length: count }, (_, index) => ({
      month: addMonths(day(`${first}-01`), index).slice(0, 7) as Month,
      base: euros(base),
      days: 30,
      regime,
    }));
  const job = (from: string, to: string, workTime = FULL, regime: 'general' | 'self-employed' = 'general') => ({
    regime,
    from: day(from),
    to: day(to),
    workTime,
  });
  const ended = day('2026-02-28');
  const record: ContributionRecord = {
    periods: [job('2024-01-01', '2026-02-28', 5000), job('2020-01-01', '2023-12-31', FULL, 'self-employed')],
    bases: [...months('2024-01', 26, '1800'), ...months('2023-01', 12, '9000', 'self-employed')],
  };

  test('Days of work of one’s own do not count; part-time days count whole', () => {
    expect(daysForUnemployment(record, ended)).toBe(daysBetween(day('2024-01-01'), day('2026-03-01')));
    expect(careerDaysForUnemployment(record, addDays(ended, 1))).toBe(daysForUnemployment(record, ended));
    const in2023 = { periods: [job('2022-01-01', '2023-06-30', 5000)], bases: [] };
    expect(daysForUnemployment(in2023, day('2023-06-30'))).toBe(546);
  });

  test('Days before an earlier right are used; days more than six years ago are gone', () => {
    expect(daysForUnemployment(record, ended, day('2025-03-01'))).toBe(365);
    expect(daysForUnemployment(record, ended, day('2026-06-01'))).toBe(0);
    const long = { periods: [job('2000-01-01', '2026-02-28')], bases: [] };
    expect(daysForUnemployment(long, ended)).toBe(daysBetween(day('2020-03-01'), day('2026-03-01')));
  });

  test('The base is that of the last 180 days contributed, whatever gaps they have', () => {
    expect(baseOfLastDays(record, ended)).toBe(euros('10800'));
    const gap = { ...record, bases: record.bases.filter(({ month }) => month !== '2025-12') };
    expect(baseOfLastDays(gap, ended)).toBe(euros('10800'));
    expect(baseOfLastDays({ ...record, bases: months('2026-01', 2, '1800') }, ended)).toBeUndefined();
    const short = {
      ...record,
      bases: [...months('2025-08', 6, '1500'), { ...months('2026-02', 1, '800')[0], days: 10 } as never],
    };
    // Ten days of February at 800 and 170 of the five months and two thirds before.
    expect(baseOfLastDays(short, ended)).toBe(euros('9300'));
  });

  test('The working time is the average of those days', () => {
    expect(workTimeOfLastDays(record, ended)).toBe(5000);
  });

  test('They fill the questions once the last day of work is known', () => {
    const sources = { ...noSources(today), record };
    const { facts } = prefill(procedure, { unemploymentDate: ended }, {}, sources, '2026-11-21T10:00:00.000Z');
    expect(facts).toMatchObject({
      registered: true,
      unemploymentDays: 790,
      unemploymentBaseSum: euros('10800'),
      averageWorkTime: 5000,
      unemploymentClaimDate: today,
    });
    expect(prefill(procedure, {}, {}, sources, '').facts.unemploymentDays).toBeUndefined();
  });
});
