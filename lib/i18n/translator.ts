import { createTranslator } from 'use-intl/core';
import { legalTimeZone } from './format';
import { intlTag, type Locale } from './locales';
import { type Messages, messagesOf } from './messages';

const build = (locale: Locale) =>
  createTranslator<Messages>({
    locale: intlTag(locale),
    messages: messagesOf(locale),
    timeZone: legalTimeZone,
    onError: (error) => {
      throw error;
    },
  });

/** `t('ui.actions.continue')`: keys are checked by the compiler; a missing value throws in tests and in production. */
export type Translate = ReturnType<typeof build>;

const made = new Map<Locale, Translate>();

export const translator = (locale: Locale): Translate => {
  const known = made.get(locale);
  if (known) return known;
  const fresh = build(locale);
  made.set(locale, fresh);
  return fresh;
};
