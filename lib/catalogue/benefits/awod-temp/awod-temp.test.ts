import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { assess, contextOf } from '../../assess';
import type { Known, Procedure } from '../../kernel';
import { parseFacts } from '../../prefill';
import { allFacts } from '../../random-facts';
import { awodTemp } from '.';
import { examples } from './examples';

const today = day('2026-11-21');
const procedure = awodTemp as unknown as Procedure;
const parsed = (json: unknown) => parseFacts(procedure.facts, json, today);
const anyFacts = allFacts(procedure.facts, today).map(parsed);
const awardOf = (facts: Known) => procedure.award.derive(facts, contextOf(procedure, facts, today));

test('An employee counts as registered even when the company registered nobody (LGSS 166.4)', () => {
  const facts = parsed({ ...examples[0]?.facts, registered: false });
  expect(assess(procedure, facts, today).outcome).toBe('entitled');
});

test('More overtime never pays less, and no day is over 75 % of the maximum base', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 0, max: 1_000_000 }), (facts, more) => {
      const { overtimeLastYear } = facts as { overtimeLastYear: number };
      const { lines, total } = awardOf(facts);
      expect(awardOf({ ...facts, overtimeLastYear: overtimeLastYear + more }).total).toBeGreaterThanOrEqual(total ?? 0);
      expect(lines['daily-75']).toBeLessThanOrEqual(12_753);
      expect(lines['days-75']).toBeLessThanOrEqual(730);
    }),
  );
});
