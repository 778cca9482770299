import { Figure } from '@/components/ui/figure';
import { Table } from '@/components/ui/table';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Cents, cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { type Fee, type FeeConcept, feeConcepts } from '@/lib/law/self-employed';

type Bar = { readonly name: string; readonly amount: Cents };

/** Bars on one scale; the text stands over its bar and breaks as any text does. */
const Bars = ({ bars, locale }: { bars: readonly Bar[]; locale: Locale }) => {
  const most = Math.max(1, ...bars.map(({ amount }) => amount));
  return (
    <div className="space-y-3">
      {bars.map(({ name, amount }, index) => (
        <div key={name}>
          <p className="text-sm">
            {name} · {formatMoney(amount, locale)}
          </p>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-6! w-full" aria-hidden="true">
            <rect x="0" y="0" width="100" height="4" className="fill-sunken" />
            <rect
              x="0"
              y="0"
              width={(amount / most) * 100}
              height="4"
              className={bars.length === 2 && index === 0 ? 'fill-chart-2' : 'fill-chart-1'}
            />
          </svg>
        </div>
      ))}
    </div>
  );
};

const findingOf = (before: Fee | null, after: Fee, on: Day | null, locale: Locale): string => {
  const t = translator(locale);
  const said = formatMoney(after.total, locale);
  if (!on) return t('selfEmployed.fee.current', { after: said });
  if (!before) return t('selfEmployed.fee.first', { after: said });
  if (before.total === after.total) return t('selfEmployed.fee.same', { after: said });
  return t(after.total > before.total ? 'selfEmployed.fee.more' : 'selfEmployed.fee.less', {
    before: formatMoney(before.total, locale),
    after: said,
    day: formatDay(on, locale, 'medium'),
    difference: formatMoney(cents(Math.abs(after.total - before.total)), locale),
  });
};

type Row = FeeConcept | 'total';

/** A monthly fee by concept, beside that of today where it changes: picture, finding and table. `on`: from when. */
export const FeeFigure = ({
  before,
  after,
  on,
  locale,
}: {
  before: Fee | null;
  after: Fee;
  on: Day | null;
  locale: Locale;
}) => {
  const t = translator(locale);
  const later = on
    ? t('selfEmployed.coming.from', { day: formatDay(on, locale, 'medium') })
    : t('selfEmployed.fee.amount');
  // Before and after side by side; a fee alone by what it is for.
  const bars: readonly Bar[] =
    before && on
      ? [
          { name: t('selfEmployed.fee.before'), amount: before.total },
          { name: later, amount: after.total },
        ]
      : feeConcepts.map((each) => ({ name: t(`selfEmployed.fee.concepts.${each}`), amount: after.concepts[each] }));
  const amount = (fee: Fee, row: Row): Cents => (row === 'total' ? fee.total : fee.concepts[row]);
  return (
    <Figure
      title={t(before && on ? 'selfEmployed.fee.compare' : 'selfEmployed.fee.title')}
      finding={findingOf(before, after, on, locale)}
      chart={<Bars bars={bars} locale={locale} />}
      table={
        <Table<Row>
          caption={t('selfEmployed.fee.caption')}
          columns={[
            {
              key: 'concept',
              label: t('selfEmployed.fee.concept'),
              cell: (row) =>
                row === 'total' ? (
                  <strong>{t('selfEmployed.fee.total')}</strong>
                ) : (
                  t(`selfEmployed.fee.concepts.${row}`)
                ),
            },
            ...(before && on
              ? [
                  {
                    key: 'before',
                    label: t('selfEmployed.fee.before'),
                    numeric: true,
                    cell: (row: Row) => formatMoney(amount(before, row), locale),
                  },
                ]
              : []),
            { key: 'after', label: later, numeric: true, cell: (row) => formatMoney(amount(after, row), locale) },
          ]}
          rows={[...feeConcepts, 'total']}
          rowKey={(row) => row}
        />
      }
      locale={locale}
    />
  );
};
