import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthAndChildcare } from '@/lib/catalogue/benefits/birth-and-childcare';
import { birthNoncontributory } from '@/lib/catalogue/benefits/birth-noncontributory';
import { cents, euros } from '@/lib/law/cents';
import { addDays, addToMonth, type Day, day, type Month } from '@/lib/law/day';
import type { ContributionPeriod, ContributionRecord, MonthlyBase } from '@/lib/record/record';
import { assess, brokenChecks, contextOf } from '../../assess';
import type { Known, Procedure } from '../../kernel';
import { noSources, parseFacts, prefill } from '../../prefill';
import { allFacts } from '../../random-facts';
import { birthBaseFrom, dailyBaseOf } from './base';
import { examples } from './examples';
import { isBeyondLimits, leaveLimits, leaveOf, overlaps, periodsOf } from './leave';

const today = day('2026-11-21');
const contributory = birthAndChildcare as unknown as Procedure;
const assistance = birthNoncontributory as unknown as Procedure;
const parsed = (procedure: Procedure, json: unknown) => parseFacts(procedure.facts, json, today);
const anyOf = (procedure: Procedure) => allFacts(procedure.facts, today).map((json) => parsed(procedure, json));
const awardOf = (procedure: Procedure, facts: Known) =>
  procedure.award.derive(facts, contextOf(procedure, facts, today));
const mother = parsed(contributory, examples[0]?.facts);
const checksOf = (facts: Known) =>
  brokenChecks(contributory, { ...mother, ...facts }, contextOf(contributory, mother, today)).map(({ id }) => id);

describe('properties', () => {
  test('Days contributed never take away the right', () => {
    const more = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(anyOf(contributory), more, more, (facts, recent, career) => {
        const { daysLast7Years, daysCareer } = facts as { daysLast7Years: number; daysCareer: number };
        const richer = { ...facts, daysLast7Years: daysLast7Years + recent, daysCareer: daysCareer + career };
        if (assess(contributory, facts, today).outcome === 'entitled')
          expect(assess(contributory, richer, today).outcome).toBe('entitled');
      }),
    );
  });

  test('One child more, a disability, a longer stay or being the only parent never shorten the leave', () => {
    fc.assert(
      fc.property(anyOf(contributory), (json) => {
        const facts = json as unknown as Parameters<typeof leaveOf>[0];
        const { days } = leaveOf(facts);
        const { children, hospitalDays } = facts;
        const with1More = { ...facts, children: [...children, { disability: false }] };
        const disabled = { ...facts, children: children.map(() => ({ disability: true })) };
        expect(leaveOf(with1More).days).toBeGreaterThanOrEqual(days + 7);
        expect(leaveOf(disabled).days).toBeGreaterThanOrEqual(days);
        expect(leaveOf({ ...facts, hospitalDays: hospitalDays + 1 }).days).toBeGreaterThanOrEqual(days);
        expect(leaveOf({ ...facts, singleParent: true }).days).toBeGreaterThanOrEqual(
          leaveOf({ ...facts, singleParent: false }).days,
        );
      }),
    );
  });

  test('The payments are the daily base for the days planned, plus the special subsidy', () => {
    fc.assert(
      fc.property(anyOf(contributory), (facts) => {
        const { lines, payments, periods, total } = awardOf(contributory, facts);
        const daily = lines['daily-base'] ?? 0;
        const special = lines['multiple-subsidy'] ?? 0;
        const planned = periods.reduce((sum, { days }) => sum + days, 0);
        expect(lines['days-planned']).toBe(planned);
        expect(payments.reduce((sum, { value }) => sum + value, 0)).toBe(daily * planned + special);
        expect(total).toBe(daily * (lines.days ?? 0) + special);
        const dates = payments.map(({ on }) => on);
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });

  test('The limits of the law hold', () => {
    fc.assert(
      fc.property(anyOf(contributory), (facts) => {
        const { lines } = awardOf(contributory, facts);
        expect(lines['daily-base']).toBeLessThanOrEqual(17_004);
        expect(lines['days-hospital'] ?? 0).toBeLessThanOrEqual(91);
        expect(lines['days-hospital'] ?? 8).toBeGreaterThan(7);
        expect(lines['days-compulsory']).toBe(42);
        expect(lines.days).toBe((lines.weeks ?? 0) * 7 + (lines['days-hospital'] ?? 0));
      }),
    );
    fc.assert(
      fc.property(anyOf(assistance), (facts) => {
        const { lines, total } = awardOf(assistance, facts);
        expect([42, 56]).toContain(lines.days);
        expect(lines['daily-amount']).toBeLessThanOrEqual(2000);
        expect(total).toBeLessThanOrEqual(112_000);
      }),
    );
  });
});

describe('plan of the weeks', () => {
  const plan = (furtherLeave: readonly { from: string; weeks: number }[]) => ({ furtherLeave });

  test('The mother may begin four weeks before, the other parent not a day', () => {
    expect(checksOf({ leaveStart: '2025-08-13' })).toEqual([]);
    expect(checksOf({ leaveStart: '2025-08-12' })).toEqual(['start-too-early']);
    expect(checksOf({ leaveStart: '2025-09-09', role: 'other-parent' })).toEqual(['start-too-early']);
    expect(checksOf({ leaveStart: '2025-09-11' })).toEqual(['start-after-event']);
  });

  test('Periods do not overlap the compulsory weeks nor each other', () => {
    expect(checksOf(plan([{ from: '2025-10-22', weeks: 1 }]))).toEqual([]);
    expect(checksOf(plan([{ from: '2025-10-21', weeks: 1 }]))).toEqual(['plan-overlap']);
    const two = [
      { from: '2026-01-05', weeks: 2 },
      { from: '2026-01-18', weeks: 1 },
    ];
    expect(checksOf(plan(two))).toEqual(['plan-overlap']);
  });

  test('Eleven weeks before the first birthday, and the two care weeks until the eighth', () => {
    expect(checksOf(plan([{ from: '2026-01-05', weeks: 13 }]))).toEqual([]);
    expect(checksOf(plan([{ from: '2026-01-05', weeks: 14 }]))).toEqual(['plan-too-long']);
    expect(checksOf(plan([{ from: '2030-01-07', weeks: 2 }]))).toEqual([]);
    expect(checksOf(plan([{ from: '2030-01-07', weeks: 3 }]))).toEqual(['plan-too-long']);
    expect(checksOf(plan([{ from: '2033-08-27', weeks: 2 }]))).toEqual([]);
    expect(checksOf(plan([{ from: '2033-08-28', weeks: 2 }]))).toEqual(['plan-too-long']);
  });

  test('Care weeks of births before 31 July 2025 wait until 2026, and there are none before 2 August 2024', () => {
    const facts = { leaveStart: day('2024-08-02'), eventDate: day('2024-08-02'), singleParent: false };
    const late = { ...facts, children: [{ disability: false }], hospitalDays: 0 };
    const from = (first: string) => ({ ...late, furtherLeave: [{ from: day(first), weeks: 2 }] });
    expect(isBeyondLimits(from('2025-12-31'))).toBe(true);
    expect(isBeyondLimits(from('2026-01-01'))).toBe(false);
    const before = { eventDate: day('2024-08-01'), leaveStart: day('2024-08-01') };
    expect(isBeyondLimits({ ...from('2026-01-01'), ...before })).toBe(true);
    expect(leaveLimits(day('2024-08-01')).careUntil).toBe('2025-07-31');
  });

  test('The days before the birth come out of the same weeks', () => {
    const facts = { ...mother, leaveStart: day('2025-08-20') } as unknown as Parameters<typeof periodsOf>[0];
    expect(periodsOf(facts)).toEqual([
      { id: 'early', from: '2025-08-20', to: '2025-09-09', days: 21 },
      { id: 'compulsory', from: '2025-09-10', to: '2025-10-21', days: 42 },
    ]);
    expect(overlaps(periodsOf(facts))).toBe(false);
    expect(isBeyondLimits({ ...facts, furtherLeave: [{ from: day('2025-10-22'), weeks: 10 }] })).toBe(false);
    expect(isBeyondLimits({ ...facts, furtherLeave: [{ from: day('2025-10-22'), weeks: 11 }] })).toBe(true);
  });
});

describe('base from the record', () => {
  const job = (from: string, more: Partial<ContributionPeriod> = {}): ContributionPeriod => ({
    regime: 'general',
    from: day(from),
    to: null,
    workTime: 10_000,
    employer: 'Talleres Ebro',
    ...more,
  });
  const basesOf = (first: string, count: number, amount: string, more: Partial<MonthlyBase> = {}): MonthlyBase[] =>
    Array.from({ length: count }, (_, index) => ({
      month: addToMonth(first as Month, index),
      base: euros(amount),
      days: 30,
      regime: 'general' as const,
      employer: 'Talleres Ebro',
      ...more,
    }));
  const birth = day('2025-09-10');
  const dailyOf = (record: ContributionRecord, on: Day = birth) => {
    const base = birthBaseFrom(record, on);
    return base && dailyBaseOf(base, on);
  };

  test('An employee: the month before the previous one over thirty', () => {
    const bases = [
      ...basesOf('2025-06', 1, '2000'),
      ...basesOf('2025-07', 1, '2400'),
      ...basesOf('2025-08', 1, '3000'),
    ];
    expect(birthBaseFrom({ periods: [job('2020-01-01')], bases }, birth)).toEqual({ sum: 240_000, days: 30 });
  });

  test('Hired last month or this one: that month, over its days', () => {
    const august = basesOf('2025-08', 1, '1000', { days: 20 });
    expect(dailyOf({ periods: [job('2025-08-12')], bases: august })).toBe(5000);
    const september = basesOf('2025-09', 1, '270', { days: 9 });
    expect(dailyOf({ periods: [job('2025-09-01')], bases: september })).toBe(3000);
    expect(dailyOf({ periods: [job('2025-09-01')], bases: [] })).toBeUndefined();
  });

  test('A new contract the day after the old one is not a new employer', () => {
    const periods = [job('2020-01-01', { to: day('2025-08-31') }), job('2025-09-01')];
    expect(dailyOf({ periods, bases: basesOf('2025-07', 2, '2400') })).toBe(8000);
    const gap = [job('2020-01-01', { to: day('2025-08-30') }), job('2025-09-01')];
    expect(dailyOf({ periods: gap, bases: basesOf('2025-07', 2, '2400') })).toBeUndefined();
  });

  test('Another company, another regime or a contract that goes on is not the one before', () => {
    const july = basesOf('2025-07', 1, '2400');
    const after = job('2025-09-01');
    const ended = { to: day('2025-08-31') };
    for (const before of [
      job('2020-01-01', { ...ended, employer: 'Imprenta' }),
      job('2020-01-01', { ...ended, regime: 'sea' }),
    ])
      expect(dailyOf({ periods: [after, before], bases: july })).toBeUndefined();
    expect(dailyOf({ periods: [after, job('2020-01-01', ended)], bases: july })).toBe(8000);
    // Two contracts of one day are one entry.
    expect(dailyOf({ periods: [after, job('2025-09-01')], bases: july })).toBeUndefined();
  });

  test('Of two jobs only the bases of the work of that day count, and a month of no days is no base', () => {
    const july = basesOf('2025-07', 1, '2400');
    const others = [
      ...basesOf('2025-07', 1, '500', { employer: 'Imprenta' }),
      ...basesOf('2025-07', 1, '900', { regime: 'self-employed' }),
    ];
    const periods = [job('2020-01-01')];
    expect(birthBaseFrom({ periods, bases: [...july, ...others] }, birth)).toEqual({ sum: 240_000, days: 30 });
    expect(birthBaseFrom({ periods, bases: basesOf('2025-07', 1, '0', { days: 0 }) }, birth)).toBeUndefined();
    expect(birthBaseFrom({ periods, bases: others }, birth)).toBeUndefined();
  });

  test('Part-time: twelve months over 365, fewer over their natural days', () => {
    const half = { workTime: 5000 };
    const bases = basesOf('2024-08', 12, '912.50');
    expect(dailyOf({ periods: [job('2020-01-01', half)], bases })).toBe(3000);
    // From 16 May to 31 July are 77 days.
    const short = [...basesOf('2025-05', 1, '500'), ...basesOf('2025-06', 2, '905')];
    expect(dailyOf({ periods: [job('2025-05-16', half)], bases: short })).toBe(3000);
  });

  test('Part-time before 17 May 2023: the last month is not skipped', () => {
    const bases = [...basesOf('2022-04', 1, '9999'), ...basesOf('2022-05', 11, '0'), ...basesOf('2023-04', 1, '3650')];
    const record = { periods: [job('2020-01-01', { workTime: 5000 })], bases };
    expect(birthBaseFrom(record, day('2023-05-16'))).toEqual({ sum: 365_000, days: 365 });
    expect(birthBaseFrom(record, day('2023-05-17'))).toEqual({ sum: 999_900, days: 365 });
  });

  test('Self-employed: six months over 180, fewer over the days in alta', () => {
    const own = { regime: 'self-employed', employer: undefined } as const;
    const { employer: _, ...alone } = own;
    const bases = basesOf('2025-02', 6, '1200', alone);
    expect(dailyOf({ periods: [job('2020-01-01', own)], bases })).toBe(4000);
    // From 1 May to 31 July are 92 days.
    expect(dailyOf({ periods: [job('2025-05-01', own)], bases: basesOf('2025-05', 3, '920', alone) })).toBe(3000);
  });

  test('Nobody at work has no base, and no days make no division by nought', () => {
    expect(birthBaseFrom({ periods: [], bases: basesOf('2025-07', 1, '2400') }, birth)).toBeUndefined();
    expect(birthBaseFrom({ periods: [job('2020-01-01')], bases: [] }, birth)).toBeUndefined();
    expect(dailyBaseOf({ sum: cents(100), days: 0 }, birth)).toBe(0);
  });
});

describe('days from the record', () => {
  const filled = (record: ContributionRecord, facts: Known) =>
    prefill(contributory, facts, {}, { ...noSources(today), record }, '').facts;
  const born = (eventDate: string) => ({ situation: 'birth', eventDate: day(eventDate), role: 'birth-mother' });
  const age30 = { birthDate: day('1993-01-01') };
  const half = (from: Day, days: number): ContributionRecord => ({
    periods: [{ regime: 'general', from, to: addDays(from, days - 1), workTime: 5000 }],
    bases: [],
  });

  // Until 30 September 2023 half days counted half, but half the days were asked too: the same 180 days in alta decide.
  test.each(['2023-09-30', '2023-10-01'])(
    'Half-time before a birth on %s: 180 days are enough and 179 are not',
    (on) => {
      for (const days of [179, 180]) {
        const facts = filled(half(day('2022-10-01'), days), { ...born(on), ...age30, stopsWork: true });
        expect(facts).toMatchObject({ daysLast7Years: days, daysCareer: days });
        const verdict = assess(contributory, facts, today).verdicts.find(({ id }) => id === 'contribution-period');
        expect(verdict?.outcome).toBe(days === 180 ? 'met' : 'unmet');
      }
    },
  );

  test('Days are counted back from the birth: those before the seven years only count in all', () => {
    const record = half(day('2016-01-01'), 400);
    const facts = filled(record, { ...born('2023-07-01'), ...age30 });
    expect(facts.daysCareer).toBe(400);
    // 2016-07-01 to 2017-02-03.
    expect(facts.daysLast7Years).toBe(218);
  });

  test('Registration, regime and dues follow the record on the first day of the rest', () => {
    const record: ContributionRecord = {
      periods: [{ regime: 'self-employed', from: day('2025-09-01'), to: null, workTime: 10_000 }],
      bases: [],
      duesPaid: false,
    };
    expect(filled(record, born('2025-09-10'))).toMatchObject({
      leaveStart: '2025-09-10',
      registered: true,
      regime: 'self-employed',
      duesPaid: false,
    });
    const early = filled(record, { ...born('2025-09-10'), leaveStart: day('2025-08-31') });
    expect(early).toMatchObject({ registered: false });
    expect(early).not.toHaveProperty('regime');
  });
});
