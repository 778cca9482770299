import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { RawValues } from '@/lib/services/forms/form-return';
import { dateAnswer, fieldOfError } from '../../../date-answer';
import type { formErrors } from '../../../form-state';

/** Keeps one more document: what it is, until when it is valid, and its file. */
export const KeepForm = ({
  values,
  csrf,
  locale,
  errors,
}: {
  values: RawValues;
  csrf: string;
  locale: Locale;
  errors: ReturnType<typeof formErrors>;
}) => {
  const words = messagesOf(locale).documents.kept;
  const parts = Object.fromEntries(errors.list.map(({ name, text }) => [name, text]));
  const date = errors.list.find(({ name }) => fieldOfError(name) === 'validUntil')?.text;
  const error = (name: string) => (errors.of(name) ? { error: errors.of(name) as string } : {});
  return (
    <section className="mt-12 max-w-form border-t border-line pt-8">
      <h2 className="mb-6 text-xl">{words.add}</h2>
      <Form action="/api/uploads/kept" csrf={csrf} locale={locale} upload>
        <Field
          widget="text"
          name="label"
          label={words.label}
          hint={words.labelHint}
          value={values.label}
          width={30}
          maxLength={80}
          autoComplete="off"
          locale={locale}
          {...error('label')}
        />
        <Field
          widget="date"
          name="validUntil"
          label={words.until}
          hint={words.untilHint}
          value={dateAnswer(values, 'validUntil')}
          partErrors={parts}
          optional
          locale={locale}
          {...(date ? { error: date } : {})}
        />
        <Field
          widget="file"
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          locale={locale}
          {...error('file')}
        />
        <Button>{words.addButton}</Button>
      </Form>
    </section>
  );
};
