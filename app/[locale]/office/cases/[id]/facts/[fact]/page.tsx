import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseHeader } from '@/components/case/case-header';
import { countRows } from '@/components/case/fact-rows';
import { FactOrigin } from '@/components/case/fact-view';
import { Field } from '@/components/fields/field';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { FactField } from '@/components/wizard/fact-field';
import { toRaw } from '@/lib/catalogue/form';
import { factErrors } from '../../../../../fact-problems';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { actsOf } from '../../case-acts';
import { caseHead } from '../../case-head';
import { type CaseParams, casePage } from '../../case-page';
import { factView } from '../../fact-view';

type Props = { params: CaseParams<{ fact: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const { fact } = await params;
  const page = await casePage(params, `/facts/${encodeURIComponent(fact)}`);
  const field = Object.hasOwn(page.procedure.facts, fact) ? page.procedure.facts[fact] : undefined;
  const word = page.words.facts[fact];
  if (!field || !word) notFound();
  return { ...page, key: fact, field, word };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, word, number, locale } = await load(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('office.fact.title')}: ${word.name} · ${number}`, problems, locale) };
};

/** Rows of a list are fixed on this page; its length is changed by address, because the form is sent only to be kept. */
const askedRows = (asked: string | string[] | undefined): number | undefined =>
  typeof asked === 'string' && /^\d{1,2}$/.test(asked) ? Number(asked) : undefined;

const FactPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, words, base, number, key, field, word } = await load(params);
  const { values, problems } = await formState(searchParams);
  const view = factView(row, key, session, locale);
  const may = actsOf(session.actor, row);
  const sent =
    problems.length > 0 ? values : toRaw({ [key]: field }, { [key]: row.facts[key] }, locale === 'es' ? ',' : '.');
  const own = formErrors(problems, { reason: t('office.names.factReason') }, locale);
  const asked = factErrors(problems, words, locale);
  const list = problems.map((problem, index) => {
    const error = problem.field === 'reason' ? own.list[index] : asked.list[index];
    return {
      name: problem.field,
      text: error?.text ?? problem.code,
      id: fieldId(problem.field.replace(/\.(day|month|year)$/, '')),
    };
  });
  const rows =
    field.kind === 'list'
      ? Math.min(field.max, Math.max(field.min, askedRows((await searchParams).rows) ?? countRows(key, sent)))
      : 0;
  const shown = field.kind === 'list' ? { ...field, min: rows, max: rows } : field;
  const here = `${base}/facts/${key}`;
  return (
    <>
      <BackLink href={`${base}#facts`} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">
        <span className="mb-1 block text-lg font-normal text-muted">{t('office.fact.title')}</span>
        {word.name}
      </h1>
      <div className="mt-6 max-w-form space-y-8">
        <section aria-labelledby="current">
          <h2 id="current" className="mb-2 text-lg">
            {t('office.fact.current')}
          </h2>
          <SummaryList
            locale={locale}
            rows={[
              {
                key: 'value',
                label: t('office.fact.value'),
                value: <span className="whitespace-pre-line">{view.value}</span>,
              },
              {
                key: 'source',
                label: t('office.fact.source'),
                value: view.value === null ? '' : <FactOrigin fact={view} />,
              },
            ]}
          />
        </section>
        {may.verify ? (
          <section aria-labelledby="verified">
            <h2 id="verified" className="mb-2 text-lg">
              {t('office.fact.question')}
            </h2>
            <p className="mb-6 text-muted">
              {t('office.fact.hint')} {t('office.fact.correctionNote')}
            </p>
            {field.kind === 'list' ? (
              <p className="no-print mb-6 flex flex-wrap gap-x-6 gap-y-1">
                {rows < field.max ? <a href={`${here}?rows=${rows + 1}`}>{t('office.fact.moreRows')}</a> : null}
                {rows > field.min ? <a href={`${here}?rows=${rows - 1}`}>{t('office.fact.fewerRows')}</a> : null}
                <span className="text-muted">{t('office.fact.rowsHint')}</span>
              </p>
            ) : null}
            <Form
              action="/api/office/verify-fact"
              csrf={session.csrf}
              locale={locale}
              hidden={{ case: row.id, version: String(row.version), fact: key }}
            >
              <FactField
                name={key}
                fact={shown}
                word={word}
                locale={locale}
                values={field.kind === 'list' ? { ...sent, [`${key}.rows`]: String(rows) } : sent}
                errors={asked.byName}
              />
              <Field
                widget="textarea"
                name="reason"
                label={t('office.fact.reason')}
                hint={t('office.fact.reasonHint')}
                locale={locale}
                maxLength={2000}
                value={values.reason}
                error={own.of('reason')}
              />
              <Button>{t('office.fact.save')}</Button>
            </Form>
          </section>
        ) : (
          <p className="text-muted">{t('office.fact.closed')}</p>
        )}
      </div>
    </>
  );
};

export default FactPage;
