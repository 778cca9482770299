import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, euros, sumCents } from '@/lib/law/cents';
import { addDays, day } from '@/lib/law/day';
import { AHEAD, type DebtFacts, instalments, nextSteps, owed, payWindows, shareOut, urgencyOf } from './debts';

const fee = (more: Partial<DebtFacts> = {}): DebtFacts => ({
  id: 'a',
  kind: 'self_employed',
  state: 'pending',
  principal: euros('300.00'),
  paid: cents(0),
  filed: true,
  dueOn: day('2026-11-30'),
  claimDueOn: null,
  enforcedOn: null,
  ...more,
});
const today = day('2026-11-24');

test('one amount is good until the surcharge, another from then on', () => {
  expect(payWindows([fee()], today)).toEqual([
    { from: today, to: '2026-11-30', total: euros('300.00') },
    { from: '2026-12-01', to: addDays(today, AHEAD), total: euros('330.00') },
  ]);
});
test('where interest runs each day has its amount', () => {
  const enforced = fee({
    state: 'enforcement',
    dueOn: day('2026-05-31'),
    enforcedOn: day('2026-09-01'),
    principal: euros('3000.00'),
  });
  expect(payWindows([enforced], today)).toHaveLength(AHEAD + 1);
});
test('what comes next if it is not paid: the day after the term, and the month after that', () => {
  expect(nextSteps(fee(), today).map(({ on, owed: { total } }) => [on, total])).toEqual([
    ['2026-12-01', euros('330.00')],
    ['2027-01-01', euros('360.00')],
  ]);
  expect(nextSteps(fee({ state: 'deferred' }), today)).toEqual([]);
});
test('what is urgent', () => {
  expect(urgencyOf(fee(), today)).toBe('soon');
  expect(urgencyOf(fee({ dueOn: day('2027-03-31') }), today)).toBe('later');
  expect(urgencyOf(fee({ dueOn: day('2026-10-31') }), today)).toBe('late');
  expect(urgencyOf(fee({ state: 'enforcement', enforcedOn: day('2026-10-31') }), today)).toBe('enforcement');
  expect(urgencyOf(fee({ state: 'paid' }), today)).toBe('closed');
});

test('money goes to the oldest debt first; the last one is paid in part', () => {
  const old = fee({ id: 'b', dueOn: day('2026-10-31') });
  const { shares, left } = shareOut([fee(), old], euros('400.00'), today);
  // The old one: 300 and 10 %. What is left, 70, goes to the other.
  expect(shares.map(({ debtId, amount, principal }) => [debtId, amount, principal])).toEqual([
    ['b', euros('330.00'), euros('300.00')],
    ['a', euros('70.00'), euros('70.00')],
  ]);
  expect(left).toBe(0);
  expect(shareOut([fee()], euros('301.00'), today).left).toBe(euros('1.00'));
  expect(shareOut([fee({ state: 'paid' })], euros('5.00'), today)).toEqual({ shares: [], left: euros('5.00') });
});

test('a plan of three months, by hand', () => {
  // 1,200 put off on 1 December 2026. 4.0625 % of 1,200 for 31 days: 4.14; of 800 for 31: 2.76; of 400 for 28: 1.25.
  expect(instalments(euros('1200.00'), 3, day('2026-12-01'))).toEqual([
    { dueOn: '2027-01-01', principal: euros('400.00'), interest: euros('4.14'), total: euros('404.14') },
    { dueOn: '2027-02-01', principal: euros('400.00'), interest: euros('2.76'), total: euros('402.76') },
    { dueOn: '2027-03-01', principal: euros('400.00'), interest: euros('1.25'), total: euros('401.25') },
  ]);
});
test('the parts of a plan always add up to what was put off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 1, max: 60 }), (putOff, months) => {
      const plan = instalments(cents(putOff), months, day('2026-01-31'));
      expect(sumCents(plan.map(({ principal }) => principal))).toBe(putOff);
      expect(plan.every(({ dueOn }, index) => index === 0 || dueOn > (plan[index - 1]?.dueOn ?? ''))).toBe(true);
    }),
  );
});
test('sharing out loses no cent, in whatever parts the money comes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 600_000 }),
      (principals, money) => {
        const debts = principals.map((principal, index) =>
          fee({ id: String(index), principal: cents(principal), dueOn: addDays(today, -index * 20) }),
        );
        const { shares, left } = shareOut(debts, cents(money), today);
        expect(sumCents(shares.map(({ amount }) => amount)) + left).toBe(money);
        if (left > 0)
          expect(shares.map(({ amount }) => amount).reduce((a, b) => a + b, 0)).toBe(
            debts.reduce((sum, debt) => sum + owed(debt, today).total, 0),
          );
      },
    ),
  );
});
