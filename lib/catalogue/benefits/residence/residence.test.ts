import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, day } from '@/lib/law/day';
import { assess } from '../../assess';
import type { Procedure } from '../../kernel';
import { parseFacts } from '../../prefill';
import { allFacts } from '../../random-facts';
import { residence, wholeMonths } from '.';

const today = day('2026-11-21');
const procedure = residence as unknown as Procedure;
const anyFacts = allFacts(procedure.facts, today).map((json) => parseFacts(procedure.facts, json, today));
const factors = procedure.requirements.filter(({ factor }) => factor);

test('Whole months: a fraction counts for none', () => {
  expect(wholeMonths(day('2024-02-15'), day('2026-03-02'))).toBe(24);
  expect(wholeMonths(day('2024-01-31'), day('2024-02-28'))).toBe(0);
  expect(wholeMonths(day('2024-01-31'), day('2024-02-29'))).toBe(1);
  expect(wholeMonths(day('2026-03-02'), day('2024-02-15'))).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (start, more) => {
      const from = addDays(day('1970-01-01'), start);
      const to = addDays(from, more);
      const months = wholeMonths(from, to);
      expect(addMonths(from, months) <= to).toBe(true);
      expect(addMonths(from, months + 1) > to).toBe(true);
    }),
  );
});

test('The factors of Regulation 987/2009 art. 11 are weighed: none of them refuses by itself', () => {
  expect(factors.map(({ ref }) => ref.article).sort()).toEqual(
    ['11.1.a', '11.1.b.i', '11.1.b.i', '11.1.b.ii', '11.1.b.iii', '11.1.b.iv', '11.1.b.v', '11.1.b.vi', '11.2'].sort(),
  );
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const lawful = { ...facts, legalBasis: 'spanish', daysAbroadInYear: 0 };
      const { outcome, verdicts } = assess(procedure, lawful, today);
      expect(outcome).not.toBe('not-entitled');
      const against = verdicts.filter((verdict) => verdict.outcome === 'unmet');
      expect(outcome).toBe(against.length > 0 ? 'unknown' : 'entitled');
      for (const verdict of against) expect(verdict.factor).toBe(true);
    }),
  );
});

test('Lawful residence and the ninety days are true requirements', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const unlawful = { ...facts, legalBasis: 'none' };
      expect(assess(procedure, unlawful, today).outcome).toBe('not-entitled');
      const away = { ...facts, daysAbroadInYear: 91, absenceForIllness: false };
      expect(assess(procedure, away, today).outcome).toBe('not-entitled');
    }),
  );
});
