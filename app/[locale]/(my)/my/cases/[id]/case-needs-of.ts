import 'server-only';
import type { Need } from '@/components/case/case-needs';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getMyCase } from '@/lib/services/cases/my-cases';

type MyCase = Awaited<ReturnType<typeof getMyCase>>;

/** What a case waits for from its person, most urgent first. */
export const caseNeedsOf = (found: MyCase, locale: Locale): Need[] => {
  const t = translator(locale);
  const words = found.registered.words[locale];
  const documents = `/${locale}/my/cases/${found.id}/documents`;
  const name = (kind: string) => words.documents[kind]?.name ?? kind;
  const open = found.requests.find(({ state }) => state === 'open');
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
            title: open.dueOn
              ? t('apply.case.needDocuments', { due: formatDay(toDay(open.dueOn), locale) })
              : t('apply.case.needDocumentsOpen'),
            text: open.message,
            href: documents,
            action: t('apply.case.sendDocuments'),
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
