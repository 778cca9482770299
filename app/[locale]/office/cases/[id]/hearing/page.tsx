import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { Field } from '@/components/fields/field';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { today } from '@/lib/adapters/clock';
import { isLocale, localeNames } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { hearingTerm } from '@/lib/law/parameters/procedure-terms';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { actsOf } from '../case-acts';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/hearing');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('requests.office.hearing.title')} · ${number}`, problems, locale) };
};

const HearingPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number } = await casePage(params, '/hearing');
  const { values, problems } = await formState(searchParams);
  const labels = { message: t('requests.office.hearing.message'), workingDays: t('requests.office.hearing.days') };
  const { list, of } = formErrors(problems, labels, locale);
  const errorOf = (name: string) => {
    const error = of(name);
    return error ? { error } : {};
  };
  const { least, most } = hearingTerm.on(today());
  const theirs = isLocale(row.locale) ? row.locale : 'es';
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-6 text-2xl">{t('requests.office.hearing.title')}</h1>
      {actsOf(session.actor, row).hear ? (
        <Form
          action="/api/office/open-hearing"
          csrf={session.csrf}
          locale={locale}
          hidden={{ case: row.id, version: String(row.version) }}
        >
          <Field
            widget="textarea"
            name="message"
            label={labels.message}
            hint={t('requests.office.hearing.messageHint', { language: localeNames[theirs] })}
            locale={locale}
            maxLength={4000}
            value={values.message}
            {...errorOf('message')}
          />
          <Field
            widget="number"
            name="workingDays"
            label={labels.workingDays}
            hint={t('requests.office.hearing.daysHint', { least, most })}
            locale={locale}
            value={problems.length > 0 ? values.workingDays : String(most)}
            {...errorOf('workingDays')}
          />
          <Inset>
            <h2 className="text-lg">{t('requests.office.hearing.happens')}</h2>
            <ol className="list-numbers">
              {messagesOf(locale).requests.office.hearing.happensList.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </Inset>
          <Button>{t('requests.office.hearing.send')}</Button>
        </Form>
      ) : (
        <p className="text-muted">{t('requests.office.hearing.closed')}</p>
      )}
    </>
  );
};

export default HearingPage;
