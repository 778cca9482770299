import { Table } from '@/components/ui/table';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Effects, Moved } from '@/lib/services/outages/office-outages';
import type { OutageView } from '@/lib/services/outages/outage';

const Dates = ({ caption, rows, locale }: { caption: string; rows: readonly Moved[]; locale: Locale }) => {
  const { office: words } = messagesOf(locale).outages;
  if (rows.length === 0) return null;
  return (
    <div className="mt-3 max-w-form">
      <Table
        caption={caption}
        hideCaption
        rows={[...rows]}
        rowKey={({ to }) => to}
        columns={[
          { key: 'to', label: words.newDay, cell: ({ to }) => formatDay(to, locale) },
          { key: 'count', label: words.howMany, numeric: true, cell: ({ count }) => count },
        ]}
      />
    </div>
  );
};

const sum = (rows: readonly Moved[]) => rows.reduce((total, { count }) => total + count, 0);

/** How many people an outage touches, and to when their dates go. Numbers only. */
export const OutageEffects = ({
  outage,
  effects,
  locale,
}: {
  outage: OutageView;
  effects: Effects;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { office: words } = messagesOf(locale).outages;
  const { suspends, notifications, lapsed, requests } = effects;
  const isNotifications = outage.service === 'notifications';
  const title = isNotifications
    ? t('outages.office.suspended', { count: sum(notifications) })
    : t('outages.office.requests', { count: sum(requests) });
  return (
    <section className="mt-8">
      <h2 className="text-xl">{words.effects}</h2>
      {outage.until ? null : <p className="mt-1 text-muted">{words.effectsNow}</p>}
      {isNotifications && !suspends ? (
        <p className="mt-3">{words.short}</p>
      ) : (
        <>
          <p className="mt-3">{title}</p>
          <Dates caption={title} rows={isNotifications ? notifications : requests} locale={locale} />
          {isNotifications ? <p className="mt-3">{t('outages.office.lapsed', { count: lapsed })}</p> : null}
          <p className="mt-3 text-muted">{words.told}</p>
        </>
      )}
    </section>
  );
};
