import { type Rise, totalOf } from '@/lib/casework/revaluation';
import type { Sheet } from '@/lib/casework/sheet';
import { formatMoney, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** What a person reads about the rise of their pension. */
export const toldSheet = (
  title: string,
  said: {
    readonly year: number;
    readonly rate: number;
    readonly pays: 12 | 14;
    readonly before: number;
    readonly rise: Rise;
  },
  locale: Locale,
): Sheet => {
  const t = translator(locale);
  const { rule, parts } = said.rise;
  const year = String(said.year);
  return {
    title: t('supervision.revaluation.told.title', { year }),
    lead: t('supervision.revaluation.told.lead', { year, title }),
    sections: [
      {
        title: t('supervision.revaluation.told.amounts'),
        rows: [
          [t('supervision.revaluation.told.before'), formatMoney(said.before, locale)],
          [t('supervision.revaluation.told.after'), formatMoney(totalOf(parts), locale)],
          [t('supervision.revaluation.told.pays'), String(said.pays)],
        ],
      },
      {
        title: t('supervision.revaluation.told.why'),
        paragraphs: [
          t('supervision.revaluation.told.whyText', { year, rate: formatPercent(said.rate, locale) }),
          ...(rule === 'by-rate' ? [] : [t(`supervision.revaluation.told.${rule}`)]),
          t('supervision.revaluation.told.arrears'),
        ],
      },
      {
        title: t('supervision.revaluation.told.disagree'),
        paragraphs: [t('supervision.revaluation.told.disagreeText')],
      },
    ],
  };
};
