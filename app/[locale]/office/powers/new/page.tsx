import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { requireStaff } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { capacities, provingDocuments } from '@/lib/services/powers/legal-power';
import { dateAnswer, dateLabels, fieldOfError } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { registrars } from '../../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).representation.office.enterPage.title, problems, locale) };
};

const names = ['granter', 'agent', 'capacity', 'document', 'number', 'noTerm', 'file', 'checked'] as const;

/** A legal representation as the registrar saw it proved. */
const EnterLegalPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireStaff(locale, `/${locale}/office/powers/new`, ...registrars);
  const { office, capacities: capacityNames } = messagesOf(locale).representation;
  const words = office.enterPage;
  const { values, problems } = await formState(searchParams);
  const labels = {
    ...Object.fromEntries(names.map((name) => [name, words[name]])),
    ...dateLabels('until', words.until),
  };
  const { list, of } = formErrors(problems, labels, locale);
  const field = (name: (typeof names)[number]) => ({
    name,
    label: words[name],
    value: values[name],
    error: of(name),
    locale,
  });
  return (
    <>
      <BackLink href={`/${locale}/office/powers`} locale={locale} />
      <ErrorSummary
        errors={list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-8 max-w-text">{words.lead}</p>
      <Form action="/api/uploads/legal-power" upload csrf={session.csrf} locale={locale} className="max-w-form">
        <Field widget="id-number" {...field('granter')} autoComplete="off" />
        <Field widget="id-number" {...field('agent')} autoComplete="off" />
        <Field
          widget="radios"
          {...field('capacity')}
          options={capacities.map((value) => ({ value, label: capacityNames[value] }))}
        />
        <Field
          widget="radios"
          {...field('document')}
          options={provingDocuments.map((value) => ({ value, label: words.documents[value] }))}
        />
        <Field widget="text" {...field('number')} width={30} maxLength={120} autoComplete="off" />
        <Field
          widget="date"
          name="until"
          label={words.until}
          hint={words.untilHint}
          value={dateAnswer(values, 'until')}
          error={of('until')}
          partErrors={Object.fromEntries(list.map(({ name, text }) => [name, text]))}
          optional
          locale={locale}
        />
        <Field widget="checkbox" {...field('noTerm')} />
        <Field widget="file" {...field('file')} hint={words.fileHint} accept=".pdf,.jpg,.jpeg,.png" />
        <Field widget="checkbox" {...field('checked')} />
        <Button>{words.submit}</Button>
      </Form>
    </>
  );
};

export default EnterLegalPage;
