import { formatInstant } from '@/lib/i18n/format';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Problem } from '@/lib/services/forms/form-return';
import { formErrors } from '../../form-state';

const named = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;

/** Where a sentence stands: 'Pregunta 2 · Respuesta, párrafo 1' for questions.1.a.0. */
export const sayPlace = (path: string, locale: Locale): string => {
  const { lists, parts } = messagesOf(locale).texts;
  const t = translator(locale);
  const names = path.split('.');
  return names
    .flatMap((name, at) => {
      if (/^\d+$/.test(name)) return [];
      const row = names[at + 1];
      return row !== undefined && /^\d+$/.test(row) && Object.hasOwn(lists, name)
        ? [t(`texts.lists.${name as keyof typeof lists}`, { n: Number(row) + 1 })]
        : [named(parts, name)];
    })
    .join(' · ');
};

/** The same with the language it is written in. */
export const sayField = (path: string, language: Locale, locale: Locale): string =>
  translator(locale)('texts.field', {
    place: sayPlace(path, locale),
    language: messagesOf(locale).texts.languages[language],
  });

/** The problems of the form, with the labels of its fields. */
export const textErrors = (problems: readonly Problem[], paths: readonly string[], locale: Locale) =>
  formErrors(
    problems,
    {
      why: messagesOf(locale).texts.whyLabel,
      ...Object.fromEntries(
        paths.flatMap((path) =>
          locales.map((language) => [`${language}.${path}`, sayField(path, language, locale)] as const),
        ),
      ),
    },
    locale,
  );

/** Who and when. */
export const sayBy = ({ by, at }: { readonly by: string | null; readonly at: Date }, locale: Locale): string =>
  translator(locale)('texts.by', {
    name: by ?? messagesOf(locale).texts.someone,
    when: formatInstant(at, locale, { style: 'medium' }),
  });
