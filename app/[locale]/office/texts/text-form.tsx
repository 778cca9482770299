import { Field } from '@/components/fields/field';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { htmlLang, type Locale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Problem, RawValues } from '@/lib/services/forms/form-return';
import { placeholdersAt } from '@/lib/services/texts/check-words';
import { type TextForm as Begun, LONGEST_WHY } from '@/lib/services/texts/edit-texts';
import { groupOf, LONGEST_SMS, programWords, type TextKey, titleIn } from '@/lib/services/texts/editable';
import { type Place, wordsAt } from '@/lib/services/texts/shape';
import { sayField, sayPlace, textErrors } from './text-words';

/** Longer ones are typed in a box of several lines. */
const SHORT = 200;
const LETTERS_A_ROW = 45;

/* Fields of one row of a list of rows stand under a heading of their own. */
const rowOf = (path: string): string => /^\w+\.\d+(?=\.)/.exec(path)?.[0] ?? '';
const inRows = (places: readonly Place[]): Place[][] =>
  places.reduce<Place[][]>((rows, place) => {
    const last = rows.at(-1);
    if (last?.[0] && rowOf(last[0].path) === rowOf(place.path)) last.push(place);
    else rows.push([place]);
    return rows;
  }, []);

const hintOf = (textKey: TextKey, path: string, language: Locale, locale: Locale): string => {
  const t = translator(locale);
  const words = messagesOf(locale).texts;
  const names = placeholdersAt(textKey, language, path);
  const isSms = groupOf(textKey) === 'template' && path === 'sms';
  const mayBeEmpty = isSms && wordsAt(programWords(textKey)[language], path) === undefined;
  return [
    ...(names.length > 0 ? [t('texts.holds', { names: names.join(', ') })] : []),
    ...(isSms ? [t('texts.smsHint', { limit: LONGEST_SMS })] : []),
    ...(mayBeEmpty ? [words.smsEmpty] : []),
  ].join('. ');
};

/** The fields of a text, each sentence in both languages side by side. */
export const TextForm = ({
  textKey,
  version,
  words: before,
  places,
  values,
  problems,
  csrf,
  locale,
}: Begun & {
  textKey: TextKey;
  /** What came back with problems; none before it was sent. */
  values: RawValues | null;
  problems: readonly Problem[];
  csrf: string;
  locale: Locale;
}) => {
  const words = messagesOf(locale).texts;
  const t = translator(locale);
  const { list, of } = textErrors(
    problems,
    places.map(({ path }) => path),
    locale,
  );
  const fieldOf = (place: Place, language: Locale) => {
    const name = `${language}.${place.path}`;
    const said = wordsAt(before[language], place.path) ?? '';
    const hint = hintOf(textKey, place.path, language, locale);
    const error = of(name);
    const common = {
      name,
      label: sayField(place.path, language, locale),
      value: values ? values[name] : said,
      lang: htmlLang(language),
      locale,
      ...(hint ? { hint } : {}),
      ...(error ? { error } : {}),
    };
    return place.max <= SHORT && place.lines === 'one' ? (
      <Field key={name} widget="text" {...common} />
    ) : (
      <TextareaField key={name} {...common} rows={Math.max(2, Math.ceil(said.length / LETTERS_A_ROW) + 1)} />
    );
  };
  return (
    <>
      <ErrorSummary errors={list.map((error) => ({ ...error, id: fieldId(error.name) }))} locale={locale} />
      <h1 className="text-2xl">{t('texts.editTitle', { title: titleIn(textKey, before[locale]) })}</h1>
      <p className="mt-2 mb-8 max-w-text">{groupOf(textKey) === 'template' ? words.editMessage : words.editLead}</p>
      <Form
        action="/api/office/texts"
        csrf={csrf}
        locale={locale}
        hidden={{ key: textKey, version: String(version) }}
        className="max-w-5xl"
      >
        {inRows(places).map((row) => {
          const [first] = row;
          const heading = first ? rowOf(first.path) : '';
          return (
            <section key={row[0]?.path} className={heading ? 'mt-10 border-t border-line pt-6' : ''}>
              {heading ? (
                <h2 className="mb-4 text-xl">
                  {row.every(({ isNew }) => isNew)
                    ? t('texts.newRow', { what: sayPlace(heading, locale) })
                    : sayPlace(heading, locale)}
                </h2>
              ) : null}
              {row.map((place) => (
                <div key={place.path} className="grid gap-x-8 lg:grid-cols-2">
                  {locales.map((language) => fieldOf(place, language))}
                </div>
              ))}
            </section>
          );
        })}
        <section className="mt-10 border-t border-line pt-6">
          <TextareaField
            name="why"
            label={words.whyLabel}
            hint={words.whyHint}
            rows={2}
            maxLength={LONGEST_WHY}
            value={values?.why}
            locale={locale}
            {...(of('why') ? { error: of('why') as string } : {})}
          />
        </section>
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
