import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { findFigure, isProposable, numbersOf, placeOf, type Question } from '@/lib/catalogue/proposal';
import { inForce, type LawFigure, unitOf } from '@/lib/catalogue/rule-book';
import { reading, transact } from '@/lib/db/transact';
import { isDay } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { getRun, listRuns, startRun } from '../runs/runs';
import { findingsOf } from './findings';
import { type Counted, type Effect, effects } from './question-run';
import { readProposed } from './read-proposed';
import { slicesOf } from './slices';

const KIND = 'rule-desk';
/** Cases of one slice: about a second of work. */
const SLICE = 250;
/** One page of the cases that change. */
const PAGE = 50;

/** A figure that can be proposed anew. @throws NotFound */
export const proposableFigure = (id: string): LawFigure => {
  const figure = findFigure(id);
  if (!figure || !isProposable(figure)) throw new NotFound('figure');
  return figure;
};

const dayOf = (values: RawValues): string =>
  `${values['from.year'] ?? ''}-${String(values['from.month'] ?? '').padStart(2, '0')}-${String(values['from.day'] ?? '').padStart(2, '0')}`;

/** Reads the form of a question: every number of the figure, of which only those that differ are proposed. */
export const readQuestion = (
  figure: LawFigure,
  values: RawValues,
): { readonly question: Question } | { readonly problems: readonly Problem[] } => {
  const from = dayOf(values);
  const entry = isDay(from) ? inForce(figure, from) : null;
  if (!isDay(from)) return { problems: [{ field: 'from', code: 'bad-date' }] };
  if (!entry) return { problems: [{ field: 'from', code: 'no-law' }] };
  const problems: Problem[] = [];
  const changes: Record<string, number> = {};
  for (const leaf of numbersOf(figure, from)) {
    const place = placeOf(leaf);
    const typed = String(values[`n:${place}`] ?? '').trim();
    if (!typed) continue;
    const read = readProposed(typed, unitOf(figure, leaf));
    if (read === null) problems.push({ field: `n:${place}`, code: 'not-a-number' });
    else if (read !== leaf.value) changes[place] = read;
  }
  if (problems.length > 0) return { problems };
  if (Object.keys(changes).length === 0) return { problems: [{ field: 'changes', code: 'nothing-proposed' }] };
  return { question: { figure: figure.id, from, scope: values.scope === 'all' ? 'all' : 'later', changes } };
};

/** Asks what a proposed figure would do to every live case and award of the own body. Workers find the answer. */
export const askRuleDesk = async (actor: Actor, question: Question): Promise<string> => {
  const body = actor.body ?? '';
  assertCan(actor, 'ask:rule-desk', { body });
  proposableFigure(question.figure);
  return transact(actor, async (tx, audit) => {
    const slices = await slicesOf(tx, { body, size: SLICE });
    const input = { question, body, on: today(), until: now().toISOString() };
    const id = await startRun({ tx, audit, actor }, KIND, input, slices);
    audit({ action: 'rule.asked', object: `run:${id}`, details: { figure: question.figure, from: question.from } });
    return id;
  });
};

/** Questions asked in the own body, the newest first. */
export const listQuestions = async (actor: Actor) => listRuns(actor, KIND);

const questionRun = async (actor: Actor, id: string) => {
  const run = await getRun(actor, id);
  if (run.kind !== KIND) throw new NotFound('question');
  return run;
};

/** A question with how far it is, its answer once it is found, and a page of the cases that change. */
export const getAnswer = async (
  actor: Actor,
  id: string,
  { kind = null, after = null }: { readonly kind?: Effect | null; readonly after?: string | null } = {},
) => {
  const run = await questionRun(actor, id);
  const found = await reading(actor, (tx) => findingsOf(tx, id, kind, after, PAGE + 1));
  await transact(actor, async (_tx, audit) => audit({ action: 'rule.viewed', object: `run:${id}` }));
  return {
    run,
    question: (run.input as { question: Question }).question,
    answer: run.report as unknown as Counted | null,
    findings: found.slice(0, PAGE),
    next: found.length > PAGE ? (found[PAGE - 1]?.subject ?? null) : null,
  };
};

export const isEffect = (text: unknown): text is Effect => effects.some((effect) => effect === text);
