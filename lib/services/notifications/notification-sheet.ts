import 'server-only';
import { formatCode } from '@/lib/adapters/csv-code';
import type { Sheet } from '@/lib/casework/sheet';
import type { IssuedDocument, Notification, NotificationSuspension, Person } from '@/lib/db/generated/client';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { saySpan } from '../outages/outage-sheets';
import type { End } from './follow-end';

type Named = Pick<Person, 'id' | 'givenName' | 'surnames' | 'idNumber'>;
type Said = {
  readonly notification: Notification & { readonly suspensions: readonly NotificationSuspension[] };
  readonly end: End;
  readonly at: Date;
  readonly issued: Pick<IssuedDocument, 'title' | 'csv' | 'sha256'>;
  readonly person: Named;
  /** Who opened or refused it: the person, or who represents them. */
  readonly receiver: Named | null;
  readonly locale: Locale;
};

const nameOf = ({ givenName, surnames, idNumber }: Named) => `${givenName} ${surnames}, ${idNumber}`;

/** Who signed the end, with which power, and how (Ley 39/2015 art. 10). */
const signatureRows = ({
  notification,
  person,
  receiver,
  end,
  locale,
}: Said): readonly (readonly [string, string])[] => {
  if (!receiver || !notification.signature) return [];
  const t = translator(locale);
  const signature = notification.signature as Readonly<Record<string, string>>;
  const name = nameOf(receiver);
  const who = receiver.id === person.id ? name : t('notices.receipt.forPerson', { name, power: signature.power ?? '' });
  const method =
    signature.method === 'certificate'
      ? t('notices.receipt.certificate', { issuer: signature.issuer ?? '', serial: signature.serial ?? '' })
      : t('notices.receipt.code', { evidence: signature.evidence ?? '' });
  return [
    [t(end === 'refused' ? 'notices.receipt.refusedBy' : 'issued.notificationReceipt.accessedBy'), who],
    [t('notices.receipt.signature'), method],
  ];
};

/** Proof of how a notification ended: act, addressee and receiver, times, what stopped its days (RD 203/2021 art. 42.3). */
export const notificationSheet = (said: Said): Sheet => {
  const { notification, end, at, issued, person, locale } = said;
  const t = translator(locale);
  const instant = (when: Date) => formatInstant(when, locale, { zone: true, seconds: true });
  return {
    title: t(`issued.notificationReceipt.${end}`),
    lead: t('issued.notificationReceipt.lead'),
    sections: [
      {
        title: t('issued.notificationReceipt.section'),
        rows: [
          [t('issued.notificationReceipt.act'), `${issued.title} (CSV ${formatCode(issued.csv)})`],
          [t('issued.notificationReceipt.hash'), issued.sha256 ?? t('notices.receipt.noHash')],
          [t('issued.notificationReceipt.addressee'), nameOf(person)],
          [t('issued.notificationReceipt.availableAt'), instant(notification.availableAt)],
          ...notification.suspensions.map(
            (suspension) => [t('notices.receipt.suspended'), saySpan(suspension, locale)] as const,
          ),
          [t(`issued.notificationReceipt.${end}At`), instant(at)],
          ...signatureRows(said),
        ],
      },
      {
        title: t('issued.notificationReceipt.effect'),
        paragraphs: [
          ...(end === 'lapsed' ? [t('issued.notificationReceipt.lapsedWhy')] : []),
          ...(notification.suspensions.length > 0 ? [t('notices.receipt.suspendedWhy')] : []),
          t(end === 'opened' ? 'issued.notificationReceipt.effectOpened' : 'issued.notificationReceipt.effectRefused'),
        ],
      },
    ],
  };
};
