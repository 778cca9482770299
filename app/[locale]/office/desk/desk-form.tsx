import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { registry } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Problem, RawValues } from '@/lib/services/forms/form-return';
import { formErrors } from '../../form-state';
import { DocumentFields } from '../identity-desk/document-fields';

const names = ['visitor', 'procedure', 'reference', 'purpose', 'file', 'consented'] as const;
const DATE_PART = /\.(day|month|year)$/;
const PARTS = ['', '.day', '.month', '.year'];

/** Labels of the form by the name of their field, as the summary of problems says them. */
const labelsOf = (locale: Locale): Readonly<Record<string, string>> => {
  const { form } = messagesOf(locale).desk;
  const { desk } = messagesOf(locale).registration;
  return {
    ...Object.fromEntries(names.map((name) => [name, form[name]])),
    documentKind: desk.document,
    documentNumber: desk.number,
    photoMatches: desk.photoMatches,
    personPresent: desk.personPresent,
    ...Object.fromEntries(PARTS.map((part) => [`documentUntil${part}`, desk.until])),
  };
};

const deskErrors = (problems: readonly Problem[], locale: Locale) => {
  const errors = formErrors(problems, labelsOf(locale), locale);
  return {
    ...errors,
    summary: errors.list.map((error) => ({ ...error, id: fieldId(error.name.replace(DATE_PART, '')) })),
  };
};

/** Who is at the desk, with which document, for what, and their consent. */
export const DeskForm = ({
  values,
  problems,
  csrf,
  locale,
}: {
  values: RawValues;
  problems: readonly Problem[];
  csrf: string;
  locale: Locale;
}) => {
  const { form } = messagesOf(locale).desk;
  const { list, of } = deskErrors(problems, locale);
  const field = (name: (typeof names)[number]) => ({
    name,
    label: form[name],
    value: values[name],
    error: of(name),
    locale,
  });
  const options = registry
    .map(({ procedure, words }) => ({ value: procedure.slug, label: `${words[locale].title} (${procedure.code})` }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Form action="/api/uploads/desk" upload csrf={csrf} locale={locale} className="max-w-form">
      <Field widget="id-number" {...field('visitor')} hint={form.visitorHint} autoComplete="off" />
      <Field widget="select" {...field('procedure')} options={options} />
      <Field
        widget="text"
        {...field('reference')}
        hint={form.referenceHint}
        width={10}
        maxLength={20}
        optional
        autoComplete="off"
      />
      <Field widget="text" {...field('purpose')} hint={form.purposeHint} maxLength={200} autoComplete="off" />
      <DocumentFields
        values={values}
        errorOf={of}
        partErrors={Object.fromEntries(list.map(({ name, text }) => [name, text]))}
        locale={locale}
      />
      <fieldset className="mt-10">
        <legend className="mb-2 text-xl font-bold">{form.consentTitle}</legend>
        <p className="mb-4">{form.consentText}</p>
        <p className="mb-8">
          <Button look="secondary" icon="printer" formAction="/api/office/desk/consent">
            {form.consentPrint}
          </Button>
        </p>
        <Field widget="file" {...field('file')} hint={form.fileHint} accept=".pdf,.jpg,.jpeg,.png" />
        <Field widget="checkbox" {...field('consented')} />
      </fieldset>
      <Button>{form.submit}</Button>
    </Form>
  );
};

export const DeskErrorSummary = ({ problems, locale }: { problems: readonly Problem[]; locale: Locale }) => (
  <ErrorSummary errors={deskErrors(problems, locale).summary} locale={locale} />
);
