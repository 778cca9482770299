import { TenDayBar } from '@/components/notifications/ten-day-bar';
import { Tag } from '@/components/ui/tag';
import { now } from '@/lib/adapters/clock';
import { notificationDays } from '@/lib/casework/notification-days';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listNotifications } from '@/lib/services/notifications/list-notifications';

type Waiting = Awaited<ReturnType<typeof listNotifications>>['items'][number];

/** One notification not opened yet: its kind and procedure, never what it says, and how long it can be opened. */
export const WaitingRow = ({ notification, locale }: { notification: Waiting; locale: Locale }) => {
  const t = translator(locale);
  const { day, total, left } = notificationDays(notification, now());
  const dates = [
    [t('my.notifications.until'), notification.expiresAt],
    [t('my.notifications.available'), notification.availableAt],
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
          <p>{getProcedure(notification.case.procedure).words[locale].title}</p>
        </div>
        <Tag tone={left <= 3 ? 'red' : 'amber'} icon="clock">
          {t('my.daysLeft', { days: left })}
        </Tag>
      </div>
      <dl className="my-4 grid gap-x-8 gap-y-2 text-sm md:grid-cols-2">
        {dates.map(([label, at]) => (
          <div key={label}>
            <dt className="text-muted">{label}</dt>
            <dd className="font-bold">
              <time dateTime={at.toISOString()}>{formatInstant(at, locale)}</time>
            </dd>
          </div>
        ))}
      </dl>
      <TenDayBar day={day} total={total} locale={locale} />
    </li>
  );
};
