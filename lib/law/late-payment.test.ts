import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from './cents';
import { addDays, type Day, day } from './day';
import { claimDay, type LateDebt, lateRate, owedOn, principalPaidBy, stepsOf } from './late-payment';

/*
 * Ten debts, paid on six days, worked out by hand. For each day: principal + surcharge + interest = total, in euros.
 *
 * Surcharges, LGSS art. 30, wording in force since 1 January 2018:
 *   settlement sent in time (or simplified system, art. 29.4): 10 % in the first calendar month after the one in which the
 *   term ended, 20 % later; not sent: 20 % until the end of the claim's term, 35 % after it; other resources: 20 %.
 * Interest, art. 31: only when the 15 days of the enforcement order have passed. On the principal since the day after the
 *   term; on the surcharge since the day after the 15 days. Legal interest and a quarter more: 3 % × 1.25 = 3.75 % until
 *   2022; 3.25 % × 1.25 = 4.0625 % since 2023. Amount × rate × days ÷ 365, each line rounded to the cent.
 */
const paidOn = ['2026-01-31', '2026-02-28', '2026-03-01', '2026-06-30', '2026-11-23', '2027-06-30'] as const;

type Told = Partial<Omit<LateDebt, 'principal' | 'dueOn'>>;
const debt = (principal: string, dueOn: string, more: Told = {}): LateDebt => ({
  nature: 'contribution',
  principal: euros(principal),
  dueOn: day(dueOn),
  filed: true,
  claimDueOn: null,
  enforcedOn: null,
  ...more,
});
type Line = readonly [surcharge: string, interest: string, total: string];

const table: readonly (readonly [name: string, LateDebt, readonly Line[]])[] = [
  [
    // 294.00 × 10 % = 29.40 in February; × 20 % = 58.80 from 1 March.
    '1. fee of a self-employed worker, not enforced',
    debt('294.00', '2026-01-31'),
    [
      ['0.00', '0.00', '294.00'],
      ['29.40', '0.00', '323.40'],
      ['58.80', '0.00', '352.80'],
      ['58.80', '0.00', '352.80'],
      ['58.80', '0.00', '352.80'],
      ['58.80', '0.00', '352.80'],
    ],
  ],
  [
    // Order notified on 4 May: fifteen days end on 19 May.
    // 30 June: 1,000 × 4.0625 % × 150 ÷ 365 = 16.70 (1 Feb to 30 June); 200 × 4.0625 % × 42 ÷ 365 = 0.93 (20 May to 30 June).
    // 23 November: 296 days, 32.95; 188 days, 4.18. 30 June 2027: 515 days, 57.32; 407 days, 9.06.
    '2. fee of a self-employed worker, enforced',
    debt('1000.00', '2026-01-31', { enforcedOn: day('2026-05-04') }),
    [
      ['0.00', '0.00', '1000.00'],
      ['100.00', '0.00', '1100.00'],
      ['200.00', '0.00', '1200.00'],
      ['200.00', '17.63', '1217.63'],
      ['200.00', '37.13', '1237.13'],
      ['200.00', '66.38', '1266.38'],
    ],
  ],
  [
    // Claim notified on 10 March: until 5 April, a Sunday, so 6 April. 5,000 × 20 % = 1,000; × 35 % = 1,750.
    '3. contributions of a company that sent no settlement, claimed',
    debt('5000.00', '2026-01-31', { filed: false, claimDueOn: day('2026-04-06') }),
    [
      ['0.00', '0.00', '5000.00'],
      ['1000.00', '0.00', '6000.00'],
      ['1000.00', '0.00', '6000.00'],
      ['1750.00', '0.00', '6750.00'],
      ['1750.00', '0.00', '6750.00'],
      ['1750.00', '0.00', '6750.00'],
    ],
  ],
  [
    // Order notified on 18 May: fifteen days end on 2 June.
    // 30 June: 5,000, 150 days, 83.48; 1,750, 28 days, 5.45. 23 November: 296 days, 164.73; 174 days, 33.89.
    // 30 June 2027: 515 days, 286.60; 393 days, 76.55.
    '4. the same, enforced',
    debt('5000.00', '2026-01-31', {
      filed: false,
      claimDueOn: day('2026-04-06'),
      enforcedOn: day('2026-05-18'),
    }),
    [
      ['0.00', '0.00', '5000.00'],
      ['1000.00', '0.00', '6000.00'],
      ['1000.00', '0.00', '6000.00'],
      ['1750.00', '88.93', '6838.93'],
      ['1750.00', '198.62', '6948.62'],
      ['1750.00', '363.15', '7113.15'],
    ],
  ],
  [
    // Art. 30.2: 812.40 × 20 % = 162.48 from 16 February.
    '5. benefit paid without right',
    debt('812.40', '2026-02-15', { nature: 'other' }),
    [
      ['0.00', '0.00', '812.40'],
      ['162.48', '0.00', '974.88'],
      ['162.48', '0.00', '974.88'],
      ['162.48', '0.00', '974.88'],
      ['162.48', '0.00', '974.88'],
      ['162.48', '0.00', '974.88'],
    ],
  ],
  [
    // Order notified on 1 October: fifteen days end on 16 October.
    // 23 November: 812.40, 281 days, 25.41; 162.48, 38 days, 0.69. 30 June 2027: 500 days, 45.21; 257 days, 4.65.
    '6. the same, enforced',
    debt('812.40', '2026-02-15', { nature: 'other', enforcedOn: day('2026-10-01') }),
    [
      ['0.00', '0.00', '812.40'],
      ['162.48', '0.00', '974.88'],
      ['162.48', '0.00', '974.88'],
      ['162.48', '0.00', '974.88'],
      ['162.48', '26.10', '1000.98'],
      ['162.48', '49.86', '1024.74'],
    ],
  ],
  [
    // Two rates. Order notified on 1 March 2022: fifteen days end on 16 March 2022.
    // To the end of 2022: 2,000 × 3.75 % × 396 ÷ 365 = 81.37; 400 × 3.75 % × 290 ÷ 365 = 11.92: 93.29 on every day.
    // Since 2023, × 4.0625 %: 2,000 and 400, for 1127 days 250.87 and 50.17; 1155: 257.11 and 51.42; 1156: 257.33 and 51.47;
    // 1277: 284.26 and 56.85; 1423: 316.76 and 63.35; 1642: 365.51 and 73.10.
    '7. contributions of 2021, enforced in 2022',
    debt('2000.00', '2021-11-30', { enforcedOn: day('2022-03-01') }),
    [
      ['400.00', '394.33', '2794.33'],
      ['400.00', '401.82', '2801.82'],
      ['400.00', '402.09', '2802.09'],
      ['400.00', '434.40', '2834.40'],
      ['400.00', '473.40', '2873.40'],
      ['400.00', '531.90', '2931.90'],
    ],
  ],
  [
    // The term ended before 1 January 2018: 20 % at once, in the wording of then.
    '8. contributions of 2017',
    debt('100.00', '2017-10-31'),
    paidOn.map((): Line => ['20.00', '0.00', '120.00']),
  ],
  [
    // Art. 23.3: nothing is added to what was put off.
    '9. an instalment of a plan',
    debt('251.37', '2026-02-28', { nature: 'instalment' }),
    paidOn.map((): Line => ['0.00', '0.00', '251.37']),
  ],
  [
    // Not due until the last day of the year; 75.20 × 20 % = 15.04 half a year later.
    '10. contributions of a domestic employer, in term',
    debt('75.20', '2026-12-31'),
    [
      ['0.00', '0.00', '75.20'],
      ['0.00', '0.00', '75.20'],
      ['0.00', '0.00', '75.20'],
      ['0.00', '0.00', '75.20'],
      ['0.00', '0.00', '75.20'],
      ['15.04', '0.00', '90.24'],
    ],
  ],
];

describe.each(table)('%s', (_, owed, lines) => {
  test.each(paidOn.map((on, index) => [on, lines[index]] as const))('paid on %s', (on, line) => {
    const { surcharge, interest, total } = owedOn(owed, day(on));
    expect([surcharge, interest, total]).toEqual(line?.map(euros));
  });
});

describe('the days on which something changes', () => {
  const [last, next] = [day('2026-02-28'), day('2026-03-01')];
  test('the last day of a month is still that month, the first of the next is not', () => {
    const fee = debt('100.00', '2026-01-31');
    expect([owedOn(fee, fee.dueOn).total, owedOn(fee, last).total, owedOn(fee, next).total]).toEqual([
      euros('100.00'),
      euros('110.00'),
      euros('120.00'),
    ]);
    expect(stepsOf(fee, day('2026-01-01'), day('2026-12-31'))).toEqual(['2026-02-01', '2026-03-01']);
  });
  test('a claim of the 1st to the 15th is paid until the 5th, one of the 16th on until the 20th', () => {
    expect(['2026-03-01', '2026-03-15', '2026-03-16', '2026-12-31'].map((on) => claimDay(day(on)))).toEqual([
      '2026-04-05',
      '2026-04-05',
      '2026-04-20',
      '2027-01-20',
    ]);
  });
  test('interest begins the day after the fifteen, at once for all the time since the term', () => {
    const enforced = debt('1000.00', '2026-01-31', { enforcedOn: day('2026-05-04') });
    expect(owedOn(enforced, day('2026-05-19')).interest).toBe(0);
    // 1 February to 20 May: 109 days, 12.13; the surcharge one day, 0.02.
    expect(owedOn(enforced, day('2026-05-20')).interest).toBe(euros('12.15'));
    expect(stepsOf(enforced, day('2026-01-31'), day('2026-12-31'))).toEqual(['2026-02-01', '2026-03-01', '2026-05-20']);
  });
  test('the rate is the legal interest and a quarter more', () => {
    expect(['2022-12-31', '2023-01-01', '2026-11-23'].map((on) => lateRate(day(on)))).toEqual([37_500, 40_625, 40_625]);
  });
});

describe('what is not paid in full', () => {
  test('half of what is owed pays half of the debt, and the rest is owed as before', () => {
    const owed = owedOn(debt('1000.00', '2026-01-31'), day('2026-03-01'));
    expect(principalPaidBy(owed, euros('600.00'))).toBe(euros('500.00'));
    expect(owedOn(debt('500.00', '2026-01-31'), day('2026-03-01')).total).toBe(euros('600.00'));
  });
  test('no order of payments pays off more than was paid, and what is enough pays all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 0, max: 700 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (principal, after, share) => {
          const one = { ...debt('1.00', '2026-01-31', { enforcedOn: day('2026-04-01') }), principal: cents(principal) };
          const owed = owedOn(one, addDays(one.dueOn, after) as Day);
          expect(owed.total).toBe(owed.principal + owed.surcharge + owed.interest);
          const paid = cents(Math.floor(owed.total * share));
          expect(principalPaidBy(owed, paid)).toBeLessThanOrEqual(Math.min(paid, principal));
          expect(principalPaidBy(owed, owed.total)).toBe(principal);
        },
      ),
    );
  });
  test('waiting never makes a debt smaller', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: -30, max: 900 }),
        fc.boolean(),
        (principal, after, filed) => {
          const one = {
            ...debt('1.00', '2026-01-31', { filed, enforcedOn: day('2026-07-01') }),
            principal: cents(principal),
          };
          const on = addDays(one.dueOn, after);
          expect(owedOn(one, addDays(on, 1)).total).toBeGreaterThanOrEqual(owedOn(one, on).total);
        },
      ),
    );
  });
});
