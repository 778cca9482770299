import 'server-only';
import { intlTag, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** The provinces by their INE code, as their people write them, in alphabetical order. */
export const provincesOf = (locale: Locale) =>
  Object.entries(messagesOf(locale).office.provinces)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, intlTag(locale)));
