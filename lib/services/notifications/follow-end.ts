import 'server-only';
import { toDate } from '@/lib/casework/dates';
import { nextState } from '@/lib/casework/lifecycle';
import { requestDue } from '@/lib/casework/terms';
import type { Notification } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { dayAt } from '@/lib/law/day';
import { claimOverpaid } from '../debts/claim-overpaid';
import { issueDocument } from '../documents/issue-document';
import { placesOf } from '../register/places';
import { replaceCorrected } from '../revisions/answer';
import { notificationSheet } from './notification-sheet';

export type End = 'opened' | 'refused' | 'lapsed';

export const endOf = (notification: Pick<Notification, 'openedAt' | 'refusedAt' | 'rejectedAt'>): End | null =>
  notification.openedAt ? 'opened' : notification.refusedAt ? 'refused' : notification.rejectedAt ? 'lapsed' : null;

/** The receipt of an end, or the certificate that it counts as refused (Orden ISM/903/2020 art. 8.5). */
const prove = async (tx: Tx, id: string, end: End, at: Date) => {
  const notification = await tx.notification.findUniqueOrThrow({
    where: { id },
    include: { person: true, suspensions: { orderBy: { from: 'asc' } } },
  });
  const { person, caseId, issuedId, signature } = notification;
  const locale = isLocale(person.locale) ? person.locale : 'es';
  const issued = await tx.issuedDocument.findUniqueOrThrow({ where: { id: issuedId } });
  const signed = signature as { signer?: string } | null;
  const receiver = signed?.signer ? await tx.person.findUnique({ where: { id: signed.signer } }) : null;
  const sheet = notificationSheet({ notification, end, at, issued, person, receiver, locale });
  const kind = end === 'lapsed' ? 'notification_lapsed' : 'notification_receipt';
  const receipt = await issueDocument(tx, { kind, locale, personId: person.id, caseId, sheet });
  await tx.issuedDocument.update({ where: { id: receipt.id }, data: { notificationId: id } });
};

/** What follows from the end of a notification: the decision counts as notified, or the ten days of a request begin. */
export const follow = async (tx: Tx, notification: Notification, end: End, at: Date): Promise<void> => {
  const { id, caseId, decisionId, requestId } = notification;
  const person = await tx.person.findUniqueOrThrow({
    where: { id: notification.personId },
    select: { province: true, town: true },
  });
  const to = nextState('decided', 'end-notification');
  // A decision undone by a late answer (art. 73.3) no longer moves the case.
  if (decisionId && to)
    await tx.case.updateMany({
      where: { id: caseId, state: 'decided', decisions: { some: { id: decisionId, state: 'signed' } } },
      data: { state: to, updatedAt: at },
    });
  if (decisionId) {
    await replaceCorrected(tx, decisionId, notification.issuedId);
    await claimOverpaid(tx, decisionId, dayAt(at));
  }
  if (requestId) {
    const notifiedOn = dayAt(at);
    const { kind, workingDays } = await tx.documentRequest.findUniqueOrThrow({ where: { id: requestId } });
    const dueOn = requestDue(notifiedOn, placesOf(person), workingDays);
    await tx.documentRequest.updateMany({
      where: { id: requestId, state: 'open' },
      data: { notifiedOn: toDate(notifiedOn), dueOn: toDate(dueOn) },
    });
    // A hearing does not stop the term to decide: art. 22.1 does not name it.
    if (kind === 'documents')
      await tx.case.updateMany({ where: { id: caseId, state: 'awaiting_citizen' }, data: { stoppedAt: at } });
  }
  await tx.case.update({
    where: { id: caseId },
    data: {
      version: { increment: 1 },
      events: { create: { at, kind: `notification-${end}`, details: { kind: notification.kind } } },
    },
  });
  await prove(tx, id, end, at);
};
