import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { purposes } from '@/lib/services/office/purpose';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { apartPage } from '../apart-page';
import type { CaseParams } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, locale } = await apartPage(params, '/purpose');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('caseDesk.purpose.title'), problems, locale) };
};

/** Asked before a case that a colleague has in hand is opened. */
const PurposePage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, base, id, head } = await apartPage(params, '/purpose');
  const { to } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const labels = { reason: t('caseDesk.purpose.reason'), text: t('caseDesk.purpose.text') };
  const { list, of } = formErrors(problems, labels, locale);
  const errorOf = (name: string) => {
    const error = of(name);
    return error ? { error } : {};
  };
  return (
    <>
      <BackLink href={`/${locale}/office/queue`} locale={locale} label={t('office.backToQueue')} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">
        <span className="mb-1 block font-mono text-sm font-normal text-muted">{head.number}</span>
        {t('caseDesk.purpose.title')}
      </h1>
      <Inset>
        <p>{t('caseDesk.purpose.why', { name: head.assigned ?? t('office.someone') })}</p>
        <p>{t('caseDesk.purpose.hours')}</p>
      </Inset>
      <Form
        action="/api/office/purpose"
        csrf={session.csrf}
        locale={locale}
        hidden={{ case: id, to: typeof to === 'string' ? to : base }}
        className="max-w-form"
      >
        <Field
          widget="radios"
          name="reason"
          label={labels.reason}
          locale={locale}
          value={values.reason}
          options={purposes.map((value) => ({ value, label: t(`caseDesk.purpose.reasons.${value}`) }))}
          {...errorOf('reason')}
        />
        <Field
          widget="textarea"
          name="text"
          label={labels.text}
          hint={t('caseDesk.purpose.textHint')}
          optional
          locale={locale}
          maxLength={1000}
          value={values.text}
          {...errorOf('text')}
        />
        <Button>{t('caseDesk.purpose.open')}</Button>
      </Form>
    </>
  );
};

export default PurposePage;
