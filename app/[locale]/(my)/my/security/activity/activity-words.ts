import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** What an audit entry says, in words; a name of the code is never shown. */
export const activityWords = (action: string, locale: Locale): string => {
  const words: Readonly<Record<string, string>> = messagesOf(locale).activity.actions;
  return words[action.replaceAll('.', '-')] ?? '';
};

/** Why somebody did it: as they wrote it, or what the code of a purpose means. */
export const reasonWords = (action: string, reason: string, locale: Locale): string => {
  if (action !== 'case.purpose') return reason;
  const { reasons, noted } = messagesOf(locale).caseDesk.purpose;
  const words: Readonly<Record<string, string>> = { ...reasons, ...noted };
  return Object.hasOwn(words, reason) ? (words[reason] ?? '') : '';
};
