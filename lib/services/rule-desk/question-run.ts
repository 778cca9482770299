import 'server-only';
import { isPaidOn, nothing, type Worth, worthOf } from '@/lib/casework/award-worth';
import { type Assessment, assess } from '@/lib/catalogue/assess';
import type { Known, Procedure } from '@/lib/catalogue/kernel';
import { parseFacts } from '@/lib/catalogue/prefill';
import { proposalOf, type Question } from '@/lib/catalogue/proposal';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { ofBodySql } from '@/lib/db/visible-to';
import type { Day } from '@/lib/law/day';
import { withProposal } from '@/lib/law/parameter';
import type { RunWork } from '../runs/kinds';
import { assessedSql } from './slices';

/** What a case becomes when the figure changes; 'open' while facts are missing, with and without it. */
export const effects = ['gain', 'lose', 'new', 'gone', 'same', 'open'] as const;
export type Effect = (typeof effects)[number];
export type Asked = {
  readonly question: Question;
  readonly body: string;
  /** The day whose law answers where a case has no event date, and from which on an award counts as paid. */
  readonly on: Day;
  /** Cases registered later are not asked: the slices do not see them either. */
  readonly until: string;
};
export type Slice = { readonly from: string; readonly before: string | null };
type Pair = readonly [before: number, after: number];
export type Counted = {
  readonly live: number;
  readonly paid: number;
  /** Assessments that read the figure at all. */
  readonly read: number;
  readonly effects: Readonly<Record<Effect, number>>;
  readonly month: Pair;
  readonly year: Pair;
  readonly once: Pair;
  readonly procedures: Readonly<Record<string, { readonly changed: number; readonly year: number }>>;
};

type Row = {
  readonly id: string;
  readonly procedure: string;
  readonly personId: string;
  readonly live: boolean;
  readonly facts: unknown;
};
type Judged = Row & {
  readonly before: Worth | null;
  readonly after: Worth | null;
  readonly effect: Effect;
  readonly read: boolean;
};

const effectOf = (before: Assessment, after: Assessment): Effect => {
  const [was, is] = [worthOf(before), worthOf(after)];
  if (!was && !is) return before.outcome === 'unknown' && after.outcome === 'unknown' ? 'open' : 'same';
  if (!was) return 'new';
  if (!is) return 'gone';
  const difference = is.year + is.once - was.year - was.once;
  return difference > 0 ? 'gain' : difference < 0 ? 'lose' : 'same';
};

/** Cases with the facts that count: those of the decision in force, or as they stand while nothing is decided. */
const casesIn = (tx: Tx, { body, until }: Asked, { from, before }: Slice) =>
  tx.$queryRaw<Row[]>`
    SELECT c.id, c.procedure, c."personId", d.facts IS NULL AS live, coalesce(d.facts, c.facts) AS facts
    FROM "Case" c LEFT JOIN LATERAL (
      SELECT d.facts, d.outcome FROM "Decision" d WHERE d."caseId" = c.id AND d.state = 'signed' AND c.state IN ('decided', 'notified')
      ORDER BY d."signedAt" DESC LIMIT 1) d ON true
    WHERE ${assessedSql} AND ${ofBodySql(body)} AND c.id >= ${from} AND (${before}::text IS NULL OR c.id < ${before})
      AND c."registeredAt" <= ${until}::timestamptz AND (d.outcome IS NULL OR d.outcome IN ('granted', 'granted_in_part'))
    ORDER BY c.id`;

/** Both laws side by side: first all cases by the law as it is, then all by the proposal, so that what rules remember stays useful. */
const judge = (rows: readonly Row[], { question, on }: Pick<Asked, 'question' | 'on'>): readonly Judged[] => {
  let read = false;
  const proposal = proposalOf(question, () => {
    read = true;
  });
  const asked = rows.flatMap((row) => {
    const { procedure } = getProcedure(row.procedure);
    const facts: Known = parseFacts(procedure.facts, row.facts, on);
    const before = assess(procedure as Procedure, facts, on);
    return row.live || isPaidOn(before, on) ? [{ row, procedure: procedure as Procedure, facts, before }] : [];
  });
  return withProposal(proposal, () =>
    asked.map(({ row, procedure, facts, before }) => {
      read = false;
      const after = assess(procedure, facts, on);
      return { ...row, before: worthOf(before), after: worthOf(after), effect: effectOf(before, after), read };
    }),
  );
};

const zero: Readonly<Record<Effect, number>> = { gain: 0, lose: 0, new: 0, gone: 0, same: 0, open: 0 };
const plus = ([a, b]: Pair, [c, d]: Pair): Pair => [a + c, b + d];
const none: Counted = {
  live: 0,
  paid: 0,
  read: 0,
  effects: zero,
  month: [0, 0],
  year: [0, 0],
  once: [0, 0],
  procedures: {},
};
const merged = (known: Counted['procedures'], more: Counted['procedures']): Counted['procedures'] => {
  const sum = { ...known };
  for (const [slug, { changed, year }] of Object.entries(more))
    sum[slug] = { changed: (sum[slug]?.changed ?? 0) + changed, year: (sum[slug]?.year ?? 0) + year };
  return sum;
};
const addUp = (all: readonly Counted[]): Counted =>
  all.reduce(
    (sum, each) => ({
      live: sum.live + each.live,
      paid: sum.paid + each.paid,
      read: sum.read + each.read,
      effects: Object.fromEntries(
        effects.map((effect) => [effect, sum.effects[effect] + each.effects[effect]]),
      ) as typeof zero,
      month: plus(sum.month, each.month),
      year: plus(sum.year, each.year),
      once: plus(sum.once, each.once),
      procedures: merged(sum.procedures, each.procedures),
    }),
    none,
  );

const changes = ({ effect }: Judged): boolean => effect !== 'same' && effect !== 'open';
const inYear = ({ year, once }: Worth): number => year + once;
/** What judged cases come to together. */
const countOf = (judged: readonly Judged[]): Counted =>
  addUp(
    judged.map((each) => {
      const { live, read, effect, procedure } = each;
      const [before, after] = [each.before ?? nothing, each.after ?? nothing];
      return {
        live: live ? 1 : 0,
        paid: live ? 0 : 1,
        read: read ? 1 : 0,
        effects: { ...zero, [effect]: 1 },
        month: [before.month, after.month],
        year: [before.year, after.year],
        once: [before.once, after.once],
        procedures: changes(each) ? { [procedure]: { changed: 1, year: inYear(after) - inYear(before) } } : {},
      };
    }),
  );

const findingOf = (runId: string, each: Judged): Prisma.RunFindingCreateManyInput => {
  const [before, after] = [each.before ?? nothing, each.after ?? nothing];
  return {
    runId,
    subject: each.id,
    caseId: each.id,
    personId: each.personId,
    procedure: each.procedure,
    kind: each.effect,
    beforeMonth: before.month,
    afterMonth: after.month,
    beforeYear: inYear(before),
    afterYear: inYear(after),
  };
};

/** What a proposed figure would do: every live case and award of the body judged by both laws. Changes no case. */
export const ruleDeskWork: RunWork<Asked, Slice, Counted> = {
  permission: 'ask:rule-desk',
  perform: async (tx, { runId, input, slice }) => {
    const judged = judge(await casesIn(tx, input, slice), input);
    await tx.runFinding.createMany({ data: judged.filter(changes).map((each) => findingOf(runId, each)) });
    return countOf(judged);
  },
  report: async (_tx, { results }) => addUp(results),
};
