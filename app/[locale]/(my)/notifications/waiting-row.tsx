import { TenDayBar } from '@/components/notifications/ten-day-bar';
import { Tag } from '@/components/ui/tag';
import { now } from '@/lib/adapters/clock';
import { notificationDays } from '@/lib/casework/notification-days';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listWaiting } from '@/lib/services/notifications/list-notifications';
import { SuspensionNote } from './suspension-note';

type Waiting = Awaited<ReturnType<typeof listWaiting>>['items'][number];

/** One notification not opened yet: its kind and procedure, never what it says, and how long it can be opened. */
export const WaitingRow = ({
  notification,
  recipient,
  locale,
}: {
  notification: Waiting;
  recipient: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { availableAt, expiresAt, suspensions, outage } = notification;
  const days = notificationDays(notification, now());
  const { procedure, words } = getProcedure(notification.case.procedure);
  const instant = (at: Date) => <time dateTime={at.toISOString()}>{formatInstant(at, locale)}</time>;
  const rows = [
    ['until', t('my.notifications.until'), instant(expiresAt)],
    ['available', t('my.notifications.available'), instant(availableAt)],
    ['from', t('notices.row.from'), t(`issued.bodies.${procedure.body}`)],
    ['to', t('notices.row.to'), recipient],
  ] as const;
  return (
    <li className="relative rounded border border-l-8 border-line border-l-violet bg-surface p-5 has-[a:hover]:border-action sm:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-lg">
            <a
              href={`/${locale}/notifications/${notification.id}`}
              className="after:absolute after:inset-0 after:rounded after:content-['']"
            >
              {t(`my.kinds.${notification.kind}`)}
            </a>
          </h2>
          <p>{words[locale].title}</p>
        </div>
        <Tag tone={days.left <= 3 ? 'red' : 'amber'} icon="clock">
          {t('my.daysLeft', { days: days.left })}
        </Tag>
      </div>
      <dl className="my-4 grid gap-x-8 gap-y-2 text-sm md:grid-cols-2">
        {rows.map(([key, label, value]) => (
          <div key={key}>
            <dt className="text-muted">{label}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
      </dl>
      <TenDayBar days={days} locale={locale} />
      <SuspensionNote suspensions={suspensions} outage={outage} locale={locale} />
    </li>
  );
};
