import 'server-only';
import { z } from 'zod/v4';
import type { RecordView } from '@/components/case/case-records';
import type { TimelineItem } from '@/components/ui/timeline';
import type { Session } from '@/lib/auth/session';
import { toDay } from '@/lib/casework/dates';
import { askedKinds } from '@/lib/casework/request';
import { sayRevisionKind } from '@/lib/casework/say-remedy';
import { formatDay, formatInstant, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import type { OfficeCase } from './case-page';
import { documentName } from './case-views';
import { staffName } from './fact-view';

const eventDetails = z
  .object({
    number: z.string(),
    reason: z.string(),
    documentId: z.string(),
    kind: z.enum(['decision', 'document_request', 'hearing']),
  })
  .partial();
const medium = { style: 'medium' } as const;

/** Events of a case in words, newest first. */
export const timelineOf = (row: OfficeCase, locale: Locale): TimelineItem[] => {
  const t = translator(locale);
  const titles: Readonly<Record<string, string>> = messagesOf(locale).office.case.events;
  return row.events.map(({ id, at, kind, byOffice, details }) => {
    const told = eventDetails.safeParse(details).data ?? {};
    const document = row.documents.find((known) => known.id === told.documentId);
    const more = [
      document && documentName(row, document.kind, locale),
      told.reason && t('office.case.reason', { reason: told.reason }),
      told.kind && t(`office.case.notificationKinds.${told.kind}`),
      told.number,
    ].filter((text): text is string => Boolean(text));
    return {
      id,
      title: titles[kind] ?? t('office.case.events.other'),
      at: at.toISOString(),
      when: formatInstant(at, locale, medium),
      who: t(byOffice ? 'office.case.byOffice' : 'office.case.byPerson'),
      ...(more.length > 0 ? { children: more.join(' · ') } : {}),
    };
  });
};

type Notification = OfficeCase['notifications'][number];
const notificationLine = (notification: Notification, locale: Locale): string => {
  const t = translator(locale);
  const { openedAt, refusedAt, rejectedAt, availableAt, expiresAt } = notification;
  const said = (at: Date) => formatInstant(at, locale, medium);
  if (openedAt) return t('office.case.notificationStates.opened', { when: said(openedAt) });
  if (refusedAt) return t('office.case.notificationStates.refused', { when: said(refusedAt) });
  if (rejectedAt) return t('office.case.notificationStates.lapsed', { when: said(rejectedAt) });
  return t('office.case.notificationStates.waiting', {
    from: said(availableAt),
    until: formatInstantDay(expiresAt, locale),
  });
};

export const notificationRecords = (row: OfficeCase, locale: Locale): RecordView[] =>
  row.notifications.map((notification) => ({
    id: notification.id,
    icon: 'mail',
    title: translator(locale)(`office.case.notificationKinds.${notification.kind}`),
    lines: [notificationLine(notification, locale)],
  }));

export const requestRecords = (row: OfficeCase, locale: Locale): RecordView[] => {
  const t = translator(locale);
  return row.requests.map(({ id, kind, state, documents, madeAt, dueOn, extendedAt, answeredAt }) => {
    const kinds = askedKinds(documents).map((one) => documentName(row, one, locale));
    const more =
      extendedAt && dueOn
        ? [
            t('requests.office.answers.extended', {
              when: formatInstant(extendedAt, locale, medium),
              day: formatDay(toDay(dueOn), locale),
            }),
          ]
        : [];
    const standing =
      state === 'open'
        ? dueOn
          ? t('office.case.requestStates.open', { until: formatDay(dayAt(dueOn), locale) })
          : t('office.case.requestStates.unopened')
        : t(`office.case.requestStates.${state}`, {
            when: answeredAt ? formatInstant(answeredAt, locale, medium) : '',
          });
    return {
      id,
      icon: kind === 'hearing' ? 'mail' : 'upload',
      title: t(kind === 'hearing' ? 'office.case.hearingTitle' : 'office.case.requestTitle', {
        when: formatInstantDay(madeAt, locale, 'medium'),
      }),
      lines: [standing, ...more, ...kinds],
    };
  });
};

export const decisionRecords = (row: OfficeCase, session: Session, locale: Locale): RecordView[] => {
  const t = translator(locale);
  return row.decisions.map((decision) => {
    const { state, proposedById, proposedAt, signedById, signedAt, returnReason } = decision;
    const revision = row.revisions.find(({ id }) => id === decision.revisionId);
    const by = (id: string | null) => staffName(id, row, session, locale);
    const proposed = proposedById
      ? t('office.case.decisionStates.proposed', {
          by: by(proposedById),
          when: formatInstant(proposedAt, locale, medium),
        })
      : t('office.case.automatic');
    const ended =
      state === 'signed' && signedAt
        ? [
            t('office.case.decisionStates.signed', {
              by: by(signedById),
              when: formatInstant(signedAt, locale, medium),
            }),
          ]
        : state === 'held' && signedAt
          ? [t('decisionDesk.held.record', { by: by(signedById), when: formatInstant(signedAt, locale, medium) })]
          : state === 'undone'
            ? [t('office.case.decisionStates.undone')]
            : state === 'returned'
              ? [
                  t('office.case.decisionStates.returned'),
                  ...(returnReason ? [t('office.case.reason', { reason: returnReason })] : []),
                ]
              : state === 'proposed' && returnReason
                ? [t('decisionDesk.held.wasUndone', { reason: returnReason })]
                : [];
    return {
      id: decision.id,
      icon: 'gavel',
      title:
        revision && decision.result
          ? `${sayRevisionKind(revision.kind, row.registered.procedure, locale)}: ${t(`after.office.results.${revision.kind}.${decision.result}`)}`
          : t(`office.case.decisionOutcomes.${decision.outcome}`),
      lines: [proposed, ...ended],
    };
  });
};

export const issuedRecords = (row: OfficeCase, locale: Locale): RecordView[] =>
  row.issued.map(({ id, title, issuedAt }) => ({
    id,
    icon: 'file-text',
    title: translator(locale)('office.case.pdf', { title }),
    lines: [formatInstant(issuedAt, locale, medium)],
    href: `/api/issued/${id}`,
  }));
