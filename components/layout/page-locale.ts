import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { htmlLang, isLocale, type Locale, locales } from '@/lib/i18n/locales';

export type LocaleParams = { params: Promise<{ locale: string }> };

/** The locale of a page, or the 404 page. */
export const pageLocale = async (params: Promise<{ locale: string }>): Promise<Locale> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
};

/** Title, description and the addresses of the same page in every language. `path` starts with '/', or is ''. */
export const pageMetadata = (
  locale: Locale,
  { title, description, path }: { title: string; description?: string; path: string },
): Metadata => ({
  title,
  ...(description ? { description } : {}),
  alternates: {
    canonical: `/${locale}${path}`,
    languages: Object.fromEntries(locales.map((other) => [htmlLang(other), `/${other}${path}`])),
  },
});
