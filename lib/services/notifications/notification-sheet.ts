import 'server-only';
import { formatCode } from '@/lib/adapters/csv-code';
import type { Sheet } from '@/lib/casework/sheet';
import type { Notification, Person } from '@/lib/db/generated/client';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Proof of how a notification ended: act, addressee, times (RD 203/2021 art. 42.3). */
export const notificationSheet = (said: {
  readonly notification: Notification;
  readonly end: 'opened' | 'refused' | 'lapsed';
  readonly at: Date;
  readonly title: string;
  readonly csv: string;
  readonly person: Pick<Person, 'givenName' | 'surnames' | 'idNumber'>;
  readonly locale: Locale;
}): Sheet => {
  const { notification, end, at, title, csv, person, locale } = said;
  const t = translator(locale);
  const instant = (when: Date) => formatInstant(when, locale, { zone: true, seconds: true });
  const name = `${person.givenName} ${person.surnames}, ${person.idNumber}`;
  const ends = {
    opened: [
      [t('issued.notificationReceipt.accessedBy'), name],
      [t('issued.notificationReceipt.openedAt'), instant(at)],
    ],
    refused: [[t('issued.notificationReceipt.refusedAt'), instant(at)]],
    lapsed: [[t('issued.notificationReceipt.lapsedAt'), instant(at)]],
  } as const;
  return {
    title: t(`issued.notificationReceipt.${end}`),
    lead: t('issued.notificationReceipt.lead'),
    sections: [
      {
        title: t('issued.notificationReceipt.section'),
        rows: [
          [t('issued.notificationReceipt.act'), `${title} (CSV ${formatCode(csv)})`],
          [t('issued.notificationReceipt.addressee'), name],
          [t('issued.notificationReceipt.availableAt'), instant(notification.availableAt)],
          ...ends[end],
        ],
      },
      {
        title: t('issued.notificationReceipt.effect'),
        paragraphs: [
          ...(end === 'lapsed' ? [t('issued.notificationReceipt.lapsedWhy')] : []),
          t(end === 'opened' ? 'issued.notificationReceipt.effectOpened' : 'issued.notificationReceipt.effectRefused'),
        ],
      },
    ],
  };
};
