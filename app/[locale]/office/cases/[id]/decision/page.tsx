import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { openRevisionOf } from '../asked-revision';
import { actsOf } from '../case-acts';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';
import { ChoicePreview } from './choice-preview';
import { Held } from './held';
import { Proposal } from './proposal';
import { Propose } from './propose';
import { ProposeRevision } from './propose-revision';
import { RequirementAnswers } from './requirement-answers';

type Props = { params: CaseParams; searchParams: Search };

const acts = ['signed', 'undone', 'changed'] as const;

const load = async (params: Props['params'], searchParams: Search) => {
  const page = await casePage(params, '/decision');
  const { values, problems } = await formState(searchParams);
  const held = page.row.decisions.find(({ state }) => state === 'held');
  const isProposed = page.row.state === 'proposed' && !held;
  const may = actsOf(page.session.actor, page.row);
  const title = isProposed ? 'titleProposed' : may.propose ? 'title' : 'titleClosed';
  return {
    ...page,
    values,
    problems,
    held,
    isProposed,
    may,
    title: page.t(held ? 'decisionDesk.held.title' : `office.decision.${title}`),
  };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { title, problems, number, locale } = await load(params, searchParams);
  return { title: titleWithErrors(`${title} · ${number}`, problems, locale) };
};

const DecisionPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number, values, problems, held, isProposed, may, title } = await load(
    params,
    searchParams,
  );
  const labels = {
    choice: t('office.decision.choice'),
    reasons: t('office.names.reasons'),
    reason: t(held ? 'decisionDesk.held.names.reason' : 'office.names.returnReason'),
    result: t('after.office.result'),
    since: t('after.office.since'),
  };
  const asked = openRevisionOf(row);
  const { list, of } = formErrors(problems, labels, locale);
  const { done, preview } = await searchParams;
  const finished = acts.find((act) => act === done && problems.length === 0);
  const signed = row.issued.find(({ kind }) => kind === 'decision');
  const shared = { session, row, locale, base };
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      {finished ? (
        <Notice
          kind={finished === 'changed' ? 'warning' : 'success'}
          locale={locale}
          title={t(`decisionDesk.done.${finished}.title`)}
          alert
        >
          <p>{t(`decisionDesk.done.${finished}.text`)}</p>
        </Notice>
      ) : null}
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary
        errors={list.map((error) => (error.name === 'decision' ? { ...error, id: 'decision' } : error))}
        locale={locale}
      />
      <h1 className="mb-6 text-2xl">{title}</h1>
      {held ? <Held {...shared} held={held} may={may} reason={textOf(values.reason)} error={of('reason')} /> : null}
      {isProposed ? <Proposal {...shared} may={may} reason={textOf(values.reason)} error={of('reason')} /> : null}
      {may.propose ? <RequirementAnswers row={row} base={base} locale={locale} /> : null}
      {may.propose && asked ? (
        <ProposeRevision session={session} row={row} locale={locale} values={values} errorOf={of} />
      ) : null}
      {may.propose && !asked ? (
        <Propose
          {...shared}
          reasons={textOf(values.reasons)}
          error={of('reasons')}
          choice={textOf(values.choice)}
          choiceError={of('choice')}
        >
          {preview === 'yes' && problems.length === 0 ? (
            <ChoicePreview session={session} row={row} locale={locale} values={values} />
          ) : null}
        </Propose>
      ) : null}
      {isProposed || held || may.propose ? null : (
        <section className="space-y-2">
          <h2 className="text-lg">{t('office.decision.closed')}</h2>
          <p>{t(`office.decision.closedText.${row.state}`)}</p>
          {signed ? (
            <p>
              <a href={`/api/issued/${signed.id}`}>{t('office.decision.signedPdf')}</a>
            </p>
          ) : null}
        </section>
      )}
    </>
  );
};

export default DecisionPage;
