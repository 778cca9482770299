import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** What an audit entry says, in words; a name of the code is never shown. */
export const activityWords = (action: string, locale: Locale): string => {
  const words: Readonly<Record<string, string>> = messagesOf(locale).activity.actions;
  return words[action.replaceAll('.', '-')] ?? '';
};
