import { Picture } from '@/components/ui/picture';
import { SummaryList } from '@/components/ui/summary-list';
import { picturesOf } from '@/lib/calculators/retirement/pictures';
import type { Simulation } from '@/lib/calculators/retirement/simulate';
import { numberOf } from '@/lib/catalogue/benefits/retirement/base';
import { formatDay, formatMoney, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

const HUNDREDTHS = 100;

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
        </>
      ) : (
        <p className="mt-2 max-w-text text-muted">{words.noBases}</p>
      )}
    </section>
  );
};
