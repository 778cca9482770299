import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { contextOf } from '../../assess';
import type { Procedure } from '../../kernel';
import { parseFacts } from '../../prefill';
import { allFacts } from '../../random-facts';
import { unempExport } from '.';
import { examples } from './examples';

const today = day('2026-11-21');
const procedure = unempExport as unknown as Procedure;
const anyFacts = allFacts(procedure.facts, today).map((json) => parseFacts(procedure.facts, json, today));

test('Never more than three months at a time, six in all, nor more days than are left', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { lines, payments } = procedure.award.derive(facts, contextOf(procedure, facts, today)) as {
        lines: Record<string, number>;
        payments: readonly { days: number }[];
      };
      const used = facts.exportMonthsUsed as number;
      expect(lines.months).toBeLessThanOrEqual(3);
      if ((lines.months ?? 0) > 0) expect(used + (lines.months ?? 0)).toBeLessThanOrEqual(6);
      expect(lines.days ?? 0).toBeLessThanOrEqual(facts.benefitDaysLeft as number);
      expect(payments.reduce((sum, { days }) => sum + days, 0)).toBe(lines.days ?? 0);
    }),
  );
});

test('What another State pays is not counted here', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const inbound = { ...facts, exportDirection: 'to-spain' };
      expect(procedure.award.derive(inbound, contextOf(procedure, inbound, today)).total).toBeNull();
    }),
  );
});

test('Registered on the seventh day nothing is lost; on the eighth, all the days before', () => {
  const base = examples.find(({ facts }) => facts.exportDirection === 'to-spain')?.facts;
  const unpaid = (registeredOnArrival: string) => {
    const facts = parseFacts(procedure.facts, { ...base, exportStart: '2023-07-01', registeredOnArrival }, today);
    return procedure.award.derive(facts, contextOf(procedure, facts, today)).lines['days-unpaid'];
  };
  expect(unpaid('2023-07-08')).toBeUndefined();
  expect(unpaid('2023-07-09')).toBe(8);
});
