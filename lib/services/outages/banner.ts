import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { currentOutages } from './status';

/** What the banner of every page says while something is out of order; null while all works or nobody can tell. */
export const outageWords = async (locale: Locale) => {
  const services = new Set((await currentOutages().catch(() => [])).map(({ service }) => service));
  const [only] = services;
  if (!only) return null;
  const t = translator(locale);
  return {
    label: t('outages.banner.label'),
    title: t(`outages.banner.${services.size > 1 ? 'both' : only}`),
    text: t('outages.banner.text'),
    link: t('outages.banner.link'),
  };
};
