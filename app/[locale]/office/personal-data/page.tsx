import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { requireStaff } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { registrars } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale)['personal-data'].title, problems, locale) };
};

/** Whose data are to be corrected. */
const PersonalDataPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { csrf } = await requireStaff(locale, `/${locale}/office/personal-data`, ...registrars);
  const words = messagesOf(locale)['personal-data'];
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { idNumber: words.idNumber }, locale);
  return (
    <>
      <ErrorSummary errors={list.map((error) => ({ ...error, id: fieldId(error.name) }))} locale={locale} />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-8 max-w-text">{words.lead}</p>
      <Form action="/api/office/personal-data/find" csrf={csrf} locale={locale} className="max-w-form">
        <Field
          widget="id-number"
          name="idNumber"
          label={words.idNumber}
          hint={words.idNumberHint}
          value={values.idNumber}
          error={of('idNumber')}
          autoComplete="off"
          locale={locale}
        />
        <Button>{words.find}</Button>
      </Form>
    </>
  );
};

export default PersonalDataPage;
