import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { PowerBarOf } from './power-bar-of';
import { type PowerInWords, powerWords } from './power-words';

/** The bar of whoever acts with a power: who is represented, for what, until when, and the way back to the own name. */
export const PowerBar = ({ power, csrf, locale }: { power: PowerInWords; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  const words = {
    label: t('acting.bar.label'),
    ...powerWords(power, locale),
    change: t('acting.bar.change'),
    stop: t('acting.bar.stop'),
    csrf,
  };
  return <PowerBarOf words={words} locale={locale} />;
};
