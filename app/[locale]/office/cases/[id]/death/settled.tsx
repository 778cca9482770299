import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { toDay } from '@/lib/casework/dates';
import type { OverpaidLine } from '@/lib/casework/overpaid';
import { formatDay, formatInstant, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { sumCents } from '@/lib/law/cents';
import type { findCandidates } from '@/lib/services/deaths/find-candidates';

type Report = NonNullable<Awaited<ReturnType<typeof findCandidates>>['settled']>;

const Overpaid = ({ lines, locale }: { lines: readonly OverpaidLine[]; locale: Locale }) => {
  const t = translator(locale);
  const day = (on: OverpaidLine['from']) => formatDay(on, locale, 'medium');
  return (
    <section aria-labelledby="overpaid" className="mt-10">
      <h2 id="overpaid" className="mb-3 text-xl">
        {t('deaths.office.overpaid')}
      </h2>
      {lines.length === 0 ? (
        <p>{t('deaths.office.overpaidNone')}</p>
      ) : (
        <>
          <p className="mb-4 max-w-text">{t('deaths.office.overpaidLead')}</p>
          <Table
            caption={t('deaths.office.overpaid')}
            hideCaption
            rowKey={({ paymentId }) => paymentId}
            rows={[...lines]}
            columns={[
              {
                key: 'period',
                label: t('deaths.office.overpaidHead.period'),
                cell: ({ from, to }) => `${day(from)} – ${day(to)}`,
              },
              {
                key: 'paid',
                label: t('deaths.office.overpaidHead.paid'),
                numeric: true,
                cell: ({ paid }) => formatMoney(paid, locale),
              },
              {
                key: 'due',
                label: t('deaths.office.overpaidHead.due'),
                numeric: true,
                cell: ({ due }) => formatMoney(due, locale),
              },
              {
                key: 'over',
                label: t('deaths.office.overpaidHead.over'),
                numeric: true,
                cell: ({ over }) => <strong>{formatMoney(over, locale)}</strong>,
              },
              {
                key: 'how',
                label: t('deaths.office.overpaidHead.how'),
                cell: ({ daysAfter, days }) =>
                  daysAfter === days
                    ? t('deaths.office.how.whole')
                    : t('deaths.office.how.partly', { days: daysAfter, all: days }),
              },
            ]}
          />
          <p className="mt-4 font-bold">
            {t('deaths.office.total', { amount: formatMoney(sumCents(lines.map(({ over }) => over)), locale) })}
          </p>
        </>
      )}
    </section>
  );
};

/** How a report was settled, and what it brought about. */
export const Settled = ({ report, locale }: { report: Report; locale: Locale }) => {
  const t = translator(locale);
  const { outcome, person, diedOn, evidence, stopped, endedPowers, settledAt } = report;
  return (
    <>
      <section aria-labelledby="settled" className="mt-10 max-w-form">
        <h2 id="settled" className="mb-3 text-xl">
          {t(`deaths.office.outcomes.${outcome as 'confirmed'}`)}
        </h2>
        <SummaryList
          locale={locale}
          rows={[
            ...(person
              ? [
                  {
                    key: 'person',
                    label: t('deaths.office.head.person'),
                    value: `${person.givenName} ${person.surnames}, ${person.idNumber}`,
                  },
                ]
              : []),
            ...(diedOn
              ? [{ key: 'died', label: t('deaths.office.diedOn'), value: formatDay(toDay(diedOn), locale) }]
              : []),
            { key: 'evidence', label: t('deaths.office.evidence'), value: evidence },
            {
              key: 'when',
              label: t('deaths.office.done'),
              value: t('deaths.office.settledBy', { when: formatInstant(settledAt, locale) }),
            },
          ]}
        />
        {outcome === 'confirmed' ? (
          <ul className="list mt-4">
            <li>{t('deaths.office.stopped', { count: stopped })}</li>
            <li>{t('deaths.office.powers', { count: endedPowers })}</li>
          </ul>
        ) : null}
      </section>
      {outcome === 'confirmed' ? (
        <Overpaid lines={report.overpaid as unknown as readonly OverpaidLine[]} locale={locale} />
      ) : null}
    </>
  );
};
