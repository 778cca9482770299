import 'server-only';
import { z } from 'zod/v4';
import { type Actor, isAtDesk, principalOf, reaches } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { type RowProblem, readBrought } from '@/lib/calculators/retirement/brought-record';
import { planOf, recordOf, recordOut, recordSchema } from '@/lib/calculators/retirement/json';
import { type MissingPeriod, missingPeriodFacts, withMissingPeriod } from '@/lib/calculators/retirement/missing-period';
import { firstSteps, type Plan, planFacts, planSteps, stepsShown } from '@/lib/calculators/retirement/plan';
import { readAnswers } from '@/lib/catalogue/form';
import type { Known } from '@/lib/catalogue/kernel';
import { factsToJson, parseFacts } from '@/lib/catalogue/prefill';
import { noteLook, reading } from '@/lib/db/transact';
import { type Day, monthOf } from '@/lib/law/day';
import type { ContributionRecord } from '@/lib/record/record';
import { sourcesOf, withRecord } from '../cases/sources';
import type { Problem, RawValues } from '../forms/form-return';
import { findScreening, saveScreening } from '../screening/screening';

/** Where the career comes from: on record, brought or corrected by the person, or told in a sentence. */
export type CareerSource = 'on-record' | 'brought' | 'told';
export type PlanInHand = {
  readonly known: Known;
  readonly held: ContributionRecord | null;
  readonly source: CareerSource;
  /** The record of the account, also while another is used. */
  readonly onRecord: ContributionRecord | null;
  /** The plan, once enough is known for a first answer. */
  readonly plan: Plan | null;
  /** The first page still to answer. */
  readonly next: string | null;
};

/** Whose record and scenarios the calculator uses: the person's, or those of whom they represent. */
export const accountOf = (actor: Actor) => ({ personId: principalOf(actor), procedure: 'retire-ordinary' });
/** Whether there is such an account; a representative uses it where the power covers retirement, a desk never. */
export const hasAccount = (actor: Actor): boolean =>
  actor.kind === 'person' &&
  actor.level === 'substantial' &&
  !isAtDesk(actor) &&
  reaches(actor, accountOf(actor).procedure);

/** A record kept as JSON; one that no longer reads is as if it had not been brought. */
export const readRecord = (json: unknown): ContributionRecord | null => {
  const parsed = recordSchema.safeParse(json);
  return parsed.success ? recordOf(parsed.data) : null;
};

/* A record that comes from an account names its owner: whoever uses the browser after they sign out must not see it. */
const owned = z.object({ ownerId: z.string().optional() });
export const asOwned = (record: object, actor: Actor): object =>
  hasAccount(actor) ? { ...record, ownerId: principalOf(actor) } : record;
const broughtBy = (json: unknown, actor: Actor): ContributionRecord | null => {
  const { ownerId } = owned.safeParse(json).data ?? {};
  return ownerId === undefined || (hasAccount(actor) && ownerId === principalOf(actor)) ? readRecord(json) : null;
};

const onRecordOf = async (actor: Actor) => {
  if (!hasAccount(actor)) return null;
  const person = await reading(actor, (tx) =>
    tx.person.findUnique({ where: { id: principalOf(actor) }, ...withRecord }),
  );
  await noteLook(actor, 'record.viewed', `person:${principalOf(actor)}`);
  return person && sourcesOf(person, today());
};

/** With a record, neither the time contributed nor the work nor the base is asked. */
const askedWithRecord = new Set(['yearsContributed', 'monthsContributed', 'workNow', 'lastWorkDay', 'monthlyBase']);
export const asksOf = (
  step: { readonly asks: readonly string[] },
  held: ContributionRecord | null,
): readonly string[] => (held ? step.asks.filter((key) => !askedWithRecord.has(key)) : step.asks);

/** What this browser has answered, with the record of who is signed in. */
export const getPlan = async (actor: Actor, browserId: string | undefined): Promise<PlanInHand> => {
  const row = await findScreening(browserId);
  const sources = await onRecordOf(actor);
  const onRecord = sources?.record && sources.record.periods.length > 0 ? sources.record : null;
  const brought = row?.record ? broughtBy(row.record, actor) : null;
  const held = brought ?? onRecord;
  const told = row ? parseFacts(planFacts, row.facts, today()) : {};
  const birthDate = told.birthDate ?? sources?.person.birthDate ?? undefined;
  const known: Known = { ...told, ...(birthDate !== undefined && { birthDate }) };
  const open = stepsShown(firstSteps, known, today()).find((step) =>
    asksOf(step, held).some((key) => known[key] === undefined),
  );
  const plan = open ? null : planOf(known, held);
  return {
    known,
    held,
    source: brought ? 'brought' : onRecord ? 'on-record' : 'told',
    onRecord,
    plan: plan === null || Array.isArray(plan) ? null : (plan as Plan),
    next: open?.id ?? null,
  };
};

/** Saves the answers of one page; `next` is the page to ask then, or null for the result. */
export const answerPlan = async (
  actor: Actor,
  browserId: string | undefined,
  stepId: string,
  raw: RawValues,
): Promise<{ readonly id: string; readonly problems: readonly Problem[]; readonly next: string | null }> => {
  const step = planSteps.find(({ id }) => id === stepId);
  if (!step) throw new NotFound('question');
  const row = await findScreening(browserId);
  const { held, known: before } = await getPlan(actor, browserId);
  const asked = Object.fromEntries(asksOf(step, held).map((key) => [key, planFacts[key as keyof typeof planFacts]]));
  const read = readAnswers(asked, raw, today());
  const problems = read.problems.length > 0 ? read.problems : problemsOf({ ...before, ...read.facts }, today());
  if (problems.length > 0) return { id: row?.id ?? '', problems, next: null };
  const id = await saveScreening(row, { facts: factsToJson(asked, read.facts) });
  const { next, known } = await getPlan(actor, id);
  // A choice may open a page of its own, which comes right after.
  const follows = stepsShown(planSteps.slice(planSteps.indexOf(step) + 1), known, today())[0];
  const opened = follows && 'shownIf' in follows && follows.task === step.task ? follows.id : null;
  const isUnanswered = follows?.asks.some((key) => known[key] === undefined) ?? false;
  return { id, problems: [], next: next ?? (opened && isUnanswered ? opened : null) };
};

const YOUNGEST = 14;
/* Answers that do not go together, at the field to change. */
const problemsOf = (known: Known, on: Day): readonly Problem[] => {
  const { birthDate, yearsContributed, lastWorkDay, stopDate } = known as Partial<Plan>;
  const age = birthDate ? Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) : undefined;
  if (age !== undefined && yearsContributed !== undefined && yearsContributed > Math.max(0, age - YOUNGEST))
    return [{ field: 'yearsContributed', code: 'too-high', values: { limit: Math.max(0, age - YOUNGEST) } }];
  if (birthDate && lastWorkDay && lastWorkDay <= birthDate)
    return [{ field: 'lastWorkDay', code: 'too-early', values: { limit: birthDate } }];
  if (stopDate && stopDate < on) return [{ field: 'stopDate', code: 'too-early', values: { limit: on } }];
  return [];
};

/** Changes answers from the result itself, such as the day looked at; null forgets one. */
export const changePlan = async (
  browserId: string | undefined,
  raw: RawValues,
  keys: readonly (keyof typeof planFacts)[],
): Promise<{ readonly problems: readonly Problem[] }> => {
  const row = await findScreening(browserId);
  if (!row) throw new NotFound('answers');
  const asked = Object.fromEntries(keys.map((key) => [key, planFacts[key]]));
  const read = readAnswers(asked, raw, today());
  if (read.problems.length > 0) return { problems: read.problems };
  await saveScreening(row, { facts: factsToJson(asked, read.facts) });
  return { problems: [] };
};

/** Forgets some answers, so that what they stood for is looked for again. */
export const forgetAnswers = async (browserId: string | undefined, keys: readonly string[]): Promise<void> => {
  const row = await findScreening(browserId);
  if (!row) return;
  const facts = Object.fromEntries(keys.map((key) => [key, null]));
  await saveScreening(row, { facts });
};

/** Uses a base report the person brings instead of the record; with a problem nothing changes. */
export const bringRecord = async (
  browserId: string | undefined,
  text: string,
): Promise<{ readonly id: string; readonly problems: readonly RowProblem[] }> => {
  const { record, problems } = readBrought(text, monthOf(today()));
  const row = await findScreening(browserId);
  if (!record) return { id: row?.id ?? '', problems };
  return { id: await saveScreening(row, { record: recordOut(record) }), problems: [] };
};

/** Adds a period to a copy of the record in hand, which is used from then on; with a problem nothing changes. */
export const addMissingPeriod = async (
  actor: Actor,
  browserId: string | undefined,
  raw: RawValues,
): Promise<{ readonly id: string; readonly problems: readonly Problem[] }> => {
  const row = await findScreening(browserId);
  const { held, known } = await getPlan(actor, browserId);
  if (!held) throw new NotFound('record');
  const failed = (problems: readonly Problem[]) => ({ id: row?.id ?? '', problems });
  const { facts, problems } = readAnswers(missingPeriodFacts, raw, today());
  if (problems.length > 0) return failed(problems);
  const added = withMissingPeriod(held, facts as MissingPeriod, known.birthDate as Day | undefined);
  if ('code' in added) return failed([added]);
  const record = recordOut(added);
  // More than is read back would be lost as a whole.
  if (!readRecord(record)) return failed([{ field: 'missingFrom', code: 'too-many-periods' }]);
  return { id: await saveScreening(row, { record: asOwned(record, actor) }), problems: [] };
};

/** Goes back to the record of the account, or to what was told. */
export const leaveBroughtRecord = async (browserId: string | undefined): Promise<void> => {
  const row = await findScreening(browserId);
  if (row) await saveScreening(row, { record: null });
};
