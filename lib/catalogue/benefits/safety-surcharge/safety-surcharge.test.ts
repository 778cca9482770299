import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { contextOf } from '../../assess';
import type { Procedure } from '../../kernel';
import { parseFacts } from '../../prefill';
import { allFacts } from '../../random-facts';
import { safetySurcharge } from '.';

test('The surcharge lies between 30 % and 50 % of the benefit, and grows with it', () => {
  const procedure = safetySurcharge as unknown as Procedure;
  const today = day('2026-11-21');
  const anyFacts = allFacts(procedure.facts, today).map((json) => parseFacts(procedure.facts, json, today));
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { lines } = procedure.award.derive(facts, contextOf(procedure, facts, today));
      const benefit = lines.benefit ?? 0;
      expect(Math.abs((lines.surcharge ?? 0) - benefit * 0.3)).toBeLessThanOrEqual(0.5);
      expect(Math.abs((lines.most ?? 0) - benefit * 0.5)).toBeLessThanOrEqual(0.5);
      const more = procedure.award.derive(
        { ...facts, surchargedAmount: benefit + 1 },
        contextOf(procedure, facts, today),
      );
      expect(more.lines.surcharge).toBeGreaterThanOrEqual(lines.surcharge ?? 0);
    }),
  );
});
