import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place, Term } from '@/lib/law/calendar';
import { type Day, day, dayAt } from '@/lib/law/day';
import { holidayYear, type Region } from '@/lib/law/parameters/holidays';
import { remedyDue } from './remedy';
import { silenceClaimDue } from './silence';
import { decisionDue, effectiveDay, notificationExpires, requestDue, resumedDue } from './terms';

const remedy =
  (step: 'present' | 'answer' | 'court') =>
  (from: Day, places: readonly Place[]): Day =>
    remedyDue('prior-claim', step, from, places);
const [priorClaimDue, priorClaimAnswerDue, lawsuitDue] = [remedy('present'), remedy('answer'), remedy('court')];
const priorClaimOfSilenceDue = (from: Day, places: readonly Place[]): Day =>
  silenceClaimDue('prior-claim', from, places) as Day;

/*
 * A second way to count, slow and simple: it walks day by day with the dates of the machine and the raw list of holidays,
 * and shares no code with the calendar it checks.
 */
const MS = 86_400_000;
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day;
const next = (from: Day, days = 1) => textOf(utc(from) + days * MS);
const isOff = (at: Day, places: readonly Place[]): boolean => {
  const weekday = new Date(utc(at)).getUTCDay();
  return (
    weekday === 0 ||
    weekday === 6 ||
    places.some(({ localHolidays = [] }) => localHolidays.includes(at)) ||
    holidayYear(Number(at.slice(0, 4))).holidays.some(
      ({ day: holiday, where }) =>
        holiday === at && (where === 'national' || places.some(({ region }) => where.includes(region))),
    )
  );
};
const slowWorking = (from: Day, count: number, places: readonly Place[]): Day => {
  let [at, seen] = [from, 0];
  while (seen < count) {
    at = next(at);
    if (!isOff(at, places)) seen += 1;
  }
  return at;
};
const slowMoved = (nominal: Day, places: readonly Place[]): Day =>
  isOff(nominal, places) ? slowMoved(next(nominal), places) : nominal;
/** Same number of the month so many later, or its last day: walked back from the day that does not exist. */
const slowMonths = (from: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  for (let wanted = date; ; wanted -= 1) {
    const tried = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), wanted));
    if (tried.getUTCMonth() === first.getUTCMonth()) return textOf(tried.getTime());
  }
};
const slowTerm = (from: Day, term: Term, places: readonly Place[]): Day => {
  if ('workingDays' in term) return slowWorking(from, term.workingDays, places);
  if ('days' in term) return slowMoved(next(from, term.days), places);
  return slowMoved(slowMonths(from, 'months' in term ? term.months : term.years * 12), places);
};
const civil = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Madrid' });
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Madrid', timeStyle: 'medium' });

const madrid: readonly Place[] = [{ region: 'MD' }];
const barcelona: readonly Place[] = [{ region: 'CT' }, { region: 'MD' }];
const anyDay = fc.integer({ min: 0, max: 365 * 6 }).map((days) => next(day('2024-01-01'), days));
const anyPlaces = fc
  .tuple(fc.constantFrom<Region>('MD', 'CT', 'PV', 'AN', 'IB', 'CE'), fc.array(anyDay, { maxLength: 20 }))
  .map(([region, localHolidays]): readonly Place[] => [{ region, localHolidays }, { region: 'MD' }]);
const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.integer({ min: 1, max: 180 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 60 }).map((workingDays) => ({ workingDays })),
  fc.integer({ min: 1, max: 24 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 4 }).map((years) => ({ years })),
);
const anyInstant = fc.date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
const runs = { numRuns: 400 };

describe('every term ends where a slow count by hand ends', () => {
  test('ten working days to answer, thirty to object, to object to a silence and to sue', () => {
    fc.assert(
      fc.property(anyDay, anyPlaces, (from, places) => {
        expect(requestDue(from, places)).toBe(slowWorking(from, 10, places));
        for (const due of [priorClaimDue, priorClaimOfSilenceDue, lawsuitDue])
          expect(due(from, places)).toBe(slowWorking(from, 30, places));
        expect(priorClaimAnswerDue(from, places)).toBe(slowWorking(from, 45, places));
      }),
      runs,
    );
  });

  test('the term to decide, in days, working days, months and years, with the ends of months of art. 30.4', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, anyPlaces, (from, term, places) => {
        expect(decisionDue(from, term, places)).toBe(slowTerm(from, term, places));
      }),
      runs,
    );
  });

  test('a stop adds its natural days, and none where there was none or the term had run out', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(120), fc.nat(60), anyPlaces, (from, until, stopped, places) => {
        const due = slowMoved(next(from, until), places);
        expect(resumedDue(due, from, next(from, stopped), places)).toBe(
          stopped === 0 ? due : slowMoved(next(due, stopped), places),
        );
        expect(resumedDue(due, null, next(from, stopped), places)).toBe(due);
        expect(resumedDue(due, next(due), next(due, stopped + 1), places)).toBe(due);
      }),
      runs,
    );
  });

  test('what is presented counts from its day in Spain, or the first working one of the office after it', () => {
    fc.assert(
      fc.property(anyInstant, (presented) => {
        expect(effectiveDay(presented, { region: 'MD' })).toBe(slowMoved(civil.format(presented) as Day, madrid));
      }),
      runs,
    );
  });

  test('a notification lasts to the last thousandth of its tenth day, whatever the clocks do meanwhile', () => {
    fc.assert(
      fc.property(anyInstant, (available) => {
        const end = notificationExpires(available);
        expect(civil.format(end)).toBe(next(civil.format(available) as Day, 10));
        expect(clock.format(end)).toBe('23:59:59');
        expect(clock.format(new Date(end.getTime() + 1))).toBe('00:00:00');
      }),
      runs,
    );
  });
});

describe('for any day', () => {
  const terms: Readonly<Record<string, (from: Day, places: readonly Place[]) => Day>> = {
    requestDue,
    priorClaimDue,
    priorClaimOfSilenceDue,
    lawsuitDue,
    priorClaimAnswerDue,
    'decision in 30 days': (from, places) => decisionDue(from, { days: 30 }, places),
    'decision in 3 months': (from, places) => decisionDue(from, { months: 3 }, places),
    'decision in 6 months': (from, places) => decisionDue(from, { months: 6 }, places),
    'resumed after ten days': (from, places) => resumedDue(next(from, 30), from, next(from, 10), places),
    effectiveDay: (from, places) => effectiveDay(new Date(utc(from)), places[0] as Place),
  };

  test('no term ends on a day that is non-working in either place, nor before it began', () => {
    fc.assert(
      fc.property(anyDay, anyPlaces, (from, places) => {
        for (const [name, due] of Object.entries(terms)) {
          const end = due(from, places);
          const whose = name === 'effectiveDay' ? places.slice(0, 1) : places;
          expect([name, end, isOff(end, whose)]).toEqual([name, end, false]);
          expect(end >= from).toBe(true);
        }
      }),
      runs,
    );
  });

  test('who begins later never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), anyPlaces, anyTerm, (from, days, places, term) => {
        const later = next(from, days);
        for (const [name, due] of Object.entries(terms))
          expect([name, due(from, places) <= due(later, places)]).toEqual([name, true]);
        expect(decisionDue(from, term, places) <= decisionDue(later, term, places)).toBe(true);
      }),
      runs,
    );
  });

  test('a holiday of the other place can only lengthen a term', () => {
    fc.assert(
      fc.property(anyDay, anyPlaces, (from, places) => {
        for (const due of [requestDue, priorClaimDue, priorClaimAnswerDue])
          expect(due(from, madrid) <= due(from, places)).toBe(true);
      }),
      runs,
    );
  });

  test('and instants: who is notified later never has less time', () => {
    fc.assert(
      fc.property(anyInstant, fc.nat(30 * MS), (available, more) => {
        const later = new Date(available.getTime() + more);
        expect(notificationExpires(available) <= notificationExpires(later)).toBe(true);
        expect(effectiveDay(available, { region: 'MD' }) <= effectiveDay(later, { region: 'MD' })).toBe(true);
      }),
      runs,
    );
  });
});

describe('by hand', () => {
  test.each([
    // Christmas, New Year (Friday) and Epiphany (Wednesday) are left out.
    ['10 working days from Christmas Eve', requestDue(day('2026-12-24'), madrid), '2027-01-12'],
    ['30 working days from Christmas Eve', priorClaimDue(day('2026-12-24'), madrid), '2027-02-09'],
    // 23 January is a Saturday.
    ['30 days from Christmas Eve', decisionDue(day('2026-12-24'), { days: 30 }, madrid), '2027-01-25'],
    // The day before Maundy Thursday.
    ['3 months from Christmas Eve', decisionDue(day('2026-12-24'), { months: 3 }, madrid), '2027-03-24'],
    ['6 months from Christmas Eve, Madrid', decisionDue(day('2026-12-24'), { months: 6 }, madrid), '2027-06-24'],
    ['6 months from Christmas Eve, Barcelona', decisionDue(day('2026-12-24'), { months: 6 }, barcelona), '2027-06-25'],
    ['10 working days from 29 February', requestDue(day('2028-02-29'), madrid), '2028-03-14'],
    ['30 days from 29 February', decisionDue(day('2028-02-29'), { days: 30 }, madrid), '2028-03-30'],
    ['1 month from 29 February', decisionDue(day('2028-02-29'), { months: 1 }, madrid), '2028-03-29'],
    ['1 year from 29 February', decisionDue(day('2028-02-29'), { years: 1 }, madrid), '2029-02-28'],
    // 29 February 2032 is a Sunday.
    ['4 years from 29 February', decisionDue(day('2028-02-29'), { years: 4 }, madrid), '2032-03-01'],
    ['1 month from 31 January of a leap year', decisionDue(day('2028-01-31'), { months: 1 }, madrid), '2028-02-29'],
    // 28 February 2027 is a Sunday.
    ['1 month from 31 January of a common year', decisionDue(day('2027-01-31'), { months: 1 }, madrid), '2027-03-01'],
    ['10 working days from 28 February 2024', requestDue(day('2024-02-28'), madrid), '2024-03-13'],
    // St John is kept in Catalonia.
    ['10 working days over St John, Madrid', requestDue(day('2027-06-23'), madrid), '2027-07-07'],
    ['10 working days over St John, Barcelona', requestDue(day('2027-06-23'), barcelona), '2027-07-08'],
    // 2 May is kept in Madrid, where the body sits: it counts for neither.
    ['10 working days over 2 May, Madrid', requestDue(day('2025-04-30'), madrid), '2025-05-16'],
    ['10 working days over 2 May, Barcelona', requestDue(day('2025-04-30'), barcelona), '2025-05-16'],
    ['10 working days over 2 May, Catalonia alone', requestDue(day('2025-04-30'), [{ region: 'CT' }]), '2025-05-15'],
    // Easter Sunday and the day the clocks go forward; Easter Monday is kept in Catalonia.
    ['10 working days from 28 March 2027, Madrid', requestDue(day('2027-03-28'), madrid), '2027-04-09'],
    ['10 working days from 28 March 2027, Barcelona', requestDue(day('2027-03-28'), barcelona), '2027-04-12'],
    // The clocks go back; All Saints falls on a Sunday and Madrid keeps the Monday.
    ['10 working days from 25 October 2026, Madrid', requestDue(day('2026-10-25'), madrid), '2026-11-09'],
  ])('%s', (_name, end, expected) => {
    expect(end).toBe(expected);
  });

  test.each([
    ['an hour after midnight of Christmas', '2026-12-24T23:30:00Z', '2026-12-28'],
    ['Christmas Eve, the last minute', '2026-12-24T22:59:59Z', '2026-12-24'],
    ['29 February, the last minute', '2028-02-29T22:59:59Z', '2028-02-29'],
    ['29 February, midnight', '2028-02-29T23:00:00Z', '2028-03-01'],
    ['the hour before the clocks go forward', '2027-03-28T00:30:00Z', '2027-03-29'],
    ['the hour after they went forward', '2027-03-28T01:30:00Z', '2027-03-29'],
    ['the last minute of that Sunday', '2027-03-28T21:59:59Z', '2027-03-29'],
    ['midnight after it', '2027-03-28T22:00:00Z', '2027-03-29'],
    ['the first of the two half past two', '2026-10-25T00:30:00Z', '2026-10-26'],
    ['the second of the two', '2026-10-25T01:30:00Z', '2026-10-26'],
    ['the last minute of that Sunday in autumn', '2026-10-25T22:59:59Z', '2026-10-26'],
    ['midnight between a Friday and a Saturday, in autumn', '2026-10-30T23:00:00Z', '2026-11-03'],
  ])('presented at %s', (_name, instant, expected) => {
    expect(effectiveDay(new Date(instant), { region: 'MD' })).toBe(expected);
  });

  test.each([
    ['Christmas Eve', '2026-12-24T10:00:00Z', '2027-01-03T22:59:59.999Z'],
    ['29 February', '2028-02-29T10:00:00Z', '2028-03-10T22:59:59.999Z'],
    ['ten days before the clocks go forward', '2027-03-18T22:59:59Z', '2027-03-28T21:59:59.999Z'],
    ['the hour before they go forward', '2027-03-28T00:59:59Z', '2027-04-07T21:59:59.999Z'],
    ['ten days before they go back', '2026-10-14T22:00:00Z', '2026-10-25T22:59:59.999Z'],
    ['the hour that happens twice', '2026-10-25T00:30:00Z', '2026-11-04T22:59:59.999Z'],
  ])('a notification of %s', (_name, available, expected) => {
    expect(notificationExpires(new Date(available)).toISOString()).toBe(expected);
    expect(dayAt(notificationExpires(new Date(available)))).toBe(civil.format(new Date(expected)));
  });
});
