import { AddToCalendar } from '@/components/case/add-to-calendar';
import { TenDayBar } from '@/components/notifications/ten-day-bar';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Icon, type IconName } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { now } from '@/lib/adapters/clock';
import { notificationDays } from '@/lib/casework/notification-days';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatInstant, formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { SuspensionNote } from '../suspension-note';
import type { Read } from './load-notification';
import { WithCertificate } from './with-certificate';

/** Who else may open it: the first access of any of them counts (Orden ISM/903/2020 art. 6.4). */
const WhoElse = ({ others, locale }: { others: readonly string[]; locale: Locale }) => {
  const t = translator(locale);
  if (others.length === 0) return <p className="mt-2 text-sm text-ink">{t('notices.waits.onlyYou')}</p>;
  return (
    <p className="mt-2 text-sm text-ink">
      {t('notices.waits.others', { count: others.length })} <strong>{others.join(', ')}</strong>.{' '}
      {t('notices.waits.first')}
    </p>
  );
};

/** The express warning before the access (RD 203/2021 art. 45.1), and the three ways to go on. */
export const BeforeOpening = ({
  read,
  recipient,
  csrf,
  locale,
}: {
  read: Read;
  recipient: string;
  csrf: string;
  locale: Locale;
}) => {
  const { notification, outage, others, isOver } = read;
  const t = translator(locale);
  const at = now();
  const days = notificationDays(notification, at);
  const { left, refusedOn } = days;
  const { procedure, words } = getProcedure(notification.case.procedure);
  const rows = [
    { key: 'procedure', label: t('my.notification.procedure'), value: words[locale].title },
    { key: 'from', label: t('my.notification.from'), value: t(`issued.bodies.${procedure.body}`) },
    { key: 'to', label: t('notices.row.to'), value: recipient },
    {
      key: 'available',
      label: t('my.notification.available'),
      value: formatInstant(notification.availableAt, locale),
    },
    {
      key: 'until',
      label: t('my.notification.until'),
      value: (
        <strong>
          {t('my.notification.untilValue', {
            when: formatInstant(notification.expiresAt, locale),
            left: t('my.daysLeft', { days: left }),
          })}
        </strong>
      ),
    },
  ];
  const warnings = [
    ['mail', t('my.notification.before.open', { when: formatTime(at, locale) })],
    ['x', t('my.notification.before.refuse')],
    ['hourglass', t('my.notification.before.wait', { day: formatDay(refusedOn, locale) })],
  ] as const satisfies readonly (readonly [IconName, string])[];
  const send = (act: 'open' | 'refuse') => (
    <Form
      action="/api/notifications/code"
      csrf={csrf}
      locale={locale}
      hidden={{ notification: notification.id, act }}
      className="max-sm:w-full max-sm:[&_button]:w-full"
    >
      <Button look={act === 'open' ? 'primary' : 'secondary'}>{t(`my.notification.${act}`)}</Button>
    </Form>
  );
  return (
    <>
      <h1 className="max-w-text text-3xl">
        <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
          {t('my.notification.caption')}
        </span>
        {t(`my.kinds.${notification.kind}`)}
      </h1>
      <div className="mt-6 max-w-form">
        <SummaryList rows={rows} locale={locale} />
        <div className="mt-4">
          <TenDayBar days={days} locale={locale} />
          <SuspensionNote suspensions={notification.suspensions} outage={outage} locale={locale} />
        </div>
      </div>
      <section className="mt-10 max-w-form rounded bg-warning-soft p-5 text-warning sm:p-6">
        <h2 className="text-xl">{t('my.notification.beforeTitle')}</h2>
        <ul className="mt-4 space-y-3 text-ink">
          {warnings.map(([icon, text]) => (
            <li key={icon} className="flex items-start gap-3">
              <Icon name={icon} className="mt-0.5 size-6 text-warning" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <p className="mt-4 text-sm text-ink">{t('my.notification.law')}</p>
        <WhoElse others={others} locale={locale} />
      </section>
      {isOver ? (
        <div className="mt-6">
          <Notice kind="warning" locale={locale} title={t('notices.waits.overTitle')}>
            <p>{t('notices.waits.over')}</p>
          </Notice>
        </div>
      ) : (
        <>
          <p className="mt-6 max-w-text">{t('my.notification.code')}</p>
          <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
            {send('open')}
            {send('refuse')}
            <a href={`/${locale}/notifications`} className="inline-flex min-h-11 items-center">
              {t('my.notification.later')}
            </a>
            <AddToCalendar deadline={`open-notification.${notification.id}`} locale={locale} />
          </div>
          <WithCertificate id={notification.id} locale={locale} />
        </>
      )}
    </>
  );
};
