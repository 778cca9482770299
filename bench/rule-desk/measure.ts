/**
 * The rule desk over many awards. `ask <count>` makes the pensions and asks; `check <run> <count>` compares what the run
 * found with the same pensions worked out one by one, with no run, slice or database. Prints one line of JSON.
 */
import { type Actor, systemActor } from '@/lib/access/actor';
import { assess } from '@/lib/catalogue/assess';
import { parseFacts } from '@/lib/catalogue/prefill';
import { proposalOf, type Question } from '@/lib/catalogue/proposal';
import { getProcedure } from '@/lib/catalogue/registry';
import { disconnect, systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { withProposal } from '@/lib/law/parameter';
import { addPerson } from '@/lib/services/fixtures';
import { askRuleDesk, getAnswer } from '@/lib/services/rule-desk/ask';
import { addRetirements, retired } from '@/lib/services/rule-desk/fixtures';
import { workOnRuns } from '@/lib/services/runs/runs';

const CHUNK = 1_000;
const [command, first = '', second = ''] = process.argv.slice(2);
const question: Question = {
  figure: 'minimum-pensions',
  from: day('2026-01-01'),
  scope: 'later',
  changes: { 'retirement65.alone': 14_000_00 },
};
const factsOf = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => retired(400 + (((from + index) * 37) % 1200)));
const supervisor = (id: string): Actor => ({
  ...systemActor,
  id,
  kind: 'person',
  level: 'substantial',
  roles: ['supervisor'],
  body: 'INSS',
});

const actor = supervisor('bench-supervisor');
/** Asks of the few cases the demonstration has, which every answer holds too. */
const ask = async (count: number) => {
  const demo = await askRuleDesk(actor, question);
  await workOnRuns();
  const { answer } = await getAnswer(actor, demo);
  const { id } = await addPerson();
  for (let from = 0; from < count; from += CHUNK) {
    const size = Math.min(CHUNK, count - from);
    await addRetirements(id, factsOf(from, size), { first: from, granted: true, withPayments: false });
  }
  await systemDb().$executeRaw`ANALYZE "Case", "Decision"`;
  return { run: await askRuleDesk(actor, question), month: answer?.month, gain: answer?.effects.gain };
};

const check = async (run: string, count: number) => {
  const { procedure } = getProcedure('retire-ordinary');
  const on = day('2026-11-24');
  const facts = factsOf(0, count).map((each) => parseFacts(procedure.facts, each, on));
  const sum = () => facts.reduce((all, each) => all + (assess(procedure, each, on).award?.recurring?.value ?? 0), 0);
  const directly = [sum(), withProposal(proposalOf(question), sum)];
  const found = await getAnswer(actor, run);
  const { answer } = found;
  const listed = await systemDb().runFinding.count({ where: { runId: run } });
  return {
    state: found.run.state,
    slices: found.run.total,
    paid: answer?.paid ?? 0,
    month: answer?.month,
    directly,
    gain: answer?.effects.gain,
    listed,
  };
};

const result = command === 'ask' ? await ask(Number(first)) : await check(first, Number(second));
process.stdout.write(`${JSON.stringify(result)}\n`);
await disconnect();
