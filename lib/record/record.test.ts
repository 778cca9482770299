import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { addDays, day, daysBetween, month } from '@/lib/law/day';
import type { ContributionPeriod, ContributionRecord, MonthlyBase } from './record';
import {
  baseOf,
  basesBefore,
  daysContributed,
  daysCounter,
  daysInYearsBefore,
  daysOfCareer,
  gaps,
  isRegistered,
  partTimeShare,
  periodStartedOn,
  periodsOn,
  regimeOn,
} from './record';

const FULL = 10_000;
const job = (from: string, to: string | null, workTime = FULL): ContributionPeriod => ({
  regime: 'general',
  from: day(from),
  to: to === null ? null : day(to),
  workTime,
});
const life = (...periods: ContributionPeriod[]): ContributionRecord => ({ periods, bases: [] });
const pay = (year: number, monthOfYear: number, base: string, days = 30, extra = {}): MonthlyBase => ({
  month: month(year, monthOfYear),
  base: euros(base),
  days,
  regime: 'general',
  ...extra,
});

describe('a counter of days', () => {
  const aDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2016-02-01'), days));
  const aPeriod = fc
    .tuple(aDay, fc.option(fc.integer({ min: 0, max: 3000 })), fc.constantFrom(FULL, 5000, 3333))
    .map(([from, days, workTime]) => job(from, days === null ? null : addDays(from, days), workTime));

  test('answers the same as counting each stretch anew, before and after part-time days became whole', () => {
    fc.assert(
      fc.property(fc.array(aPeriod, { maxLength: 6 }), aDay, aDay, fc.option(aDay), (periods, from, before, on) => {
        const record = life(...periods);
        const count = daysCounter(record);
        expect(count(from, before, on ?? undefined)).toBe(daysContributed(record, from, before, on ?? undefined));
      }),
    );
  });
});

describe('days contributed', () => {
  test('the last day in alta counts, the day of the event does not', () => {
    expect(daysContributed(life(job('2026-01-01', '2026-01-31')), day('2025-01-01'), day('2026-06-01'))).toBe(31);
    expect(daysOfCareer(life(job('2026-01-01', null)), day('2026-01-31'))).toBe(30);
    expect(daysOfCareer(life(), day('2026-01-31'))).toBe(0);
  });

  test('two jobs at once are one day, not two', () => {
    const record = life(job('2026-01-01', '2026-01-31'), job('2026-01-15', '2026-02-10'));
    expect(daysOfCareer(record, day('2026-06-01'))).toBe(41);
  });

  test('only the seven years before count for the recent period, and 29 February counts like any day', () => {
    const record = life(job('2010-01-01', null));
    expect(daysInYearsBefore(record, day('2026-03-02'), 7)).toBe(2557);
    expect(daysInYearsBefore(record, day('2024-02-29'), 7)).toBe(daysBetween(day('2017-02-28'), day('2024-02-29')));
  });

  test('half a day of work is a whole day since 1 October 2023, and half of one before', () => {
    const record = life(job('2023-01-01', null, 5000));
    expect(daysOfCareer(record, day('2023-10-01'))).toBe(273);
    expect(daysOfCareer(record, day('2023-09-30'))).toBe(136);
    expect(daysContributed(record, day('2023-01-01'), day('2023-09-30'), day('2024-01-01'))).toBe(272);
  });

  test('before, two half days at once made one whole day and never more', () => {
    const two = life(job('2022-01-01', '2022-01-31', 5000), job('2022-01-01', '2022-01-31', 5000));
    const three = life(...two.periods, job('2022-01-01', '2022-01-31', 5000));
    expect(daysOfCareer(two, day('2023-01-01'))).toBe(31);
    expect(daysOfCareer(three, day('2023-01-01'))).toBe(31);
  });

  test('a fraction of a day counts as a day', () => {
    expect(daysOfCareer(life(job('2022-01-01', '2022-01-01', 3333)), day('2023-01-01'))).toBe(1);
  });

  test('the share of working time that also reduced the period asked for', () => {
    const record = life(job('2022-01-01', '2022-01-10', 5000), job('2022-02-01', '2022-02-10'));
    expect(partTimeShare(record, day('2022-01-01'), day('2023-01-01'))).toBe(7500);
    expect(partTimeShare(life(), day('2022-01-01'), day('2023-01-01'))).toBe(FULL);
  });
});

describe('who is in alta', () => {
  const record: ContributionRecord = {
    periods: [
      { regime: 'self-employed', from: day('2020-05-01'), to: null, workTime: 5000 },
      { regime: 'general', from: day('2025-03-10'), to: day('2026-02-28'), workTime: FULL, employer: 'Obrador Luna' },
    ],
    bases: [],
  };

  test('from the first day to the last, both included', () => {
    expect(isRegistered(life(job('2026-01-01', '2026-01-31')), day('2026-01-01'))).toBe(true);
    expect(isRegistered(life(job('2026-01-01', '2026-01-31')), day('2026-01-31'))).toBe(true);
    expect(isRegistered(life(job('2026-01-01', '2026-01-31')), day('2026-02-01'))).toBe(false);
    expect(isRegistered(life(job('2026-01-01', null)), day('2040-01-01'))).toBe(true);
  });

  test('the main activity is the one with the fullest working time', () => {
    expect(regimeOn(record, day('2026-02-28'))).toBe('general');
    expect(periodStartedOn(record, day('2026-02-28'))).toBe('2025-03-10');
    expect(regimeOn(record, day('2026-03-01'))).toBe('self-employed');
    expect(regimeOn(record, day('2020-04-30'))).toBeNull();
    expect(periodStartedOn(record, day('2020-04-30'))).toBeNull();
    expect(periodsOn(record, day('2026-02-28')).map(({ regime }) => regime)).toEqual(['general', 'self-employed']);
  });
});

describe('bases', () => {
  test('of jobs at the same time add up, days do not', () => {
    const bases = [pay(2026, 1, '1200.00', 30, { employer: 'A' }), pay(2026, 1, '800.50', 30, { employer: 'B' })];
    expect(baseOf({ periods: [], bases }, month(2026, 1))).toEqual({
      month: '2026-01',
      base: euros('2000.50'),
      days: 30,
      capped: false,
    });
  });

  test('never pass the maximum base of their month', () => {
    const bases = [
      pay(2025, 12, '3000.00'),
      pay(2025, 12, '3000.00'),
      pay(2026, 1, '3000.00'),
      pay(2026, 1, '3000.00'),
    ];
    expect(baseOf({ periods: [], bases }, month(2025, 12))).toMatchObject({ base: euros('4909.50'), capped: true });
    expect(baseOf({ periods: [], bases }, month(2026, 1))).toMatchObject({ base: euros('5101.20'), capped: true });
  });

  test('of jobs one after another add up their days', () => {
    const bases = [pay(2026, 1, '600.00', 15), pay(2026, 1, '700.00', 16)];
    expect(baseOf({ periods: [], bases }, month(2026, 1))).toMatchObject({ base: euros('1300.00'), days: 31 });
  });

  test('keep to one scheme when asked', () => {
    const bases = [pay(2026, 1, '1200.00'), pay(2026, 1, '950.98', 30, { regime: 'self-employed' })];
    expect(baseOf({ periods: [], bases }, month(2026, 1), 'general')?.base).toBe(euros('1200.00'));
    expect(baseOf({ periods: [], bases }, month(2026, 1), 'sea')).toBeNull();
  });

  test('of the months before, newest first, with a zero where nothing was contributed', () => {
    const record = { periods: [], bases: [pay(2025, 12, '1640.00'), pay(2025, 10, '1600.00')] };
    expect(basesBefore(record, month(2026, 1), 3).map(({ month: any, base }) => [any, base])).toEqual([
      ['2025-12', euros('1640.00')],
      ['2025-11', 0],
      ['2025-10', euros('1600.00')],
    ]);
  });
});

test('gaps are the days without any alta, ends included', () => {
  const record = life(job('2026-01-10', '2026-01-20'), job('2026-01-15', '2026-01-31'), job('2026-03-01', null));
  expect(gaps(record, day('2026-01-01'), day('2026-04-30'))).toEqual([
    { from: '2026-01-01', to: '2026-01-09' },
    { from: '2026-02-01', to: '2026-02-28' },
  ]);
  expect(gaps(life(), day('2026-01-01'), day('2026-01-01'))).toEqual([{ from: '2026-01-01', to: '2026-01-01' }]);
  expect(gaps(life(job('2020-01-01', null)), day('2026-01-01'), day('2026-04-30'))).toEqual([]);
});

describe('for every record', () => {
  const FIRST = day('2015-01-01');
  const anyDay = fc.integer({ min: 0, max: 4300 }).map((offset): Day => addDays(FIRST, offset));
  const period = fc.tuple(anyDay, fc.option(fc.integer({ min: 0, max: 900 })), fc.integer({ min: 500, max: FULL })).map(
    ([from, length, workTime]): ContributionPeriod => ({
      regime: 'general',
      from,
      to: length === null ? null : addDays(from, length),
      workTime,
    }),
  );
  const record = fc.array(period, { maxLength: 6 }).map((periods) => life(...periods));
  const eventDate = fc.constantFrom(day('2023-07-01'), day('2026-03-02'));

  test('no day counts twice: never more days than the window has', () => {
    fc.assert(
      fc.property(record, anyDay, anyDay, eventDate, (any, a, b, on) => {
        const [from, before] = a < b ? [a, b] : [b, a];
        const days = daysContributed(any, from, before, on);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(daysBetween(from, before));
      }),
    );
  });

  test('one more period never takes days away, and the same one again changes nothing once days are whole', () => {
    fc.assert(
      fc.property(record, period, eventDate, (any, extra, on) => {
        const before = day('2027-01-01');
        const more = life(...any.periods, extra);
        const days = (of: ContributionRecord) => daysContributed(of, FIRST, before, on);
        expect(days(more)).toBeGreaterThanOrEqual(days(any));
        if (on > '2023-10-01') expect(days(life(...more.periods, extra))).toBe(days(more));
      }),
    );
  });

  test('days in alta and gaps fill the window between them', () => {
    fc.assert(
      fc.property(record, anyDay, fc.integer({ min: 0, max: 1500 }), (any, from, length) => {
        const to = addDays(from, length);
        const free = gaps(any, from, to).reduce((total, gap) => total + daysBetween(gap.from, gap.to) + 1, 0);
        const worked = daysContributed(any, from, addDays(to, 1), day('2026-03-02'));
        expect(worked + free).toBe(length + 1);
      }),
    );
  });

  test('counting day by day gives the same', () => {
    fc.assert(
      fc.property(record, anyDay, fc.integer({ min: 0, max: 120 }), (any, from, length) => {
        let registered = 0;
        for (let offset = 0; offset < length; offset += 1)
          if (isRegistered(any, addDays(from, offset))) registered += 1;
        expect(daysContributed(any, from, addDays(from, length), day('2026-03-02'))).toBe(registered);
      }),
    );
  });
});
