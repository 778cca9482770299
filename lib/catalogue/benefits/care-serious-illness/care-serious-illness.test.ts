import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { addDays, day } from '@/lib/law/day';
import { assess } from '../../assess';
import { noSources, parseFacts, prefill } from '../../prefill';
import { infantCare } from '../infant-care';
import { examples as infantExamples } from '../infant-care/examples';
import { riskBreastfeeding } from '../risk-breastfeeding';
import { careSeriousIllness } from '.';
import { ageLimit, careBand, dailyForCut, firstPeriod, monthsOld } from './amount';

const today = day('2026-11-21');

describe('the age of the patient', () => {
  test.each([
    ['2023-01-15', false, 23],
    ['2023-03-31', true, 23],
    ['2023-04-01', true, 26],
    ['2026-11-21', false, 23],
  ])('on %s, with a disability %s: until %i', (on, disability, age) => {
    expect(ageLimit(disability, day(on))).toBe(age);
  });

  test('the first period is a month, and ends the day before the birthday that ends the right', () => {
    expect(firstPeriod(day('2025-01-31'), day('2015-01-01'), false)).toEqual([
      { id: 'first', from: '2025-01-31', to: '2025-02-27', days: 28 },
    ]);
    expect(firstPeriod(day('2025-01-10'), day('2002-01-15'), false)[0]?.days).toBe(5);
    expect(firstPeriod(day('2025-01-15'), day('2002-01-15'), false)).toEqual([]);
  });
});

test('contributions are asked by age: none under 21, half of them under 26', () => {
  const start = day('2025-06-01');
  expect(careBand(day('2004-06-02'), start).careerDays).toBe(0);
  expect(careBand(day('2004-06-01'), start)).toMatchObject({ recentDays: 90, careerDays: 180 });
  expect(careBand(day('1999-06-01'), start)).toMatchObject({ recentDays: 180, careerDays: 360 });
});

test('a larger cut or a larger base never gives less, and never more than the base', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(10_000), fc.nat(10_000), (base, cut, other) => {
      const [less, more] = [Math.min(cut, other), Math.max(cut, other)];
      const amount = dailyForCut(cents(base), less);
      expect(amount).toBeLessThanOrEqual(dailyForCut(cents(base), more));
      expect(amount).toBeLessThanOrEqual(base);
      expect(amount).toBeLessThanOrEqual(dailyForCut(cents(base + 100), less));
    }),
  );
});

test('months of age are completed ones', () => {
  expect(monthsOld(day('2024-06-10'), day('2025-03-09'))).toBe(8);
  expect(monthsOld(day('2024-06-10'), day('2025-03-10'))).toBe(9);
  expect(monthsOld(day('2025-06-10'), day('2025-03-10'))).toBe(0);
});

test('infant care never pays the whole base the guide promises, nor more than three months of it', () => {
  const facts = parseFacts(infantCare.facts, infantExamples[0]?.facts ?? {}, today);
  const award = (cut: number) => assess(infantCare, { ...facts, infantReduction: cut }, today).award;
  expect(award(625)?.total).toBe(euros('460'));
  expect(award(625)?.total).not.toBe(euros('7360'));
  expect(award(625)?.periods).toEqual([{ id: 'infant', from: '2025-03-10', to: '2025-06-09', days: 92 }]);
});

test('infant care proposes the day the child is nine months old, as far as that can be planned', () => {
  const start = (birth: string) =>
    prefill(infantCare, { childBirthDate: day(birth) }, {}, noSources(today), '2026-11-21T10:00:00.000Z').facts
      .infantReductionStart;
  expect(start('2026-03-15')).toBe('2026-12-15');
  expect(start('2026-11-01')).toBeUndefined();
  expect(start('1990-01-01')).toBeUndefined();
});

test('a minor is asked neither about the diagnosis nor about a disability', () => {
  const known = { careReductionStart: day('2025-03-03'), patientBirthDate: day('2019-01-20') };
  const { facts } = prefill(careSeriousIllness, known, {}, noSources(today), '2026-11-21T10:00:00.000Z');
  expect(facts).toMatchObject({ diagnosedAsMinor: true, patientDisability65: false });
});

test('risk during breastfeeding never reaches the day the child is nine months old', () => {
  const { award } = riskBreastfeeding;
  fc.assert(
    fc.property(fc.nat(400), (offset) => {
      const feedingRiskStart = addDays(day('2025-01-15'), offset);
      const base = { careBaseSum: euros('1500'), careBaseDays: 30, careOvertimeYear: cents(0) };
      const { periods } = award.derive(
        { childBirthDate: day('2025-01-15'), feedingRiskStart, ...base },
        { on: feedingRiskStart },
      );
      for (const { to } of periods) expect(to).toBe('2025-10-14');
      expect(periods).toHaveLength(feedingRiskStart < '2025-10-15' ? 1 : 0);
    }),
  );
});
