import 'server-only';
import type { Need } from '@/components/case/case-needs';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getMyCase } from '@/lib/services/cases/my-cases';

type MyCase = Awaited<ReturnType<typeof getMyCase>>;

const needOf = ({ kind, dueOn, message }: MyCase['requests'][number], locale: Locale) => {
  const t = translator(locale);
  const due = dueOn ? formatDay(toDay(dueOn), locale) : '';
  return kind === 'hearing'
    ? { title: t('requests.mine.needHearing', { day: due }), text: t('requests.mine.needHearingText') }
    : { title: t('apply.case.needDocuments', { due }), text: message };
};

/** What a case waits for from its person, most urgent first. */
export const caseNeedsOf = (found: MyCase, locale: Locale): Need[] => {
  const t = translator(locale);
  const words = found.registered.words[locale];
  const documents = `/${locale}/my/cases/${found.id}/documents`;
  const name = (kind: string) => words.documents[kind]?.name ?? kind;
  const open = found.requests.find(({ state, dueOn }) => state === 'open' && dueOn !== null);
  const notFound = found.statements.filter(
    ({ state, kind, settledAt }) =>
      state === 'refused' &&
      found.takes &&
      !found.documents.some((each) => each.kind === kind && settledAt && each.uploadedAt > settledAt),
  );
  return [
    ...found.waiting.map((notification) => ({
      id: notification.id,
      title: t('apply.case.needNotification'),
      text: t('apply.case.needNotificationText', { until: formatInstant(notification.expiresAt, locale) }),
      href: `/${locale}/notifications/${notification.id}`,
      action: t('apply.case.openNotification'),
    })),
    ...(open
      ? [
          {
            id: open.id,
            ...needOf(open, locale),
            href: `/${locale}/my/cases/${found.id}/requests/${open.id}`,
            action: t('requests.mine.answer'),
          },
        ]
      : []),
    ...found.documents
      .filter(
        ({ review, kind }) =>
          review === 'returned' && !found.documents.some((other) => other.kind === kind && other.review !== 'returned'),
      )
      .map((document) => ({
        id: document.id,
        title: t('apply.case.needReturned'),
        text: t('apply.case.needReturnedText', { name: name(document.kind), reason: document.reviewReason ?? '' }),
        href: documents,
        action: t('apply.case.sendDocuments'),
      })),
    ...notFound.map(({ id, kind, note }) => ({
      id,
      title: t('requests.mine.needFound'),
      text: t('requests.mine.needFoundText', { name: name(kind), note: note ?? '' }),
      href: documents,
      action: t('apply.case.sendDocuments'),
    })),
    ...(found.laterDocuments.length > 0 &&
    !open &&
    found.decisions.length === 0 &&
    !['decided', 'notified', 'withdrawn'].includes(found.state)
      ? [
          {
            id: 'later',
            title: t('apply.case.needLater'),
            text: found.laterDocuments.map(name).join(', '),
            href: documents,
            action: t('apply.case.sendDocuments'),
          },
        ]
      : []),
  ];
};
