import 'server-only';
import { toDate, toDay } from '@/lib/casework/dates';
import { type CaseState, nextState } from '@/lib/casework/lifecycle';
import { standingOf } from '@/lib/casework/request';
import type { Sheet } from '@/lib/casework/sheet';
import { resumedDue } from '@/lib/casework/terms';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { communicate } from '../notifications/communicate';
import { placesOf } from '../register/places';

/** What a case has to bring along to be answered. */
export const withRequests = {
  documents: true,
  person: true,
  statements: true,
  requests: { where: { state: { in: ['open', 'lapsed'] } }, orderBy: { madeAt: 'desc' } },
  decisions: { where: { outcome: 'withdrawn', state: { in: ['proposed', 'held', 'signed'] } } },
} as const satisfies Prisma.CaseInclude;
type Answered = Prisma.CaseGetPayload<{ include: typeof withRequests }>;
type Request = Answered['requests'][number];

/**
 * Requests, open or lapsed, that have their answer: each document sent or stated; a hearing, whatever the person sent to it,
 * or that they will say nothing (art. 82.3).
 */
export const answeredBy = (row: Answered, sentTo: string | undefined): readonly Request[] =>
  row.requests.filter((request) =>
    request.kind === 'hearing'
      ? sentTo === request.id && request.notifiedOn !== null
      : standingOf(request, row.documents, row.statements).every(({ standing }) => standing !== 'missing'),
  );

const lateSheet = (locale: Locale): Sheet => {
  const t = translator(locale);
  return {
    title: t('requests.late.title'),
    lead: t('requests.late.lead'),
    sections: [{ title: t('requests.late.next'), paragraphs: [t('requests.late.nextText')] }],
  };
};

/* What came late, but before the end of the day of the notification, undoes that the application was taken as withdrawn. */
const undoWithdrawn = async (tx: Tx, row: Answered, at: Date, locale: Locale): Promise<CaseState | undefined> => {
  const [decision] = row.decisions;
  const to = nextState(row.state, 'answer-late');
  if (!decision || !to) return undefined;
  if (decision.state !== 'signed') {
    const returnReason = translator(locale)('requests.late.returned');
    const data = { state: 'returned', returnReason, releaseAt: null } as const;
    await tx.decision.update({ where: { id: decision.id }, data });
    return to;
  }
  await tx.decision.update({ where: { id: decision.id }, data: { state: 'undone' } });
  const notification = await tx.notification.findFirstOrThrow({ where: { decisionId: decision.id } });
  await tx.issuedDocument.update({
    where: { id: notification.issuedId },
    data: { state: 'revoked', revokedAt: at, revokedReason: translator(locale)('requests.late.revoked') },
  });
  await communicate(tx, {
    kind: 'answer-in-time',
    dedupeKey: `answer-in-time:${decision.id}`,
    person: row.person,
    caseId: row.id,
    locale,
    sheet: lateSheet(locale),
  });
  return to;
};

/**
 * Ends the request and says where the case goes: back to its caseworker, and the term to decide runs again (art. 22.1.a).
 * A late answer counts until the day the decision about it is notified (art. 73.3).
 */
export const endRequest = async (
  tx: Tx,
  row: Answered,
  request: Request,
  at: Date,
  locale: Locale,
): Promise<Prisma.CaseUpdateInput> => {
  await tx.documentRequest.update({ where: { id: request.id }, data: { state: 'answered', answeredAt: at } });
  if (request.state === 'lapsed') {
    const to = await undoWithdrawn(tx, row, at, locale);
    return to ? { state: to } : {};
  }
  const to = nextState(row.state, 'answer-request');
  if (!to || !row.dueOn) return {};
  const stoodSince = request.kind === 'documents' && request.notifiedOn ? toDay(request.notifiedOn) : null;
  const dueOn = resumedDue(toDay(row.dueOn), stoodSince, dayAt(at), placesOf(row.person));
  return { state: to, stoppedAt: null, dueOn: toDate(dueOn) };
};
