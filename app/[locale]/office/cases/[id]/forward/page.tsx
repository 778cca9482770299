import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { attendingBody } from '@/lib/casework/attending-body';
import { addressees } from '@/lib/catalogue/procedures/other-documents';
import { relatedCases } from '@/lib/services/written/forward-document';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { type CaseParams, casePage } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/forward');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('written.office.title')} · ${number}`, problems, locale) };
};

/** Whose a written document is: the cases it names, and the body it should go on to. */
const ForwardPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, procedure, base } = await casePage(params, '/forward');
  if (!procedure.addressedTo) notFound();
  const body = attendingBody(row);
  const numbers = (row.facts.relatedNumbers as readonly { number: string }[] | undefined) ?? [];
  const related = await relatedCases(
    session.actor,
    row.personId,
    numbers.map(({ number }) => number),
  );
  const { values, problems } = await formState(searchParams);
  const labels = { to: t('written.office.to'), reason: t('written.office.reason') };
  const { list, of } = formErrors(problems, labels, locale);
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-4 text-2xl">{t('written.office.title')}</h1>
      <p className="max-w-text">{t('written.office.now', { body: t(`issued.bodies.${body}`) })}</p>
      <section aria-labelledby="related" className="mt-8 max-w-form">
        <h2 id="related" className="mb-3 text-xl">
          {t('written.office.related')}
        </h2>
        {related.length === 0 ? <p>{t('written.office.relatedNone')}</p> : null}
        <ul className="list">
          {related.map(({ typed, caseId }) => (
            <li key={typed}>
              {caseId ? (
                <a href={`/${locale}/office/cases/${caseId}`}>{typed}</a>
              ) : (
                `${typed}: ${t('written.office.unknown')}`
              )}
            </li>
          ))}
        </ul>
      </section>
      {['registered', 'instruction'].includes(row.state) ? (
        <section aria-labelledby="forward" className="mt-10">
          <h2 id="forward" className="mb-3 text-xl">
            {t('written.office.forward')}
          </h2>
          <p className="mb-6 max-w-text">{t('written.office.forwardHint')}</p>
          <Form
            action="/api/office/forward"
            csrf={session.csrf}
            locale={locale}
            hidden={{ case: row.id, version: String(row.version) }}
            className="max-w-form"
          >
            <Field
              widget="radios"
              name="to"
              label={labels.to}
              value={textOf(values.to)}
              error={of('to')}
              options={addressees
                .filter((each) => each !== body)
                .map((value) => ({ value, label: t(`issued.bodies.${value}`) }))}
              locale={locale}
            />
            <Field
              widget="textarea"
              name="reason"
              label={labels.reason}
              maxLength={4000}
              value={textOf(values.reason)}
              error={of('reason')}
              locale={locale}
            />
            <Button>{t('written.office.submit')}</Button>
          </Form>
        </section>
      ) : null}
    </>
  );
};

export default ForwardPage;
