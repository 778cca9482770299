import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { EmailField, IdNumberField } from '@/components/fields/text-field';
import { LetterPicture } from '@/components/identity/letter-picture';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('registration.letter.title'), problems, locale) };
};

const parts = ['day', 'month', 'year'] as const;

/** Three answers that the office holds already; what happens next is told the same to everybody. */
const LetterPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { letter } = messagesOf(locale).registration;
  const { values, problems } = await formState(searchParams);
  const labels = {
    idNumber: letter.idNumber,
    email: letter.email,
    ...Object.fromEntries(['', '.day', '.month', '.year'].map((part) => [`birthDate${part}`, letter.birthDate])),
  };
  const { list, of } = formErrors(problems, labels, locale);
  const errors = list.map((error) => ({ ...error, id: fieldId(error.name.replace(/\.(day|month|year)$/, '')) }));
  return (
    <PageBody top={<BackLink href={`/${locale}/identity/register`} locale={locale} />}>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <ErrorSummary errors={errors} locale={locale} />
          <h1 className="text-3xl">{letter.title}</h1>
          <p className="mt-4 mb-8 max-w-text text-lg">{letter.lead}</p>
          <Form action="/api/registration/letter" csrf="" locale={locale} className="max-w-form">
            <IdNumberField
              name="idNumber"
              label={letter.idNumber}
              hint={letter.idNumberHint}
              value={values.idNumber}
              error={of('idNumber')}
              autoComplete="username"
              locale={locale}
            />
            <Field
              widget="date"
              name="birthDate"
              label={letter.birthDate}
              locale={locale}
              value={Object.fromEntries(parts.map((part) => [part, String(values[`birthDate.${part}`] ?? '')]))}
              error={of('birthDate')}
              partErrors={Object.fromEntries(list.map(({ name, text }) => [name, text]))}
            />
            <EmailField
              name="email"
              label={letter.email}
              hint={letter.emailHint}
              value={values.email}
              error={of('email')}
              locale={locale}
            />
            <Inset>
              <h2 className="text-lg">{letter.afterTitle}</h2>
              <ul className="list">
                {letter.after.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Inset>
            <Button>{letter.button}</Button>
          </Form>
        </div>
        <LetterPicture wanted="activation" locale={locale} />
      </div>
    </PageBody>
  );
};

export default LetterPage;
