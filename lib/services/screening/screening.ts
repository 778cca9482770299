import 'server-only';
import { NotFound } from '@/lib/access/outcomes';
import { system, today } from '@/lib/adapters/clock';
import { randomToken } from '@/lib/adapters/tokens';
import { type Assessment, assess, brokenChecks, contextOf, screeningSteps } from '@/lib/catalogue/assess';
import { readAnswers } from '@/lib/catalogue/form';
import type { Known, LifeEvent, Procedure } from '@/lib/catalogue/kernel';
import { factsToJson, noSources, parseFacts, prefill } from '@/lib/catalogue/prefill';
import { findProcedure, type Registered } from '@/lib/catalogue/registry';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Problem, RawValues } from '../forms/form-return';

const LIFE_MS = 24 * 3600_000;
const TOKEN = /^[\w-]{43}$/;

export type Screening = {
  readonly registered: Registered;
  readonly facts: Known;
  readonly steps: readonly { readonly id: string; readonly asks: readonly string[]; readonly done: boolean }[];
  readonly assessment: Assessment;
};

/** Answers kept without sign-in; null when unknown or past their day. */
export const findScreening = async (id: string | undefined) =>
  id && TOKEN.test(id) ? db().screening.findFirst({ where: { id, expiresAt: { gt: system() } } }) : null;

type Row = NonNullable<Awaited<ReturnType<typeof findScreening>>>;
/** The answers a procedure can use: facts of one name are the same everywhere. */
export const answersFor = (procedure: Procedure, row: Pick<Row, 'facts'> | null): Known =>
  row ? parseFacts(procedure.facts, row.facts, today()) : {};

/** The answers and what follows from them alone. */
export const derivedFrom = (procedure: Procedure, stored: Known): Known =>
  prefill(procedure, stored, {}, noSources(today()), system().toISOString()).facts;

type Change = {
  readonly facts?: object;
  readonly events?: readonly LifeEvent[];
  readonly pages?: number;
  /** A record brought for a simulation; null forgets it. */
  readonly record?: object | null;
};
/** Writes a change under the browser's random id, which is new when there was none or it has expired. */
export const saveScreening = async (row: Row | null, change: Change): Promise<string> => {
  const life = new Date(system().getTime() + LIFE_MS);
  const expiresAt = row && row.expiresAt > life ? row.expiresAt : life;
  const data = {
    facts: { ...(row?.facts as object), ...change.facts } as never,
    events: [...(change.events ?? row?.events ?? [])],
    pages: change.pages ?? row?.pages ?? 0,
    ...(change.record !== undefined && { record: change.record ?? Prisma.DbNull }),
    expiresAt,
  };
  const id = row?.id ?? randomToken();
  await db().screening.upsert({ where: { id }, create: { id, ...data }, update: data });
  return id;
};

/** Reads what was typed for some facts of a procedure, beside the answers there are: parsed, or why not. */
export const readPage = (
  procedure: Procedure,
  asks: readonly string[],
  stored: Known,
  raw: RawValues,
): { readonly facts: object; readonly problems: readonly Problem[] } => {
  const asked = Object.fromEntries(asks.map((key) => [key, procedure.facts[key]])) as typeof procedure.facts;
  const read = readAnswers(asked, raw, today());
  if (read.problems.length > 0) return { facts: {}, problems: read.problems };
  const derived = derivedFrom(procedure, { ...stored, ...read.facts });
  const broken = brokenChecks(procedure, derived, contextOf(procedure, derived, today())).filter(({ field }) =>
    asks.includes(field),
  );
  return {
    facts: factsToJson(asked, read.facts),
    problems: broken.map(({ id: code, field }) => ({ field, code })),
  };
};

/** The check of a procedure without sign-in: the questions its requirements and amount read, and what follows so far. */
export const getScreening = async (slug: string, id: string | undefined): Promise<Screening> => {
  const registered = findProcedure(slug);
  if (!registered) throw new NotFound('procedure');
  const { procedure } = registered;
  const stored = answersFor(procedure, await findScreening(id));
  const facts = derivedFrom(procedure, stored);
  const steps = screeningSteps(procedure, facts, contextOf(procedure, facts, today())).map(({ id: step, asks }) => ({
    id: step,
    asks,
    done: asks.every((key) => stored[key] !== undefined),
  }));
  return { registered, facts, steps, assessment: assess(procedure, facts, today()) };
};

/** Saves the answers of one step of a check and tells the next open one. */
export const answerScreening = async (
  slug: string,
  id: string | undefined,
  stepId: string,
  raw: RawValues,
): Promise<{ readonly id: string; readonly problems: readonly Problem[]; readonly next: string | null }> => {
  const before = await getScreening(slug, id);
  const { procedure } = before.registered;
  const step = before.steps.find((candidate) => candidate.id === stepId);
  if (!step) throw new NotFound('step');
  const row = await findScreening(id);
  const { facts, problems } = readPage(procedure, step.asks, answersFor(procedure, row), raw);
  if (problems.length > 0) return { id: row?.id ?? '', problems, next: null };
  const saved = await saveScreening(row, { facts });
  const after = await getScreening(slug, saved);
  const index = after.steps.findIndex((candidate) => candidate.id === stepId);
  const next = after.steps.slice(index + 1).find(({ done }) => !done) ?? after.steps.find(({ done }) => !done);
  return { id: saved, problems: [], next: next?.id ?? null };
};
