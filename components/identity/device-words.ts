import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { deviceOf } from './device-of';

/** 'Firefox en Windows', for lists of sessions. */
export const deviceWords = (userAgent: string, locale: Locale): string => {
  const t = translator(locale);
  const { browser, system } = deviceOf(userAgent);
  if (browser && system) return t('my.device.both', { browser, system });
  return browser ?? system ?? t('my.device.unknown');
};
