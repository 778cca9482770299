import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { publishedRate, yearsToTry } from '@/lib/casework/revaluation';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { findingsOf } from '../rule-desk/findings';
import { getRun, listRuns, startRun } from '../runs/runs';
import type { Applied, ApplyInput, FoundStretch } from './apply-run';
import { type Rule, rules, stretchesOf, type Year } from './awards';
import type { Sums } from './sums';

const TRIAL = 'revaluation-trial';
const APPLY = 'revaluation';
/** Pensions of one slice: a trial only reads them, an application writes a dozen rows for each. */
const TRIED = 400;
const APPLIED = 40;
const PAGE = 50;
const MOST_OUTLIERS = 20;
const HIGHEST_RATE = 2500;

/** The rate for a year: the published one, or what somebody expects of a year not published yet. */
export const readYear = (
  typedYear: string,
  typedRate: string,
): { readonly year: Year } | { readonly problems: readonly Problem[] } => {
  const { from, to } = yearsToTry();
  const year = /^\d{4}$/.test(typedYear.trim()) ? Number(typedYear) : 0;
  if (year < from || year > to)
    return { problems: [{ field: 'year', code: 'bad-year', values: { from: String(from), to: String(to) } }] };
  const known = publishedRate(year);
  if (known !== null) return { year: { year, rate: known } };
  const typed = typedRate.trim().replace('%', '').trim().replace(',', '.');
  if (!typed) return { problems: [{ field: 'rate', code: 'no-rate' }] };
  const rate = /^\d{1,2}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 100) : HIGHEST_RATE + 1;
  return rate > HIGHEST_RATE ? { problems: [{ field: 'rate', code: 'bad-rate' }] } : { year: { year, rate } };
};

/** Begins a dry run over all pensions in payment of the own body; null when it pays none. */
export const tryRevaluation = async (actor: Actor, { year, rate }: Year): Promise<string | null> => {
  const body = actor.body ?? '';
  assertCan(actor, 'prepare:revaluation', { body });
  return transact(actor, async (tx, audit) => {
    const stretches = await stretchesOf(tx, body, TRIED);
    if (stretches.length === 0) return null;
    const id = await startRun({ tx, audit, actor }, TRIAL, { year, rate, body }, stretches);
    audit({ action: 'revaluation.prepared', object: `run:${id}`, details: { year, rate } });
    return id;
  });
};

/** What rises, as the trial found it, in stretches by key. */
const foundStretches = async (tx: Tx, trial: string): Promise<readonly FoundStretch[]> => {
  const starts = await tx.$queryRaw<{ subject: string }[]>`
    SELECT subject FROM (SELECT subject, row_number() OVER (ORDER BY subject) AS place FROM "RunFinding"
      WHERE "runId" = ${trial} AND kind IN ('by-rate', 'to-maximum', 'to-minimum')) found
    WHERE (place - 1) % ${APPLIED} = 0 ORDER BY subject`;
  return starts.map(({ subject }, index) => ({ from: subject, before: starts[index + 1]?.subject ?? null }));
};

const trialOf = async (actor: Actor, id: string) => {
  const run = await getRun(actor, id);
  if (run.kind !== TRIAL) throw new NotFound('trial');
  return { ...run, input: run.input as Year & { body: string } };
};

/** Four eyes: a trial that ended, of a published year, is applied by another supervisor than who made it, once. */
export const applyRevaluation = async (actor: Actor, trialId: string): Promise<string> => {
  const trial = await trialOf(actor, trialId);
  const { body, startedById } = trial;
  assertCan(actor, 'apply:revaluation', { body, proposedById: startedById });
  const { year, rate } = trial.input;
  if (trial.state !== 'done' || publishedRate(year) !== rate) throw new Conflict('trial');
  return transact(actor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "Run" WHERE id = ${trialId} FOR UPDATE`;
    if (await applicationOf(tx, trialId)) throw new Conflict('applied');
    const input: ApplyInput = { year, rate, body, trial: trialId };
    const id = await startRun({ tx, audit, actor }, APPLY, input, await foundStretches(tx, trialId));
    audit({ action: 'revaluation.applied', object: `run:${id}`, details: { year, rate, trial: trialId } });
    return id;
  });
};

const applicationOf = (tx: Tx, trial: string) =>
  tx.run.findFirst({ where: { kind: APPLY, input: { path: ['trial'], equals: trial } }, select: { id: true } });

/** Trials and applications of the own body, the newest first. */
export const listRevaluations = async (actor: Actor) => {
  const [trials, applications] = [await listRuns(actor, TRIAL), await listRuns(actor, APPLY)];
  return [...trials, ...applications].toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
};

/** A trial or an application: how far it is, its report, and a page of the pensions it found. */
export const getRevaluation = async (
  actor: Actor,
  id: string,
  { rule = null, after = null }: { readonly rule?: Rule | null; readonly after?: string | null } = {},
) => {
  const run = await getRun(actor, id);
  if (run.kind !== TRIAL && run.kind !== APPLY) throw new NotFound('revaluation');
  const input = run.input as Year & { body: string; trial?: string };
  const trialId = input.trial ?? id;
  const trial = await trialOf(actor, trialId);
  const { found, outliers, application } = await reading(actor, async (tx) => ({
    found: await findingsOf(tx, trialId, rule, after, PAGE + 1),
    outliers: await tx.$queryRaw<
      { subject: string; caseId: string | null; procedure: string; before: number; after: number }[]
    >`
      SELECT subject, "caseId", procedure, "beforeMonth" AS before, "afterMonth" AS after FROM "RunFinding"
      WHERE "runId" = ${trialId} AND "afterMonth"::bigint * 10000 > "beforeMonth"::bigint * (10000 + 2 * ${input.rate}::int)
      ORDER BY "afterMonth"::float / "beforeMonth" DESC, subject LIMIT ${MOST_OUTLIERS}`,
    application: await applicationOf(tx, trialId),
  }));
  await transact(actor, async (_tx, audit) => audit({ action: 'rule.viewed', object: `run:${id}` }));
  const isTrial = run.kind === TRIAL;
  const report = run.report as unknown;
  return {
    run,
    isTrial,
    year: input.year,
    rate: input.rate,
    isPublished: publishedRate(input.year) === input.rate,
    trialId,
    applicationId: application?.id ?? null,
    mayApply: can(actor, 'apply:revaluation', { body: trial.body, proposedById: trial.startedById }),
    sums: report === null ? null : isTrial ? (report as Sums) : (report as Applied).sums,
    changed: report === null || isTrial ? [] : (report as Applied).changed,
    findings: found.slice(0, PAGE),
    next: found.length > PAGE ? (found[PAGE - 1]?.subject ?? null) : null,
    outliers,
  };
};

export const isRule = (text: unknown): text is Rule => rules.some((rule) => rule === text);
