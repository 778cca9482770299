import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { FeePreview as Preview } from '@/lib/services/self-employed/fee-preview';
import { FeeFigure } from './fee-figure';

/** What a change would do to the monthly fee: the range of the band while the base is not chosen, then before and after. */
export const FeePreview = ({ preview, locale }: { preview: Preview | null; locale: Locale }) => {
  if (!preview) return null;
  const t = translator(locale);
  const { before, after, on, range } = preview;
  return (
    <div className="mt-8 max-w-form">
      {range ? (
        <p id="range" className="border-l-4 border-action py-1 pl-4">
          {t('selfEmployed.fee.range', {
            least: formatMoney(range.minimumBase, locale),
            most: formatMoney(range.maximumBase, locale),
            low: formatMoney(range.low.total, locale),
            high: formatMoney(range.high.total, locale),
          })}
        </p>
      ) : null}
      {after ? <FeeFigure before={before} after={after} on={on} locale={locale} /> : null}
    </div>
  );
};
