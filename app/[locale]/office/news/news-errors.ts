import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Problem } from '@/lib/services/forms/form-return';
import { formErrors } from '../../form-state';

/** The problems of the fields of a piece of news, with their labels. */
export const newsErrors = (problems: readonly Problem[], locale: Locale) => {
  const { titleEs, leadEs, textEs, titleEn, leadEn, textEn } = messagesOf(locale).news.office;
  return formErrors(problems, { titleEs, leadEs, textEs, titleEn, leadEn, textEn }, locale);
};
