import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPoints } from '@/lib/law/cents';
import { addDays, day } from '@/lib/law/day';
import { ipremMonth } from '@/lib/law/parameters/iprem';
import { activeIncome } from '@/lib/law/parameters/unemployment';
import { assess, contextOf } from '../../assess';
import type { Procedure } from '../../kernel';
import { parseFacts } from '../../prefill';
import { allFacts } from '../../random-facts';
import { rai } from '.';

const today = day('2026-11-21');
const procedure = rai as unknown as Procedure;
const anyFacts = allFacts(procedure.facts, today).map((json) => parseFacts(procedure.facts, json, today));

test('O30: 80 % of the IPREM of 2017 was 430.27 €', () => {
  const on = day('2017-01-15');
  expect(basisPoints(ipremMonth.on(on), activeIncome.on(on).rate, 'half-up')).toBe(43_027);
});

test('Nobody has it by a claim from 1 November 2024, whatever their situation', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 0, max: 700 }), (facts, later) => {
      const late = { ...facts, unemploymentClaimDate: addDays(day('2024-11-01'), later) };
      expect(assess(procedure, late, today).outcome).toBe('not-entitled');
    }),
  );
});

test('It is 5,280 €, and 1,440 € more for a victim who had to move, from the day after the claim', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { total, periods } = procedure.award.derive(facts, contextOf(procedure, facts, today));
      expect(total).toBe(facts.movedForViolence ? 672_000 : 528_000);
      expect(periods[0]?.from).toBe(addDays(facts.unemploymentClaimDate as never, 1));
      expect(periods[0]?.days).toBe(330);
    }),
  );
});
