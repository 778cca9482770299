import { Field } from '@/components/fields/field';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Problem, RawValues } from '@/lib/services/forms/form-return';
import { LONGEST_TEXT, LONGEST_TITLE, noticeKinds } from '@/lib/services/site-notices/edit-notices';
import { noticePlaces } from '@/lib/services/site-notices/site-notices';
import { fieldOfError } from '../../date-answer';
import { InstantFields } from '../outages/instant-fields';
import { noticeErrors } from './notice-words';

/** The fields of a notice, under its heading and what was wrong with them. */
export const NoticeForm = ({
  heading,
  values,
  problems,
  hidden = {},
  csrf,
  locale,
}: {
  heading: string;
  values: RawValues;
  problems: readonly Problem[];
  hidden?: Record<string, string>;
  csrf: string;
  locale: Locale;
}) => {
  const words = messagesOf(locale).siteNotices;
  const { list, of } = noticeErrors(problems, locale);
  const common = (name: 'kind' | 'titleEs' | 'textEs' | 'titleEn' | 'textEn' | 'places') => {
    const error = of(name);
    return { name, value: values[name], locale, ...(error ? { error } : {}) };
  };
  return (
    <>
      <ErrorSummary
        errors={list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      <h1 className="mb-6 text-2xl">{heading}</h1>
      <Form action="/api/office/notices" csrf={csrf} locale={locale} hidden={hidden} className="max-w-form">
        <Field
          widget="radios"
          {...common('kind')}
          label={words.kind}
          options={noticeKinds.map((value) => ({ value, label: words.kindOptions[value] }))}
        />
        {(['Es', 'En'] as const).map((language) => (
          <section key={language}>
            <h2 className="mt-8 mb-4 text-xl">{language === 'Es' ? words.spanish : words.english}</h2>
            <Field
              widget="text"
              {...common(`title${language}`)}
              label={words[`title${language}`]}
              maxLength={LONGEST_TITLE}
            />
            <TextareaField
              {...common(`text${language}`)}
              label={words[`text${language}`]}
              hint={words.textHint}
              rows={3}
              maxLength={LONGEST_TEXT}
            />
          </section>
        ))}
        <h2 className="mt-8 mb-4 text-xl">{words.when}</h2>
        <InstantFields name="from" values={values} errors={list} words={words} locale={locale} />
        <InstantFields
          name="until"
          hint={words.untilHint}
          values={values}
          errors={list}
          words={words}
          locale={locale}
        />
        <Field
          widget="checkboxes"
          {...common('places')}
          label={words.placesQuestion}
          options={noticePlaces.map((value) => ({ value, label: words.places[value] }))}
        />
        <Field
          widget="checkboxes"
          name="legal"
          label={words.legal}
          hint={words.legalHint}
          value={values.legal}
          options={[{ value: 'yes', label: words.legalOption }]}
          locale={locale}
        />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
