import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { type Day, day, month } from '@/lib/law/day';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import type { ContributionRecord, MonthlyBase } from '@/lib/record/record';
import { assess } from '../../assess';
import type { Known, Procedure } from '../../kernel';
import { parseFacts, prefill } from '../../prefill';
import { allFacts } from '../../random-facts';
import { getProcedure } from '../../registry';

const today = day('2026-11-21');
const procedures = ['retire-ordinary', 'early-involuntary', 'early-voluntary'].map(
  (slug) => [slug, getProcedure(slug).procedure] as const,
);

describe.each(procedures)('%s', (_, procedure: Procedure) => {
  const facts = allFacts(procedure.facts, today).map((json) => parseFacts(procedure.facts, json, today));
  const monthly = (known: Known) =>
    procedure.award.derive(known, { on: known.retirementDate as Day }).recurring?.value ?? 0;

  test('more time contributed, or a higher base, never gives less', () => {
    fc.assert(
      fc.property(facts, fc.nat(4000), fc.nat(100_000), (known, moreDays, moreBase) => {
        const days = (known.daysByRetirement as number) + moreDays;
        const base = (known.retirementBase as number) + moreBase;
        expect(monthly({ ...known, daysByRetirement: days })).toBeGreaterThanOrEqual(monthly(known));
        expect(monthly({ ...known, retirementBase: base })).toBeGreaterThanOrEqual(monthly(known));
      }),
    );
  });

  test('the pension itself never passes the maximum', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const on = known.retirementDate as Day;
        const pension = procedure.award.derive(known, { on }).lines.pension ?? 0;
        expect(pension).toBeLessThanOrEqual(maximumPensionMonth.on(on));
        expect(pension).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what the record supplies', () => {
  const bases: MonthlyBase[] = [];
  for (let year = 1988; year <= 2026; year += 1)
    for (let at = 1; at <= (year === 2026 ? 9 : 12); at += 1)
      bases.push({ month: month(year, at), base: euros('1500'), days: 30, regime: 'general' });
  const record: ContributionRecord = {
    periods: [{ regime: 'general', from: day('1988-01-01'), to: null, workTime: 10_000 }],
    bases,
  };
  const sources = { person: { birthDate: day('1960-01-10'), iban: null }, record, today };
  const { procedure } = getProcedure('retire-ordinary');
  const filled = (known: Known) => prefill(procedure, known, {}, sources, '2026-11-21T10:00:00.000Z').facts;

  test('days to the last day of work, and the base once the law needs no more', () => {
    const before = filled({ retirementDate: day('2026-12-31') });
    expect(before.daysByRetirement).toBe(14_245);
    expect(before.recentDaysByRetirement).toBe(5479);
    expect(before.regime).toBe('general');
    // Whether more gaps are filled must be known first.
    expect(before.retirementBase).toBeUndefined();
    const after = filled({ retirementDate: day('2026-12-31'), careGap: 'no' });
    expect(after.retirementBase).toBeGreaterThan(euros('1285.71'));
    expect(filled({ retirementDate: day('2025-12-31') }).careGap).toBe('no');
    expect(filled({ retirementDate: day('2025-12-31') }).retirementBase).toBeGreaterThan(euros('1285.71'));
  });

  test('a whole case from the record alone, but for the questions only the person can answer', () => {
    const known = filled({
      retirementDate: day('2026-12-31'),
      careGap: 'no',
      genderGapChildren: 0,
      claimsMinimum: false,
    });
    const { outcome, award, missing } = assess(procedure, known, today);
    expect([outcome, missing]).toEqual(['entitled', []]);
    expect(award?.recurring?.from).toBe('2027-01-01');
    expect(award?.payments[0]).toMatchObject({ on: '2027-01-31', value: award?.recurring?.value });
  });

  test('without a record nothing is guessed', () => {
    const nobody = { ...sources, record: null };
    const known = prefill(procedure, { retirementDate: day('2026-12-31'), careGap: 'no' }, {}, nobody, '').facts;
    expect([known.daysByRetirement, known.recentDaysByRetirement, known.retirementBase]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
