import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** First thing on every page; seen when focused. */
export const SkipLink = ({ locale }: { locale: Locale }) => (
  <a
    href="#main"
    className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:bg-saffron focus:px-5 focus:py-3 focus:font-bold focus:text-on-saffron"
  >
    {translator(locale)('ui.skip')}
  </a>
);
