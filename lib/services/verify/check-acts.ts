import 'server-only';
import { system } from '@/lib/adapters/clock';
import { expiresWith, type Span } from '@/lib/casework/outages';
import { systemDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { addDays, dayAt, endOf } from '@/lib/law/day';
import { notificationExpiry } from '@/lib/law/parameters/procedure-terms';
import { type CheckResult, checkRows, findings } from './check';

type NotificationRow = {
  id: string;
  available: Date;
  expires: Date;
  opened: Date | null;
  refused: Date | null;
  rejected: Date | null;
  suspensions: { from: string; until: string }[];
};
const spanOf = ({ from, until }: { from: string | Date; until: string | Date }): Span => ({
  from: new Date(from),
  until: new Date(until),
});

/**
 * A notification ends once; it lapses at the end of its tenth natural day in Madrid, days suspended by an outage apart, and
 * at no other instant. An outage that has had its effects has reached every notification that still waits.
 */
export const checkNotifications = async (): Promise<CheckResult> => {
  const rows = await systemDb().$queryRaw<NotificationRow[]>`
    SELECT n.id, n.available_at AS available, n.expires_at AS expires, n.opened_at AS opened, n.refused_at AS refused,
           n.rejected_at AS rejected, coalesce(s.spans, '[]') AS suspensions
    FROM v_notification n LEFT JOIN (
      SELECT "notificationId", json_agg(json_build_object('from', "from", 'until', "until")) AS spans
      FROM "NotificationSuspension" GROUP BY 1) s ON s."notificationId" = n.id`;
  const outages = (
    await systemDb().outage.findMany({ where: { service: 'notifications', appliedAt: { not: null } } })
  ).map(({ from, until }) => spanOf({ from, until: until ?? from }));
  const found = findings('notifications');
  for (const { id, available, expires, opened, refused, rejected, suspensions } of rows) {
    const say = (text: string): void => found.problem(`notification ${id}: ${text}`);
    const ends = [opened, refused, rejected].filter(Boolean).length;
    if (ends > 1) say('has two ends');
    const day = dayAt(available);
    const spans = suspensions.map(spanOf);
    // Milliseconds are the finest the database keeps: the last instant of the day is the one before midnight.
    const tenth = endOf(addDays(day, notificationExpiry.on(day))).getTime() - 1;
    const end = spans.length > 0 ? expiresWith(available, spans).getTime() : tenth;
    if (expires.getTime() !== end)
      say(
        `ends at ${expires.toISOString()}, not with its tenth day${spans.length > 0 ? ' and what suspended it' : ''}`,
      );
    if (
      ends === 0 &&
      outages.some((outage) => expiresWith(available, [...spans, outage]) > expires && outage.from <= expires)
    )
      say('was not suspended by an outage that touched its days');
    if (rejected && rejected.getTime() !== expires.getTime()) say(`rejected at ${rejected.toISOString()}`);
    for (const at of [opened, refused]) if (at && (at < available || at > expires)) say(`ended outside its days`);
  }
  return found.result(rows.length);
};

/**
 * Money: what is planned under a decision is what it decided; differences add up; and what a later decision cancelled was
 * cancelled by one of the same case.
 */
export const checkPayments = async (): Promise<CheckResult> => {
  const rows = await systemDb().$queryRaw<
    {
      case_id: string;
      outcome: string;
      state: string;
      answers: boolean;
      awarded: boolean;
      total: number | null;
      decided: number | null;
      resettled: number | null;
      difference: number | null;
      lines: number | null;
      planned: bigint | null;
    }[]
  >`
    SELECT d."caseId" AS case_id, d.outcome::text AS outcome, d.state::text AS state, d."revisionId" IS NOT NULL AS answers,
      jsonb_typeof(d.assessment->'award') = 'object' AS awarded,
      (d.assessment->'award'->>'total')::int AS total,
      (SELECT sum((p->>'value')::int)::int FROM jsonb_array_elements(d.assessment->'award'->'payments') p) AS decided,
      (SELECT sum((p->>'value')::int)::int FROM jsonb_array_elements(d.settlement->'plan') p) AS resettled,
      (d.settlement->>'difference')::int AS difference,
      (SELECT sum((l->>'after')::int - (l->>'before')::int)::int FROM jsonb_array_elements(d.settlement->'lines') l) AS lines,
      (SELECT sum(p.value) FROM "Payment" p WHERE p."decisionId" = d.id AND p."caseId" = d."caseId" AND p."revaluedById" IS NULL) AS planned
    FROM "Decision" d WHERE d.state NOT IN ('returned', 'undone')`;
  const found = findings('payments');
  for (const row of rows) {
    const { outcome, state, answers, awarded, total } = row;
    const say = (text: string): void => found.problem(`case ${row.case_id}: ${text}`);
    const sum = Number(row.planned ?? 0);
    const first = outcome.startsWith('granted') ? (row.decided ?? 0) : 0;
    const due = state !== 'signed' ? 0 : answers ? (row.resettled ?? 0) : first;
    if (sum !== due) say(`${sum} cents planned, ${due} decided`);
    if (outcome.startsWith('granted') && !awarded) say('granted without an award');
    if (!answers && sum > (total ?? 0)) say(`${sum} cents planned of an award of ${total ?? 0}`);
    if ((row.lines ?? 0) !== (row.difference ?? 0)) say('its differences do not add up');
  }
  const strays = await systemDb().$queryRaw<{ id: string }[]>`
    SELECT p.id FROM "Payment" p
    WHERE NOT EXISTS (SELECT FROM "Decision" d WHERE d.id = p."decisionId" AND d."caseId" = p."caseId" AND d.state = 'signed')
      OR (p."cancelledById" IS NOT NULL AND NOT EXISTS (SELECT FROM "Decision" d WHERE d.id = p."cancelledById"
            AND d."caseId" = p."caseId" AND d.state = 'signed' AND d."revisionId" IS NOT NULL))`;
  for (const { id } of strays) found.problem(`payment ${id}: no signed decision grants or cancels it`);
  return found.result(rows.length);
};

/**
 * Decisions are on the audit under the names of who proposed and who signed (the act asks for the role and writes the
 * row), by a second person where one was needed, and never in the own case. Who has the role no longer is told.
 */
export const checkDecisions = async (): Promise<CheckResult> => {
  const rows = await systemDb().$queryRaw<
    {
      case_id: string;
      own: boolean | null;
      alone: boolean | null;
      automatic: boolean;
      same: boolean;
      proposed: boolean;
      signed: boolean;
      staff: boolean;
    }[]
  >`
    SELECT d."caseId" AS case_id, d."proposedById" = c."personId" OR d."signedById" = c."personId" AS own,
      d."needsSecond" AND d."signedById" = d."proposedById" AS alone,
      EXISTS (SELECT FROM "Revision" r JOIN "Decision" f ON f.id = r."decisionId" WHERE r.id = d."revisionId"
                AND r.kind = 'prior_claim' AND f."signedById" = d."signedById") AS same,
      d."proposedById" IS NULL AND d."signedById" IS NULL AND d.outcome = 'granted'
        AND EXISTS (SELECT FROM audit_event e WHERE e.object = 'case:' || c.id AND e.action = 'decision.automatic'
                      AND e.result = 'ok') AS automatic,
      EXISTS (SELECT FROM audit_event e WHERE e.object = 'case:' || c.id AND e.action = 'decision.proposed'
                AND e.result = 'ok' AND e.actor = d."proposedById") AS proposed,
      EXISTS (SELECT FROM audit_event e WHERE e.object = 'case:' || c.id AND e.action = 'decision.signed'
                AND e.result = 'ok' AND e.actor = d."signedById") AS signed,
      EXISTS (SELECT FROM "Staff" s WHERE s."personId" = d."signedById"
                AND s.roles && ARRAY['caseworker', 'supervisor']::"StaffRole"[]) AS staff
    FROM "Decision" d JOIN "Case" c ON c.id = d."caseId" WHERE d.state = 'signed'`;
  const found = findings('decisions');
  for (const { case_id, own, alone, automatic, same, proposed, signed, staff } of rows) {
    // The sealed act of the body has no hand, and is never a refusal (LGSS art. 130).
    if (automatic) continue;
    const say = (text: string): void => found.problem(`decision of case ${case_id}: ${text}`);
    if (own) say('made in the own case');
    if (alone) say('needed a second person');
    if (same) say('answers an objection to a decision of the same hand');
    if (!proposed || !signed) say('not on the audit under the names it carries');
    if (!staff) found.warning(`decision of case ${case_id}: who signed it has no role today`);
  }
  return found.result(rows.length);
};

const STUCK_MINUTES = 60;

/** The outbox: sent, or waiting for a try that is not long past. What reached nobody is kept with its reason. */
export const checkOutbox = async (): Promise<CheckResult> => {
  const before = new Date(system().getTime() - STUCK_MINUTES * 60_000);
  const [total] = await systemDb().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM v_outbox`;
  const rows = await systemDb().message.findMany({
    where: {
      OR: [
        { state: { in: ['failed', 'bounced'] } },
        { state: 'queued', nextTryAt: { lt: before } },
        { state: { in: ['sent', 'delivered'] }, sentAt: null },
        { state: 'delivered', deliveredAt: null },
        { state: 'bounced', bouncedAt: null },
      ],
    },
    select: { dedupeKey: true, state: true, lastError: true, attempts: true, nextTryAt: true, bouncedAt: true },
    take: 1000,
  });
  const found = findings('outbox');
  for (const { dedupeKey, state, lastError, attempts, nextTryAt, bouncedAt } of rows) {
    if (state === 'failed' && lastError) found.warning(`${dedupeKey}: given up after ${attempts} tries (${lastError})`);
    else if (state === 'bounced' && lastError && bouncedAt) found.warning(`${dedupeKey}: came back (${lastError})`);
    else if (state === 'queued') found.problem(`${dedupeKey}: nobody tries since ${nextTryAt.toISOString()}`);
    else found.problem(`${dedupeKey}: ${state} without a result`);
  }
  return found.result(Number(total?.count ?? 0));
};

/** No connection of this database sits in an open transaction: it would hold locks others wait for. */
export const checkIdle = (): Promise<CheckResult> =>
  checkRows(
    'idle-in-transaction',
    Prisma.sql`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()`,
    Prisma.sql`
      SELECT 'connection ' || pid || ' (' || application_name || ') idle in a transaction since ' || state_change AS problem
      FROM pg_stat_activity
      WHERE datname = current_database() AND state LIKE 'idle in transaction%' AND state_change < now() - interval '30 seconds'`,
  );
