import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseHeader } from '@/components/case/case-header';
import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { sayStatement } from '@/lib/services/register/receipt-sheet';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { actsOf } from '../../case-acts';
import { caseHead } from '../../case-head';
import { type CaseParams, casePage } from '../../case-page';
import { documentName } from '../../case-views';

type Props = { params: CaseParams<{ statementId: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const { statementId } = await params;
  const page = await casePage(params, `/statements/${statementId}`);
  const said = page.row.statements.find(({ id }) => id === statementId);
  if (!said) notFound();
  return { ...page, said };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await load(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('requests.office.statements.page')} · ${number}`, problems, locale) };
};

const StatementPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number, said } = await load(params);
  const { values, problems } = await formState(searchParams);
  const labels = { verdict: t('requests.office.statements.verdict'), note: t('requests.office.statements.note') };
  const { list, of } = formErrors(problems, labels, locale);
  const errorOf = (name: string) => {
    const error = of(name);
    return error ? { error } : {};
  };
  const may = said.state === 'open' && actsOf(session.actor, row).review;
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-6 text-2xl">{t('requests.office.statements.page')}</h1>
      <section className="mb-8 max-w-text space-y-2">
        <h2 className="text-lg">{documentName(row, said.kind, locale)}</h2>
        <p>{sayStatement(said, locale)}</p>
      </section>
      {may ? (
        <Form
          action="/api/office/settle-statement"
          csrf={session.csrf}
          locale={locale}
          hidden={{ case: row.id, version: String(row.version), statement: said.id }}
          className="max-w-form"
        >
          <Field
            widget="radios"
            name="verdict"
            label={labels.verdict}
            locale={locale}
            value={textOf(values.verdict)}
            {...errorOf('verdict')}
            options={[
              { value: 'fetched', label: t('requests.office.statements.fetched') },
              {
                value: 'refused',
                label: t('requests.office.statements.refused'),
                hint: t('requests.office.statements.refusedHint'),
              },
            ]}
          />
          <Field
            widget="textarea"
            name="note"
            label={labels.note}
            hint={t('requests.office.statements.noteHint')}
            locale={locale}
            maxLength={2000}
            value={textOf(values.note)}
            {...errorOf('note')}
          />
          <Button>{t('requests.office.statements.save')}</Button>
        </Form>
      ) : (
        <p className="text-muted">{t('requests.office.statements.closed')}</p>
      )}
    </>
  );
};

export default StatementPage;
