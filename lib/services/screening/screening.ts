import 'server-only';
import { NotFound } from '@/lib/access/outcomes';
import { system, today } from '@/lib/adapters/clock';
import { randomToken } from '@/lib/adapters/tokens';
import { type Assessment, assess, brokenChecks, contextOf, screeningSteps } from '@/lib/catalogue/assess';
import { readAnswers } from '@/lib/catalogue/form';
import type { Known } from '@/lib/catalogue/kernel';
import { factsToJson, noSources, parseFacts, prefill } from '@/lib/catalogue/prefill';
import { findProcedure, type Registered } from '@/lib/catalogue/registry';
import { db } from '@/lib/db/client';
import type { Problem, RawValues } from '../forms/form-return';

const LIFE_MS = 24 * 3600_000;
const TOKEN = /^[\w-]{43}$/;

export type Screening = {
  readonly registered: Registered;
  readonly facts: Known;
  readonly steps: readonly { readonly id: string; readonly asks: readonly string[]; readonly done: boolean }[];
  readonly assessment: Assessment;
};

/** Kept answers of the check without sign-in; null when unknown or older than a day. */
export const findScreening = async (id: string | undefined) =>
  id && TOKEN.test(id) ? db().screening.findFirst({ where: { id, expiresAt: { gt: system() } } }) : null;

/** The check of a procedure without sign-in: the questions its requirements and amount read, and what follows so far. */
export const getScreening = async (slug: string, id: string | undefined): Promise<Screening> => {
  const registered = findProcedure(slug);
  if (!registered) throw new NotFound('procedure');
  const { procedure } = registered;
  const row = await findScreening(id);
  const day = today();
  const stored = row?.procedure === slug ? parseFacts(procedure.facts, row.facts, day) : {};
  const { facts } = prefill(procedure, stored, {}, noSources(day), system().toISOString());
  const steps = screeningSteps(procedure, facts, contextOf(procedure, facts, day)).map(({ id: step, asks }) => ({
    id: step,
    asks,
    done: asks.every((key) => stored[key] !== undefined),
  }));
  return { registered, facts, steps, assessment: assess(procedure, facts, day) };
};

/** Saves the answers of one step under the browser's random id, which is new when there was none. */
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
  const day = today();
  const asked = Object.fromEntries(step.asks.map((key) => [key, procedure.facts[key]])) as typeof procedure.facts;
  const read = readAnswers(asked, raw, day);
  const known = id && (await findScreening(id)) ? id : undefined;
  if (read.problems.length > 0) return { id: known ?? '', problems: read.problems, next: null };
  const row = known ? await findScreening(known) : null;
  const stored = row?.procedure === slug ? parseFacts(procedure.facts, row.facts, day) : {};
  const facts = { ...stored, ...read.facts };
  const { facts: derived } = prefill(procedure, facts, {}, noSources(day), '');
  const broken = brokenChecks(procedure, derived, contextOf(procedure, derived, day)).filter(({ field }) =>
    step.asks.includes(field),
  );
  if (broken.length > 0)
    return { id: known ?? '', problems: broken.map(({ id: code, field }) => ({ field, code })), next: null };
  const data = {
    procedure: slug,
    facts: factsToJson(procedure.facts, facts) as never,
    expiresAt: new Date(system().getTime() + LIFE_MS),
  };
  const saved = known ?? randomToken();
  await db().screening.upsert({ where: { id: saved }, create: { id: saved, ...data }, update: data });
  const after = await getScreening(slug, saved);
  const index = after.steps.findIndex((candidate) => candidate.id === stepId);
  const next = after.steps.slice(index + 1).find(({ done }) => !done) ?? after.steps.find(({ done }) => !done);
  return { id: saved, problems: [], next: next?.id ?? null };
};
