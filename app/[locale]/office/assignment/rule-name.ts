import 'server-only';
import { findProcedure } from '@/lib/catalogue/registry';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { provinces } from '@/lib/services/offices/offices';

type Says = { readonly procedure: string | null; readonly province: string | null; readonly locale: string | null };

/** The cases a rule speaks of, in words. */
export const ruleName = ({ procedure, province, locale: language }: Says, locale: Locale): string => {
  const { assignment, languages } = messagesOf(locale).queue;
  const said = [
    procedure && (findProcedure(procedure)?.words[locale].title ?? procedure),
    province && (provinces[province]?.name ?? province),
    language && (isLocale(language) ? languages[language] : language),
  ].filter(Boolean);
  return said.length > 0 ? said.join(' · ') : assignment.any;
};
