import type { Locale } from '@/lib/i18n/locales';
import { PowerBarOf } from './power-bar-of';
import { type PowerInWords, powerWords } from './power-words';

/** The bar of whoever acts with a power: who is represented, for what, until when, and the way back to the own name. */
export const PowerBar = ({ power, csrf, locale }: { power: PowerInWords; csrf: string; locale: Locale }) => (
  <PowerBarOf words={{ ...powerWords(power, locale), csrf }} locale={locale} />
);
