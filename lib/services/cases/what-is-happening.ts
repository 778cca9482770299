import 'server-only';
import { type Actor, principalOf, reaches } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import type { CaseState } from '@/lib/casework/lifecycle';
import { getProcedure, type Registered } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import type { DecisionOutcome } from '@/lib/db/generated/client';
import { noteLook, reading } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { addYears, type Day, dayAt } from '@/lib/law/day';
import { knownDecision } from './known-decisions';

/** Fewer decisions than this say nothing about the next one. */
const ENOUGH = 5;

/** How many days decisions of the last year took: half of them at most `median`, nine in ten at most `most`. */
export type UsualTime = { readonly count: number; readonly median: number; readonly most: number };
export type Happening = {
  readonly id: string;
  readonly registered: Registered;
  readonly number: string;
  readonly state: CaseState;
  readonly outcome: DecisionOutcome | undefined;
  readonly since: Date;
  readonly actor: 'person' | 'office' | 'nobody';
  readonly until: Day | null;
  /** The term of the office stands still while the person has to answer. */
  readonly isStopped: boolean;
  readonly usual: UsualTime | null;
  readonly next: { readonly on: Day; readonly value: number } | null;
  /** Whether its own page can be opened: a power may show how a case goes and no more. */
  readonly canOpen: boolean;
};

const actorOf: Readonly<Record<CaseState, Happening['actor']>> = {
  draft: 'person',
  registered: 'office',
  instruction: 'office',
  proposed: 'office',
  awaiting_citizen: 'person',
  decided: 'person',
  notified: 'nobody',
  withdrawn: 'nobody',
};

/** The usual times of some procedures, from the first decision of each case of everybody: figures that name nobody. */
const usualTimes = async (procedures: readonly string[]): Promise<ReadonlyMap<string, UsualTime>> => {
  const rows = await systemDb().$queryRaw<{ procedure: string; count: bigint; median: number; most: number }[]>`
    SELECT procedure, count(*) AS count, percentile_disc(0.5) WITHIN GROUP (ORDER BY took) AS median,
      percentile_disc(0.9) WITHIN GROUP (ORDER BY took) AS most
    FROM (SELECT c.procedure, min(d."signedAt")::date - c."registeredAt"::date AS took
      FROM "Case" c JOIN "Decision" d ON d."caseId" = c.id
      WHERE c.procedure = ANY(${[...procedures]}) AND d."signedAt" >= ${toDate(addYears(today(), -1))} AND c."registeredAt" IS NOT NULL
      GROUP BY c.id) times
    GROUP BY procedure HAVING count(*) >= ${ENOUGH}`;
  return new Map(rows.map(({ procedure, count, median, most }) => [procedure, { count: Number(count), median, most }]));
};

const MOST_CASES = 50;

/**
 * Every case of a person in plain answers: where it is, since when, who has to act, until when, how long it usually takes and
 * what is paid next. A representative sees the cases of their power, or all with a power for this page.
 */
export const whatIsHappening = async (actor: Actor): Promise<readonly Happening[]> => {
  const personId = principalOf(actor);
  assertCan(actor, 'list:cases', { personId });
  const reached = reaches(actor, 'case-status') ? { personId } : ownCases(actor);
  const rows = await reading(actor, (tx) =>
    tx.case.findMany({
      where: { AND: [reached, { state: { not: 'draft' } }] },
      orderBy: { updatedAt: 'desc' },
      take: MOST_CASES,
      include: {
        events: { orderBy: { at: 'desc' }, take: 1, select: { at: true } },
        register: { where: { kind: 'application' }, select: { number: true }, take: 1 },
        requests: { where: { state: 'open', dueOn: { not: null } }, select: { dueOn: true }, take: 1 },
        notifications: {
          where: { openedAt: null, refusedAt: null, rejectedAt: null, expiresAt: { gte: now() } },
          select: { expiresAt: true },
          take: 1,
        },
        decisions: { where: knownDecision, orderBy: { signedAt: 'desc' }, take: 1, select: { outcome: true } },
        payments: {
          where: { state: { in: ['planned', 'ordered'] }, decision: knownDecision, payOn: { gte: toDate(today()) } },
          orderBy: { payOn: 'asc' },
          take: 1,
          select: { payOn: true, value: true },
        },
      },
    }),
  );
  const usual = await usualTimes(rows.map(({ procedure }) => procedure));
  await noteLook(actor, 'record.viewed', 'case-status');
  return rows.map((row): Happening => {
    const who = actorOf[row.state];
    const request = row.requests[0]?.dueOn;
    // Without notifications in the power there is nothing to open.
    const opens = actor.acting === null || actor.acting.notifications;
    const waiting = opens ? row.notifications[0]?.expiresAt : undefined;
    const theirs = request ? toDay(request) : waiting ? dayAt(waiting) : null;
    const next = row.payments[0];
    return {
      id: row.id,
      registered: getProcedure(row.procedure),
      number: row.register[0]?.number ?? '',
      state: row.state,
      outcome: row.decisions[0]?.outcome,
      since: row.events[0]?.at ?? row.registeredAt ?? row.createdAt,
      actor: who,
      until: who === 'person' ? theirs : who === 'office' && row.dueOn && !row.stoppedAt ? toDay(row.dueOn) : null,
      isStopped: row.stoppedAt !== null && who !== 'nobody',
      usual: usual.get(row.procedure) ?? null,
      next: next ? { on: toDay(next.payOn), value: next.value } : null,
      canOpen: reaches(actor, row.procedure),
    };
  });
};
