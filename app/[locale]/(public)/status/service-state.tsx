import { Tag } from '@/components/ui/tag';
import { now } from '@/lib/adapters/clock';
import { suspends } from '@/lib/casework/outages';
import { formatInstant, formatInstantDay, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OutageView } from '@/lib/services/outages/outage';
import type { Uptime } from '@/lib/services/outages/status';

/** One service: whether it works, since when it does not, and how much of the time it has worked. */
export const ServiceState = ({
  service,
  outage,
  uptime,
  locale,
}: {
  service: OutageView['service'];
  outage: OutageView | undefined;
  uptime: Uptime;
  locale: Locale;
}) => {
  const t = translator(locale);
  const share = uptime && formatPercent(Math.floor(uptime[service] * 10_000), locale);
  const stops = outage && service === 'notifications' && suspends({ from: outage.from, until: now() });
  return (
    <li
      className={`rounded border border-l-8 border-line bg-surface p-5 sm:px-6 ${outage ? 'border-l-error' : 'border-l-success'}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3 className="text-lg">{t(`outages.services.${service}`)}</h3>
        <Tag tone={outage ? 'red' : 'green'} icon={outage ? 'x' : 'circle-check'}>
          {t(outage ? 'outages.status.fails' : 'outages.status.works')}
        </Tag>
      </div>
      {outage ? (
        <div className="mt-3 space-y-2">
          <p className="font-bold">{t('outages.status.since', { when: formatInstant(outage.from, locale) })}</p>
          <p>{outage.cause[locale]}</p>
          <p>
            {outage.until
              ? t('outages.status.untilKnown', { when: formatInstant(outage.until, locale) })
              : t('outages.status.untilUnknown')}{' '}
            {stops ? t('outages.status.suspendsNow') : null}
          </p>
        </div>
      ) : null}
      <p className="mt-3 text-sm text-muted">
        {t('outages.status.uptime')}:{' '}
        {uptime && share
          ? t('outages.status.uptimeValue', { share, since: formatInstantDay(uptime.since, locale) })
          : t('outages.status.uptimeNone')}
      </p>
    </li>
  );
};
