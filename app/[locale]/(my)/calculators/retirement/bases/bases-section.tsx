import { Icon } from '@/components/ui/icon';
import { Picture } from '@/components/ui/picture';
import { SummaryList } from '@/components/ui/summary-list';
import { type Column, Table } from '@/components/ui/table';
import { picturesOf } from '@/lib/calculators/retirement/pictures';
import type { BaseRow, Simulation } from '@/lib/calculators/retirement/simulate';
import { numberOf } from '@/lib/catalogue/benefits/retirement/base';
import { formatDay, formatMoney, formatMonth, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

const HUNDREDTHS = 100;

const byYear = (rows: readonly BaseRow[]): readonly (readonly [string, readonly BaseRow[]])[] => {
  const years = new Map<string, BaseRow[]>();
  for (const row of rows) {
    const year = row.month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years];
};

/** Every base of the day looked at, how each counts, and the sum they make. */
export const BasesSection = ({ simulation, locale }: { simulation: Simulation; locale: Locale }) => {
  const t = translator(locale);
  const { record: words } = messagesOf(locale).retirement;
  const { base, chosen, career } = simulation;
  // Months in alta whose base nobody has told: a gap is another thing.
  const unknown = base
    ? base.rows.filter(
        ({ month, base: amount, filled, isForecast }) =>
          !isForecast && amount === filled && career.bases.isInAlta(numberOf(month)),
      ).length
    : 0;
  const picture = picturesOf(simulation, locale).find(({ id }) => id === 'bases');
  const money = (amount: number) => formatMoney(amount, locale);
  const columns: Column<BaseRow>[] = [
    {
      key: 'month',
      label: words.month,
      cell: ({ month, isForecast }) => (
        <>
          {formatMonth(month, locale)}
          {isForecast ? <span className="font-normal text-muted"> ({words.forecast})</span> : null}
        </>
      ),
    },
    { key: 'base', label: words.base, numeric: true, cell: (row) => money(row.base) },
    { key: 'filled', label: words.filled, numeric: true, cell: ({ filled }) => (filled > 0 ? money(filled) : '—') },
    { key: 'upToDate', label: words.upToDate, numeric: true, cell: ({ upToDate }) => money(upToDate) },
    { key: 'counts', label: words.counts, cell: ({ counted }) => (counted ? words.counted : words.leftOut) },
  ];
  return (
    <section aria-labelledby="bases-title">
      <h2 id="bases-title" className="text-xl">
        {words.bases}
      </h2>
      {base && chosen ? (
        <>
          <p className="mt-2 max-w-text">
            {t('retirement.record.basesText', { date: formatDay(chosen.on, locale, 'medium') })}
          </p>
          {picture ? (
            <Picture
              picture={picture}
              csv={`/api/calculators/retirement/picture/bases?locale=${locale}`}
              locale={locale}
            />
          ) : null}
          <div className="max-w-form">
            <SummaryList
              locale={locale}
              rows={[
                { key: 'rule', label: words.rule, value: words.rules[base.rule] },
                { key: 'sum', label: words.sum, value: money(base.sum) },
                {
                  key: 'divisor',
                  label: words.divisor,
                  value: formatNumber(base.divisor / HUNDREDTHS, locale),
                },
                {
                  key: 'base',
                  label: words.regulatoryBase,
                  value: <strong className="font-bold">{money(base.base)}</strong>,
                },
                ...(base.other === null
                  ? []
                  : [{ key: 'other', label: words.other[base.rule], value: money(base.other) }]),
              ]}
            />
          </div>
          {unknown > 0 ? <p className="mt-4 max-w-text">{t('retirement.record.unknown', { count: unknown })}</p> : null}
          <details className="mt-6">
            <summary className="inline-flex min-h-11 items-center gap-2 pr-2 font-bold text-link">
              <Icon name="chevron-right" className="turn size-5" />
              {words.years}
            </summary>
            {byYear(base.rows).map(([year, rows]) => (
              <details key={year} className="border-b border-line first:border-t">
                <summary className="flex min-h-11 items-center gap-2 py-2 text-link">
                  <Icon name="chevron-right" className="turn size-5" />
                  {t('retirement.record.year', {
                    year,
                    counted: rows.filter(({ counted }) => counted).length,
                    months: rows.length,
                  })}
                </summary>
                <div className="pb-4">
                  <Table
                    caption={t('retirement.record.basesCaption', { year })}
                    hideCaption
                    columns={columns}
                    rows={[...rows]}
                    rowKey={({ month }) => month}
                  />
                </div>
              </details>
            ))}
          </details>
        </>
      ) : (
        <p className="mt-2 max-w-text text-muted">{words.noBases}</p>
      )}
    </section>
  );
};
