import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CaseHeader } from '@/components/case/case-header';
import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { actsOf } from '../case-acts';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/correction');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('after.office.correctionTitle')} · ${number}`, problems, locale) };
};

/** The office begins to correct its own decision, with the reason. */
const CorrectionPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number } = await casePage(params, '/correction');
  if (!actsOf(session.actor, row).correct) redirect(base);
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, { reason: t('after.office.correctionReason') }, locale);
  const error = errors.of('reason');
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="mb-4 text-2xl">{t('after.office.correctionTitle')}</h1>
      <p className="mb-6 max-w-text">{t('after.office.correctionLead')}</p>
      <Form
        action="/api/office/start-correction"
        csrf={session.csrf}
        locale={locale}
        hidden={{ case: row.id, version: String(row.version) }}
        className="max-w-form"
      >
        <Field
          widget="textarea"
          name="reason"
          label={t('after.office.correctionReason')}
          hint={t('after.office.correctionHint')}
          locale={locale}
          maxLength={4000}
          value={textOf(values.reason)}
          {...(error ? { error } : {})}
        />
        <Button>{t('after.office.correctionStart')}</Button>
      </Form>
    </>
  );
};

export default CorrectionPage;
