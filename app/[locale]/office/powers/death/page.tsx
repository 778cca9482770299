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
import { dateAnswer, dateLabels, fieldOfError } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { registrars } from '../../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).representation.office.deathPage.title, problems, locale) };
};

/** A death, with its certificate in hand. */
const DeathPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireStaff(locale, `/${locale}/office/powers/death`, ...registrars);
  const words = messagesOf(locale).representation.office.deathPage;
  const { values, problems } = await formState(searchParams);
  const { idNumber, certificateSeen, diedOn } = words;
  const { list, of } = formErrors(problems, { idNumber, certificateSeen, ...dateLabels('diedOn', diedOn) }, locale);
  return (
    <>
      <BackLink href={`/${locale}/office/powers`} locale={locale} />
      <ErrorSummary
        errors={list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-8 max-w-text">{words.lead}</p>
      <Form action="/api/office/death" csrf={session.csrf} locale={locale} className="max-w-form">
        <Field
          widget="id-number"
          name="idNumber"
          label={idNumber}
          value={values.idNumber}
          error={of('idNumber')}
          autoComplete="off"
          locale={locale}
        />
        <Field
          widget="date"
          name="diedOn"
          label={diedOn}
          value={dateAnswer(values, 'diedOn')}
          error={of('diedOn')}
          partErrors={Object.fromEntries(list.map(({ name, text }) => [name, text]))}
          locale={locale}
        />
        <Field
          widget="checkbox"
          name="certificateSeen"
          label={certificateSeen}
          value={values.certificateSeen}
          error={of('certificateSeen')}
          locale={locale}
        />
        <Button look="warning">{words.submit}</Button>
      </Form>
    </>
  );
};

export default DeathPage;
