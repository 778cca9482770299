/** Languages of the office. Paths are the same in all of them; only the prefix changes. */
export const locales = ['es', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'es';

/** Each language named in itself, as its readers look for it. */
export const localeNames = { es: 'Castellano', en: 'English' } as const satisfies Record<Locale, string>;

export const isLocale = (text: string | undefined | null): text is Locale => text === 'es' || text === 'en';

/** BCP 47 tag for `lang` and `hreflang`. */
export const htmlLang = (locale: Locale): string => locale;

/** BCP 47 tag for `Intl`: the conventions of Spain, and British English for dates. */
export const intlTag = (locale: Locale): string => ({ es: 'es-ES', en: 'en-GB' })[locale];

/** The same page in another language: `/es/services?q=1` → `/en/services?q=1`. Paths without prefix get one. */
export const pathIn = (locale: Locale, path: string): string => {
  const [, first, ...rest] = path.split('/');
  const bare = (first ?? '').split(/[?#]/)[0] ?? '';
  if (!isLocale(bare)) return `/${locale}${path === '/' ? '' : path}`;
  return ['', locale + (first ?? '').slice(bare.length), ...rest].join('/');
};

/** `Accept-Language` → the language we have that the reader likes best. Never decided by address. */
export const preferredLocale = (acceptLanguage: string | null): Locale => {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
      return { language: tag.split('-')[0] ?? '', quality: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter(({ language, quality }) => language !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  // Readers of the other languages of Spain read Spanish sooner than English until those catalogues exist.
  const readsSpanish = new Set(['es', 'ca', 'gl', 'eu', 'an', 'ast', 'oc']);
  for (const { language } of wanted) {
    if (readsSpanish.has(language)) return 'es';
    if (isLocale(language)) return language;
  }
  return wanted.length > 0 && wanted.every(({ language }) => language !== '*') ? 'en' : defaultLocale;
};
