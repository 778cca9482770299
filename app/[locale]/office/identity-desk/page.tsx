import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { requireStaff } from '@/lib/auth/require';
import { isLocale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listDeskRegistrations } from '@/lib/services/identity/registration/registrations';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { provincesOf } from '../../provinces';
import { registrars } from '../staff-areas';
import { DeskRecords } from './desk-records';
import { DocumentFields } from './document-fields';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('office.desk.title'), problems, locale) };
};

const DATE_PART = /\.(day|month|year)$/;
const plainNames = ['idNumber', 'givenName', 'surnames', 'email', 'province', 'language'] as const;
const addressNames = ['street', 'postcode', 'town'] as const;
const PARTS = ['', '.day', '.month', '.year'];

const IdentityDeskPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireStaff(locale, `/${locale}/office/identity-desk`, ...registrars);
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const { desk } = messagesOf(locale).registration;
  const records = await orNotFound(() => listDeskRegistrations(session.actor));
  const birthDate = t('office.desk.birthDate');
  const labels = {
    ...Object.fromEntries(plainNames.map((name) => [name, t(`office.desk.${name}`)])),
    ...Object.fromEntries(addressNames.map((name) => [name, desk[name]])),
    documentKind: desk.document,
    documentNumber: desk.number,
    photoMatches: desk.photoMatches,
    personPresent: desk.personPresent,
    ...Object.fromEntries(PARTS.map((part) => [`birthDate${part}`, birthDate])),
    ...Object.fromEntries(PARTS.map((part) => [`documentUntil${part}`, desk.until])),
  };
  const { list, of } = formErrors(problems, labels, locale);
  const errors = list.map((error) => ({ ...error, id: fieldId(error.name.replace(DATE_PART, '')) }));
  const byName = Object.fromEntries(list.map(({ name, text }) => [name, text]));
  const field = (name: (typeof plainNames)[number]) => ({
    name,
    label: t(`office.desk.${name}`),
    locale,
    value: values[name],
    error: of(name),
  });
  return (
    <>
      <ErrorSummary errors={errors} locale={locale} />
      <h1 className="text-2xl">{t('office.desk.title')}</h1>
      <p className="mt-2 mb-8 max-w-text">{t('office.desk.lead')}</p>
      <Form action="/api/office/register" csrf={session.csrf} locale={locale} className="max-w-form">
        <Field widget="id-number" {...field('idNumber')} hint={t('office.desk.idNumberHint')} autoComplete="off" />
        <Field widget="text" {...field('givenName')} width={30} autoComplete="off" />
        <Field widget="text" {...field('surnames')} width={30} autoComplete="off" />
        <Field
          widget="date"
          name="birthDate"
          label={birthDate}
          locale={locale}
          value={Object.fromEntries(
            ['day', 'month', 'year'].map((part) => [part, String(values[`birthDate.${part}`] ?? '')]),
          )}
          error={of('birthDate')}
          partErrors={byName}
        />
        <Field widget="email" {...field('email')} hint={t('office.desk.emailHint')} autoComplete="off" />
        <Field
          widget="select"
          {...field('province')}
          hint={t('office.desk.provinceHint')}
          options={provincesOf(locale)}
        />
        <Field
          widget="radios"
          {...field('language')}
          value={values.language ?? locale}
          inline
          options={locales.map((value) => ({ value, label: t(`office.desk.languages.${value}`) }))}
        />
        <fieldset className="mt-10">
          <legend className="text-xl font-bold">{desk.addressTitle}</legend>
          <p className="mt-1 mb-5 text-muted">{desk.addressHint}</p>
          {addressNames.map((name) => (
            <Field
              key={name}
              widget="text"
              name={name}
              label={desk[name]}
              locale={locale}
              value={values[name]}
              error={of(name)}
              width={name === 'postcode' ? 5 : 30}
              optional
              autoComplete="off"
            />
          ))}
        </fieldset>
        <DocumentFields values={values} errorOf={of} partErrors={byName} locale={locale} />
        <Inset>
          <h2 className="text-lg">{t('office.desk.after')}</h2>
          <ul className="list">
            <li>{t('office.desk.afterList.letter')}</li>
            <li>{t('office.desk.afterList.give')}</li>
            <li>{t('office.desk.afterList.back')}</li>
            <li>{t('office.desk.known')}</li>
          </ul>
        </Inset>
        <Button>{t('office.desk.submit')}</Button>
      </Form>
      <DeskRecords records={records} locale={locale} />
    </>
  );
};

export default IdentityDeskPage;
