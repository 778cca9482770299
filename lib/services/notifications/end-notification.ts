import 'server-only';
import { type Actor, principalOf, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { nextState } from '@/lib/casework/lifecycle';
import { requestDue } from '@/lib/casework/terms';
import { systemDb } from '@/lib/db/client';
import type { Notification } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { ownNotifications } from '@/lib/db/visible-to';
import { isLocale } from '@/lib/i18n/locales';
import { dayAt } from '@/lib/law/day';
import { partiesOf, tellEnded } from '../cases/parties';
import { issueDocument } from '../documents/issue-document';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { placesOf } from '../register/places';
import { replaceCorrected } from '../revisions/answer';
import { notificationSheet } from './notification-sheet';

type End = 'opened' | 'refused' | 'lapsed';

/** What follows from the end of a notification: the decision counts as notified, or the ten days of a request begin. */
const follow = async (tx: Tx, notification: Notification, end: End, at: Date) => {
  const { caseId, decisionId, requestId } = notification;
  const person = await tx.person.findUniqueOrThrow({ where: { id: notification.personId } });
  const locale = isLocale(person.locale) ? person.locale : 'es';
  const issued = await tx.issuedDocument.findUniqueOrThrow({ where: { id: notification.issuedId } });
  const to = nextState('decided', 'end-notification');
  if (decisionId && to)
    await tx.case.updateMany({ where: { id: caseId, state: 'decided' }, data: { state: to, updatedAt: at } });
  if (decisionId) await replaceCorrected(tx, decisionId, notification.issuedId);
  if (requestId) {
    const notifiedOn = dayAt(at);
    const dueOn = requestDue(notifiedOn, placesOf(person.province));
    await tx.documentRequest.updateMany({
      where: { id: requestId, state: 'open' },
      data: { notifiedOn: toDate(notifiedOn), dueOn: toDate(dueOn) },
    });
    await tx.case.updateMany({ where: { id: caseId, state: 'awaiting_citizen' }, data: { stoppedAt: at } });
  }
  await tx.case.update({
    where: { id: caseId },
    data: {
      version: { increment: 1 },
      events: { create: { at, kind: `notification-${end}`, details: { kind: notification.kind } } },
    },
  });
  const sheet = notificationSheet({ notification, end, at, title: issued.title, csv: issued.csv, person, locale });
  const receipt = await issueDocument(tx, {
    kind: end === 'lapsed' ? 'notification_lapsed' : 'notification_receipt',
    locale,
    personId: person.id,
    caseId,
    sheet,
  });
  await tx.issuedDocument.update({ where: { id: receipt.id }, data: { notificationId: notification.id } });
};

export type EndResult =
  | { readonly status: 'done'; readonly end: End }
  | { readonly status: 'wrong-code'; readonly left: number };

const subjectOf = (notification: { personId: string; case: { procedure: string } }) => ({
  personId: notification.personId,
  procedure: notification.case.procedure,
});

const findOwn = async (tx: Tx, actor: Actor, id: string) => {
  const notification = await tx.notification.findFirst({
    where: { AND: [ownNotifications(actor), { id }] },
    include: { case: { select: { procedure: true } } },
  });
  if (!notification) throw new NotFound('notification');
  return notification;
};

export const endOf = (notification: Pick<Notification, 'openedAt' | 'refusedAt' | 'rejectedAt'>): End | null =>
  notification.openedAt ? 'opened' : notification.refusedAt ? 'refused' : notification.rejectedAt ? 'lapsed' : null;

/** Sends the code that signs the opening or the refusal. */
export const requestNotificationCode = async (actor: Actor, id: string): Promise<{ readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    const notification = await findOwn(tx, actor, id);
    assertCan(actor, 'open:notification', subjectOf(notification));
    const { signer: person } = await partiesOf(tx, actor);
    const { id: codeId } = await sendOneTimeCode(tx, { purpose: 'sign_notification', person, subject: id });
    audit({ action: 'notification.code-requested', object: `notification:${id}` });
    return { codeId };
  });

/**
 * Opens or refuses a notification, signed. The first end counts, whoever comes at the same instant: one conditional
 * update decides, and after the tenth day it finds nothing to end.
 */
export const endNotification = async (
  actor: Actor,
  id: string,
  act: 'open' | 'refuse',
  sent: { readonly codeId: string; readonly code: string },
): Promise<EndResult> =>
  transact(actor, async (tx, audit): Promise<EndResult> => {
    // A second click waits here for the first and finds how it ended.
    await tx.$executeRaw`SELECT 1 FROM "Notification" WHERE id = ${id} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
    const before = await findOwn(tx, actor, id);
    assertCan(actor, act === 'open' ? 'open:notification' : 'refuse:notification', subjectOf(before));
    const ended = endOf(before);
    if (ended) return { status: 'done', end: ended };
    const used = await useOneTimeCode(tx, {
      id: sent.codeId,
      code: sent.code,
      purpose: 'sign_notification',
      subject: id,
    });
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'notification.code-refused', object: `notification:${id}`, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    const at = now();
    const signature = {
      method: 'one-time-code',
      signer: actor.id,
      ...(actor.acting ? { power: actor.acting.reference } : {}),
      at: at.toISOString(),
      evidence: used.code.id.slice(0, 12),
    };
    const { count } = await tx.notification.updateMany({
      where: { id, openedAt: null, refusedAt: null, rejectedAt: null, expiresAt: { gte: at } },
      data: act === 'open' ? { openedAt: at, openedById: actor.id, signature } : { refusedAt: at, signature },
    });
    if (count === 0) {
      const now = await findOwn(tx, actor, id);
      return { status: 'done', end: endOf(now) ?? 'lapsed' };
    }
    const end = act === 'open' ? 'opened' : 'refused';
    await follow(tx, before, end, at);
    await tellEnded(tx, actor, id);
    audit({ action: `notification.${end}`, object: `notification:${id}` });
    return { status: 'done', end };
  });

/** The job of the tenth day: what nobody opened in time counts as refused, at the instant the law says. Once each. */
export const lapseNotifications = async (): Promise<number> => {
  const due = await systemDb().notification.findMany({
    where: { openedAt: null, refusedAt: null, rejectedAt: null, expiresAt: { lt: now() } },
    orderBy: { expiresAt: 'asc' },
    take: 200,
  });
  let lapsed = 0;
  for (const notification of due) {
    await transact(systemActor, async (tx, audit) => {
      assertCan(systemActor, 'expire:notification', { personId: notification.personId });
      const { count } = await tx.notification.updateMany({
        where: { id: notification.id, openedAt: null, refusedAt: null, rejectedAt: null },
        data: { rejectedAt: notification.expiresAt },
      });
      if (count === 0) return;
      await follow(tx, notification, 'lapsed', notification.expiresAt);
      audit({
        action: 'notification.lapsed',
        object: `notification:${notification.id}`,
        behalf: notification.personId,
      });
      lapsed++;
    });
  }
  return lapsed;
};
