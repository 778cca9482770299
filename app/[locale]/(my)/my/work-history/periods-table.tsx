import { Table } from '@/components/ui/table';
import { formatDay, formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { HistoryPeriod } from '@/lib/record/work-history';

/** Periods of a working life with the days of each. */
export const PeriodsTable = ({ periods, locale }: { periods: readonly HistoryPeriod[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <Table<HistoryPeriod>
      caption={t('certificates.history.periods')}
      hideCaption
      rows={[...periods]}
      rowKey={({ from, regime, employer }) => `${from} ${regime} ${employer ?? ''}`}
      columns={[
        {
          key: 'employer',
          label: t('certificates.sheet.periodHead.employer'),
          cell: ({ employer, regime }) => (
            <>
              {employer ?? '—'}
              <span className="block text-sm text-muted">{t(`retirement.record.regimes.${regime}`)}</span>
            </>
          ),
        },
        {
          key: 'from',
          label: t('certificates.sheet.periodHead.from'),
          cell: ({ from }) => formatDay(from, locale, 'medium'),
        },
        {
          key: 'to',
          label: t('certificates.sheet.periodHead.to'),
          cell: ({ to }) => (to ? formatDay(to, locale, 'medium') : t('certificates.sheet.goesOn')),
        },
        {
          key: 'workTime',
          label: t('certificates.sheet.periodHead.workTime'),
          numeric: true,
          cell: ({ workTime }) => formatPercent(workTime, locale),
        },
        {
          key: 'days',
          label: t('certificates.sheet.periodHead.days'),
          numeric: true,
          cell: ({ days }) => formatNumber(days, locale, 0),
        },
      ]}
    />
  );
};
