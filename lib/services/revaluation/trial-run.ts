import 'server-only';
import type { RunWork } from '../runs/kinds';
import { judgeStretch, type Stretch, type Year } from './awards';
import { addSums, afterOf, type Sums, sumsOf } from './sums';

export type TrialInput = Year & { readonly body: string };

/** What the revaluation of a year comes to, pension by pension. Changes none. */
export const trialWork: RunWork<TrialInput, Stretch, Sums> = {
  permission: 'prepare:revaluation',
  perform: async (tx, { runId, input, slice }) => {
    const judged = await judgeStretch(tx, input.body, input, slice);
    await tx.runFinding.createMany({
      data: judged.map((each) => ({
        runId,
        subject: each.subject,
        caseId: each.caseId,
        pensionId: each.pensionId,
        personId: each.personId,
        procedure: each.procedure,
        kind: each.rule,
        beforeMonth: each.before,
        afterMonth: afterOf(each),
        beforeYear: each.before * each.pays,
        afterYear: afterOf(each) * each.pays,
      })),
    });
    return sumsOf(judged);
  },
  report: async (_tx, { results }) => addSums(results),
};
