import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test, vi } from 'vitest';
import { assess } from '@/lib/catalogue/assess';
import { parseFacts } from '@/lib/catalogue/prefill';
import { proposalOf, type Question } from '@/lib/catalogue/proposal';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { withProposal } from '@/lib/law/parameter';
import { addCitizen, addStaff } from '../fixtures';
import { getRun, resumeRun, stopRun, workOnRuns } from '../runs/runs';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { askRuleDesk, getAnswer, listQuestions, proposableFigure, readQuestion } from './ask';
import { exportFindings } from './export';
import { findingsAfter } from './findings';
import { addRetirements, retired } from './fixtures';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { elena, pilar } = officeWith({ elena: 'supervisor', pilar: 'caseworker' });

const LIVE = 700;
const PAID = 900;
/** Pensions of 400 to 1,599 euros a month: some under the minimum of whoever lives alone, most over it. */
const bases = (count: number) => Array.from({ length: count }, (_, index) => retired(400 + ((index * 37) % 1200)));
const [live, paid] = [bases(LIVE), bases(PAID)];
/** The minimum of 65 years and alone: 1,000 euros a month in place of 936.20. */
const question: Question = {
  figure: 'minimum-pensions',
  from: day('2026-01-01'),
  scope: 'later',
  changes: { 'retirement65.alone': 14_000_00 },
};

beforeAll(async () => {
  const { id } = await addCitizen();
  await addRetirements(id, live);
  await addRetirements(id, paid, { first: LIVE, granted: true });
});

/** The same sum with no run, no slice and no database. */
const directly = (asked: Question) => {
  const { procedure } = getProcedure('retire-ordinary');
  const on = day('2026-11-24');
  const monthOf = (facts: Readonly<Record<string, unknown>>) =>
    assess(procedure, parseFacts(procedure.facts, facts, on), on).award?.recurring?.value ?? 0;
  const all = [...live, ...paid];
  const before = all.map(monthOf);
  const after = withProposal(proposalOf(asked), () => all.map(monthOf));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    month: [sum(before), sum(after)],
    year: [14 * sum(before), 14 * sum(after)],
    gain: before.filter((value, index) => value < (after[index] ?? 0)).length,
  };
};

test('what a higher minimum pension would cost is the sum of every case worked out one by one', async () => {
  const id = await askRuleDesk(elena, question);
  expect(await getAnswer(elena, id)).toMatchObject({ run: { state: 'running', total: 7 }, answer: null });
  await Promise.all([1, 2, 3].map(() => workOnRuns()));
  const { answer, findings, next } = await getAnswer(elena, id, { kind: 'gain' });
  const { month, year, gain } = directly(question);
  expect(gain).toBeGreaterThan(300);
  expect(answer).toMatchObject({ live: LIVE, paid: PAID, month, year, effects: { gain, lose: 0, new: 0, gone: 0 } });
  expect(answer?.effects.same).toBe(LIVE + PAID - gain);
  expect(findings).toHaveLength(50);
  expect(findings[0]).toMatchObject({ kind: 'gain', procedure: 'retire-ordinary' });
  expect((findings[0]?.afterMonth ?? 0) > (findings[0]?.beforeMonth ?? 0)).toBe(true);
  expect((await getAnswer(elena, id, { after: next })).findings[0]?.subject).not.toBe(findings[0]?.subject);
  expect(await findingsAfter(elena, id, null, 10_000)).toHaveLength(gain);
  const file = await new Response(await exportFindings(elena, id, 'es')).text();
  expect(file.trim().split('\r\n')).toHaveLength(gain + 1);
  expect(file).toContain('Marta López García;Jubilación');
  const said = await systemDb().auditEvent.findMany({ where: { object: `run:${id}` }, orderBy: { seq: 'asc' } });
  expect(said.map(({ action }) => action).slice(0, 3)).toEqual(['run.started', 'rule.asked', 'rule.viewed']);
});

test('nothing of what was asked is left in the law or in a case', async () => {
  const before = await systemDb().case.findMany({ orderBy: { id: 'asc' } });
  const id = await askRuleDesk(elena, question);
  await workOnRuns();
  expect((await getAnswer(elena, id)).run.state).toBe('done');
  expect(await systemDb().case.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  expect(directly({ ...question, changes: {} }).gain).toBe(0);
});

test('a figure that counts from a later day changes nothing of what began before, unless the question says so', async () => {
  const later = { ...question, from: day('2026-07-01') };
  const asked = [await askRuleDesk(elena, later), await askRuleDesk(elena, { ...later, scope: 'all' })];
  await workOnRuns();
  const [none, all] = await Promise.all(asked.map((id) => getAnswer(elena, id)));
  expect(none?.answer).toMatchObject({ effects: { gain: 0 } });
  expect(none?.answer?.month[0]).toBe(none?.answer?.month[1]);
  expect(all?.answer?.effects.gain).toBe(directly(question).gain);
});

/** A worker in a process of its own: killed after its third slice, or left to end. */
const worker = (killed: boolean): Promise<void> =>
  new Promise((done, failed) => {
    const child = spawn(
      'node_modules/.bin/node',
      ['--conditions=react-server', '--import', 'tsx', 'scripts/test-runs.ts'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let [slices, errors] = [0, ''];
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      slices += text.split('slice').length - 1;
      if (killed && slices >= 3) child.kill('SIGKILL');
    });
    child.on('close', (code, signal) => (signal === 'SIGKILL' || code === 0 ? done() : failed(new Error(errors))));
  });

test('two processes share a question, one is killed in the middle, and the answer is the same', async () => {
  const id = await askRuleDesk(elena, question);
  await worker(true);
  expect(await getRun(elena, id)).toMatchObject({ state: 'running', total: 7 });
  await Promise.all([worker(false), workOnRuns()]);
  // What the dead one had in hand waits again as soon as PostgreSQL has noticed.
  for (let i = 0; i < 50 && (await getRun(elena, id)).state !== 'done'; i++) {
    await workOnRuns();
    await pause(100);
  }
  const { month, year, gain } = directly(question);
  expect((await getAnswer(elena, id)).answer).toMatchObject({ live: LIVE, paid: PAID, month, year, effects: { gain } });
  expect(await findingsAfter(elena, id, null, 10_000)).toHaveLength(gain);
});

test('a question can be stopped and goes on later; who may not ask sees none', async () => {
  const id = await askRuleDesk(elena, question);
  await stopRun(elena, id);
  await workOnRuns();
  expect((await getAnswer(elena, id)).run).toMatchObject({ state: 'stopped', done: 0 });
  await resumeRun(elena, id);
  await workOnRuns();
  expect((await getAnswer(elena, id)).answer?.effects.gain).toBe(directly(question).gain);
  expect((await listQuestions(elena)).map((run) => run.id)).toContain(id);
  await expect(askRuleDesk(pilar, question)).rejects.toMatchObject(forbidden);
  await expect(getAnswer(pilar, id)).rejects.toMatchObject(forbidden);
  await expect(getAnswer({ ...elena, body: 'ISM' }, id)).rejects.toMatchObject(gone);
  await expect(askRuleDesk(elena, { ...question, figure: 'no.such' })).rejects.toMatchObject(gone);
  await expect(askRuleDesk({ ...(await addStaff('supervisor')), body: 'IMSERSO' }, question)).rejects.toMatchObject(
    conflict,
  );
});

test('the form reads numbers as they are written, and says what it cannot read', () => {
  const figure = proposableFigure('minimum-pensions');
  const on = { 'from.day': '1', 'from.month': '1', 'from.year': '2026' };
  expect(readQuestion(figure, { ...on, 'n:retirement65.alone': '14.000,00 €', 'n:severe.alone': '19660,20' })).toEqual({
    question,
  });
  expect(readQuestion(figure, { ...on, 'n:retirement65.alone': 'mucho' })).toEqual({
    problems: [{ field: 'n:retirement65.alone', code: 'not-a-number' }],
  });
  expect(readQuestion(figure, on)).toEqual({ problems: [{ field: 'changes', code: 'nothing-proposed' }] });
  expect(readQuestion(figure, { ...on, 'from.year': '1990' })).toEqual({
    problems: [{ field: 'from', code: 'no-law' }],
  });
  expect(readQuestion(figure, { ...on, 'from.day': '40' })).toEqual({
    problems: [{ field: 'from', code: 'bad-date' }],
  });
});
