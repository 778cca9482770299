import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import { formatMoney, formatMonth, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { MonthOfBases, WorkHistory, YearOfBases } from '@/lib/record/work-history';

const Year = ({ of: { year, months, total, missing }, locale }: { of: YearOfBases; locale: Locale }) => {
  const t = translator(locale);
  const heading = t('certificates.history.yearTotal', { year, total: formatMoney(total, locale) });
  return (
    <Details summary={`${heading}. ${t('certificates.history.missingMonths', { count: missing.length })}`}>
      <Table<MonthOfBases>
        caption={t('certificates.sheet.basesYear', { year })}
        hideCaption
        rows={[...months]}
        rowKey={({ month }) => month}
        columns={[
          { key: 'month', label: t('certificates.sheet.month'), cell: ({ month }) => formatMonth(month, locale) },
          {
            key: 'base',
            label: t('certificates.sheet.base'),
            numeric: true,
            cell: ({ base }) => (base === null ? t('certificates.sheet.missing') : formatMoney(base, locale)),
          },
          {
            key: 'days',
            label: t('certificates.sheet.monthDays'),
            numeric: true,
            cell: ({ base, days }) => (base === null ? '—' : formatNumber(days, locale, 0)),
          },
        ]}
      />
    </Details>
  );
};

/** Contribution bases, a year at a time: the total, the months that lack, and each month inside. */
export const BasesSection = ({ history: { years }, locale }: { history: WorkHistory; locale: Locale }) => {
  const t = translator(locale);
  return (
    <section className="mt-12 max-w-form">
      <h2 className="text-xl">{t('certificates.history.bases')}</h2>
      <p className="mt-1 mb-4">
        {t(years.length > 0 ? 'certificates.history.basesLead' : 'certificates.sheet.noBases')}
      </p>
      {years.map((year) => (
        <Year key={year.year} of={year} locale={locale} />
      ))}
    </section>
  );
};
