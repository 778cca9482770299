import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { OutageView } from '@/lib/services/outages/outage';

/** What has just been done, as the address says it. */
export const doneNotice = (done: unknown, locale: Locale): string | undefined => {
  const told: Readonly<Record<string, string>> = messagesOf(locale).outages.office.done;
  return typeof done === 'string' && Object.hasOwn(told, done) ? told[done] : undefined;
};

export const stateOf = ({ isPublished, isSettled }: OutageView, locale: Locale): string => {
  const { states } = messagesOf(locale).outages.office;
  return isSettled ? states.settled : isPublished ? states.published : states.draft;
};
