import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { type DeadlineRows, deadlinesOf } from '@/lib/casework/deadlines';
import { draftLastDay } from '@/lib/casework/draft-life';
import type { Assessment } from '@/lib/catalogue/assess';
import { parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import { reading, type Tx } from '@/lib/db/transact';
import { ownCases, ownNotifications } from '@/lib/db/visible-to';
import { addDays, dayAt } from '@/lib/law/day';
import { knownDecision } from '../cases/known-decisions';
import { placesOf } from '../register/places';

/** A person has far fewer; a list without end would be a trap. */
const MOST = 200;
/** Natural days that thirty working ones never exceed, with the ten of a notification before them. */
const OBJECTION_DAYS = 90;
/** How long before its end a power is told of. */
const POWER_NOTICE_DAYS = 60;

const waiting = { openedAt: null, refusedAt: null, rejectedAt: null } as const;
const dayOrNull = (value: Date | null) => value && toDay(value);

const caseRows = (tx: Tx, actor: Actor) =>
  tx.case.findMany({
    where: ownCases(actor),
    orderBy: { updatedAt: 'desc' },
    take: MOST,
    select: {
      id: true,
      procedure: true,
      state: true,
      facts: true,
      assessment: true,
      updatedAt: true,
      registeredAt: true,
      dueOn: true,
      stoppedAt: true,
      requests: { where: { state: 'open' }, select: { id: true, notifiedOn: true, dueOn: true } },
      // Known to the person only once their notification has ended.
      decisions: { where: knownDecision, orderBy: { signedAt: 'desc' }, take: 1, select: { outcome: true } },
      register: { where: { kind: 'application' }, take: 1, select: { effectiveOn: true } },
    },
  });

const notificationRows = (tx: Tx, actor: Actor) =>
  tx.notification.findMany({
    where: {
      AND: [
        ownNotifications(actor),
        {
          OR: [
            { ...waiting, expiresAt: { gte: now() } },
            { kind: 'decision', availableAt: { gt: toDate(addDays(today(), -OBJECTION_DAYS)) } },
          ],
        },
      ],
    },
    orderBy: { availableAt: 'desc' },
    take: MOST,
    select: {
      id: true,
      kind: true,
      availableAt: true,
      expiresAt: true,
      openedAt: true,
      refusedAt: true,
      rejectedAt: true,
      case: { select: { procedure: true } },
      decision: {
        select: {
          revision: { select: { kind: true } },
          revisions: { where: { kind: 'prior_claim', state: { not: 'draft' } }, take: 1, select: { id: true } },
        },
      },
    },
  });

/* Objected to already, or the answer to an objection: what is left is the court. */
const isOpenToObjection = ({ kind, decision }: Awaited<ReturnType<typeof notificationRows>>[number]): boolean =>
  kind === 'decision' && decision?.revision?.kind !== 'prior_claim' && (decision?.revisions.length ?? 0) === 0;

/* Powers are of the two people they bind: nobody sees those of whom they act for here. */
const powerRows = (tx: Tx, { id, acting }: Actor) =>
  acting
    ? []
    : tx.power.findMany({
        where: {
          OR: [
            { agentId: id, state: 'to_accept', answerBy: { gte: toDate(today()) } },
            { granterId: id, state: 'asked', answerBy: { gte: toDate(today()) } },
            {
              OR: [{ agentId: id }, { granterId: id }],
              state: 'in_force',
              until: { gte: toDate(today()), lte: toDate(addDays(today(), POWER_NOTICE_DAYS)) },
            },
          ],
        },
        take: MOST,
        select: { id: true, state: true, answerBy: true, until: true },
      });

type Case = Awaited<ReturnType<typeof caseRows>>[number];
const factsOf = ({ procedure, facts }: Case) => parseFacts(getProcedure(procedure).procedure.facts, facts, today());

const registeredRow = (row: Case): DeadlineRows['cases'][number] => ({
  id: row.id,
  procedure: getProcedure(row.procedure).procedure,
  state: row.state,
  effectiveOn: row.register[0] ? toDay(row.register[0].effectiveOn) : dayAt(row.registeredAt ?? row.updatedAt),
  // Of what was only told nobody has to decide.
  dueOn: getProcedure(row.procedure).procedure.deadlines.onlyTold ? null : dayOrNull(row.dueOn),
  stoppedOn: row.stoppedAt && dayAt(row.stoppedAt),
  requests: row.requests.map(({ id, notifiedOn, dueOn }) => ({
    id,
    notifiedOn: dayOrNull(notifiedOn),
    dueOn: dayOrNull(dueOn),
  })),
  facts: factsOf(row),
  assessment: row.assessment as Assessment | null,
  granted: ['granted', 'granted_in_part'].includes(row.decisions[0]?.outcome ?? ''),
});

const draftRow = (row: Case): DeadlineRows['drafts'][number] => ({
  id: row.id,
  procedure: getProcedure(row.procedure).procedure,
  facts: factsOf(row),
  goesOn: draftLastDay(row.updatedAt),
});

/** Every deadline of the person, or of whom they act for within the power: one list, the nearest first. */
export const listDeadlines = async (actor: Actor) => {
  assertCan(actor, 'list:cases', { personId: principalOf(actor) });
  const rows = await reading(actor, async (tx) => ({
    person: await tx.person.findUniqueOrThrow({
      where: { id: principalOf(actor) },
      select: { province: true, town: true },
    }),
    cases: await caseRows(tx, actor),
    notifications: await notificationRows(tx, actor),
    powers: await powerRows(tx, actor),
  }));
  const at = now();
  const ended = rows.notifications.filter(isOpenToObjection).flatMap((row) => {
    const { id, expiresAt, openedAt, refusedAt, rejectedAt, case: of } = row;
    const end = openedAt ?? refusedAt ?? rejectedAt ?? (expiresAt < at ? expiresAt : null);
    return end ? [{ id, procedure: of.procedure, endedOn: dayAt(end) }] : [];
  });
  const open = rows.notifications.filter(
    ({ expiresAt, openedAt, refusedAt, rejectedAt }) => !openedAt && !refusedAt && !rejectedAt && expiresAt >= at,
  );
  return deadlinesOf(
    {
      cases: rows.cases.filter(({ state }) => state !== 'draft').map(registeredRow),
      drafts: rows.cases.filter(({ state }) => state === 'draft').map(draftRow),
      waiting: open.map(({ id, availableAt, expiresAt, case: of }) => ({
        id,
        procedure: of.procedure,
        availableAt,
        expiresAt,
      })),
      notified: ended,
      powers: rows.powers.map(({ id, state, answerBy, until }) => ({
        id,
        state: state as DeadlineRows['powers'][number]['state'],
        answerBy: dayOrNull(answerBy),
        until: toDay(until),
      })),
    },
    { today: today(), places: placesOf(rows.person) },
  );
};
