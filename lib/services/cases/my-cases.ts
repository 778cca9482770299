import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import type { Assessment } from '@/lib/catalogue/assess';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Notification, PaymentState, Prisma } from '@/lib/db/generated/client';
import { takesDocuments } from '@/lib/db/takes-documents';
import { noteLook, reading } from '@/lib/db/transact';
import { ownCases, ownNotifications } from '@/lib/db/visible-to';
import { endedAt, knownDecision } from './known-decisions';

const PAGE = 50;

/** The decision in force: the last one that is known. One under way does not hide it. */
const inForce = { where: knownDecision, orderBy: { signedAt: 'desc' }, take: 1, select: { outcome: true } } as const;

/** Own cases and drafts, newest first. */
export const listMyCases = async (actor: Actor, which: 'drafts' | 'cases', page = 1) => {
  assertCan(actor, 'list:cases', { personId: principalOf(actor) });
  const state = which === 'drafts' ? ('draft' as const) : { not: 'draft' as const };
  const where = { AND: [ownCases(actor), { state }] };
  const find = {
    where,
    orderBy: { updatedAt: 'desc' },
    skip: (page - 1) * PAGE,
    take: PAGE,
    select: {
      id: true,
      procedure: true,
      state: true,
      updatedAt: true,
      registeredAt: true,
      dueOn: true,
      decisions: inForce,
      requests: { where: { state: 'open' }, select: { dueOn: true, kind: true }, take: 1 },
    },
  } as const satisfies Prisma.CaseFindManyArgs;
  const [items, total] = await reading(actor, async (tx) => [
    await tx.case.findMany(find),
    await tx.case.count({ where }),
  ]);
  return { items, pages: Math.max(1, Math.ceil(total / PAGE)) };
};

/** What waits for the person on the home of their area. A password-only session learns only how many there are. */
export const getMyArea = async (actor: Actor) => {
  assertCan(actor, 'see:my-area');
  const find = {
    where: { id: principalOf(actor) },
    select: {
      givenName: true,
      email: true,
      emailBouncedAt: true,
      notifications: {
        where: {
          AND: [
            ownNotifications(actor),
            { openedAt: null, refusedAt: null, rejectedAt: null, expiresAt: { gte: now() } },
          ],
        },
        orderBy: { expiresAt: 'asc' },
        take: 5,
        select: { id: true, kind: true, expiresAt: true, case: { select: { procedure: true } } },
      },
      cases: {
        where: ownCases(actor),
        orderBy: { updatedAt: 'desc' },
        take: 20,
        select: {
          id: true,
          procedure: true,
          state: true,
          updatedAt: true,
          registeredAt: true,
          dueOn: true,
          requests: { where: { state: 'open' }, select: { id: true, kind: true, dueOn: true, notifiedOn: true } },
          messages: { where: { byOffice: true, readAt: null }, select: { id: true } },
          decisions: inForce,
          payments: {
            where: { state: { in: ['planned', 'ordered'] }, decision: knownDecision },
            orderBy: { payOn: 'asc' },
            select: { payOn: true, value: true },
          },
        },
      },
    },
  } as const satisfies Prisma.PersonFindUniqueOrThrowArgs;
  const { email, emailBouncedAt, ...person } = await reading(actor, (tx) => tx.person.findUniqueOrThrow(find));
  // Their own address, and only to themselves.
  const bounced = email && emailBouncedAt && !actor.acting ? { email, at: emailBouncedAt } : null;
  return actor.level === 'substantial'
    ? { ...person, bounced }
    : { ...person, bounced: null, notifications: [], cases: [] };
};

/** A payment that a decision not opened yet has cancelled is told as it was: the rest would tell the decision. */
const asKnown = <P extends { state: PaymentState; cancelledBy: { notification: Notification | null } | null }>(
  payment: P,
): P => {
  const by = payment.cancelledBy?.notification;
  return by && !endedAt(by) ? { ...payment, state: 'planned' } : payment;
};

/** One own registered case with everything its page shows. Acts not opened yet are not named. */
export const getMyCase = async (actor: Actor, id: string) => {
  const find = {
    where: { AND: [ownCases(actor), { id, state: { not: 'draft' } }] },
    include: {
      documents: { orderBy: { uploadedAt: 'asc' } },
      requests: { orderBy: { madeAt: 'desc' }, take: 20 },
      statements: { orderBy: { madeAt: 'asc' } },
      issued: {
        orderBy: { issuedAt: 'desc' },
        take: 100,
        select: { id: true, kind: true, state: true, title: true, csv: true, issuedAt: true },
      },
      notifications: { orderBy: { availableAt: 'desc' }, take: 50 },
      events: { orderBy: { at: 'desc' }, take: 200 },
      payments: {
        where: { decision: knownDecision },
        orderBy: { payOn: 'asc' },
        include: { cancelledBy: { select: { notification: true } } },
      },
      decisions: {
        where: knownDecision,
        orderBy: { signedAt: 'asc' },
        include: { notification: true, revision: { select: { kind: true } } },
      },
      revisions: {
        orderBy: { madeAt: 'asc' },
        include: { entry: { select: { id: true, number: true, receipt: { select: { id: true } } } } },
      },
      register: {
        orderBy: { presentedAt: 'asc' },
        select: {
          id: true,
          number: true,
          kind: true,
          presentedAt: true,
          effectiveOn: true,
          receipt: { select: { id: true } },
        },
      },
      assignedTo: { select: { staff: { select: { unit: true } } } },
      person: { select: { province: true, town: true } },
      messages: { where: { byOffice: true, readAt: null }, select: { id: true } },
    },
  } as const satisfies Prisma.CaseFindFirstArgs;
  const { row, takes } = await reading(actor, async (tx) => ({
    row: await tx.case.findFirst(find),
    takes: (await tx.case.count({ where: { AND: [{ id }, takesDocuments()] } })) > 0,
  }));
  if (!row) throw new NotFound('case');
  assertCan(actor, 'read:case', row);
  await noteLook(actor, 'case.viewed', `case:${id}`);
  const waiting = row.notifications.filter(
    ({ openedAt, refusedAt, rejectedAt }) => !openedAt && !refusedAt && !rejectedAt,
  );
  const hidden = new Set(waiting.map(({ issuedId }) => issuedId));
  const hiddenRequests = new Set(waiting.map(({ requestId }) => requestId));
  return {
    ...row,
    registered: getProcedure(row.procedure),
    /** Documents may still be sent. */
    takes,
    // After the signature the case carries the assessment of the decision.
    assessment: waiting.some(({ decisionId }) => decisionId) ? null : (row.assessment as Assessment | null),
    // Without notifications in the power there is nothing here to open.
    waiting: actor.acting && !actor.acting.notifications ? [] : waiting,
    issued: row.issued.filter((issued) => !hidden.has(issued.id)),
    requests: row.requests.filter((request) => !hiddenRequests.has(request.id)),
    payments: row.payments.map(asKnown),
  };
};
