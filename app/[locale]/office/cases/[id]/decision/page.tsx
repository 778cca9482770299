import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { openRevisionOf } from '../asked-revision';
import { actsOf } from '../case-acts';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';
import { Proposal } from './proposal';
import { Propose } from './propose';
import { ProposeRevision } from './propose-revision';

type Props = { params: CaseParams; searchParams: Search };

const load = async (params: Props['params'], searchParams: Search) => {
  const page = await casePage(params, '/decision');
  const { values, problems } = await formState(searchParams);
  const isProposed = page.row.state === 'proposed';
  const may = actsOf(page.session.actor, page.row);
  const title = isProposed ? 'titleProposed' : may.propose ? 'title' : 'titleClosed';
  return { ...page, values, problems, isProposed, may, title: page.t(`office.decision.${title}`) };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { title, problems, number, locale } = await load(params, searchParams);
  return { title: titleWithErrors(`${title} · ${number}`, problems, locale) };
};

const DecisionPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number, values, problems, isProposed, may, title } = await load(
    params,
    searchParams,
  );
  const labels = {
    choice: t('office.decision.choice'),
    reasons: t('office.names.reasons'),
    reason: t('office.names.returnReason'),
    result: t('after.office.result'),
    since: t('after.office.since'),
  };
  const asked = openRevisionOf(row);
  const { list, of } = formErrors(problems, labels, locale);
  const signed = row.issued.find(({ kind }) => kind === 'decision');
  const shared = { session, row, locale, base };
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary
        errors={list.map((error) => (error.name === 'decision' ? { ...error, id: 'decision' } : error))}
        locale={locale}
      />
      <h1 className="mb-6 text-2xl">{title}</h1>
      {isProposed ? <Proposal {...shared} may={may} reason={textOf(values.reason)} error={of('reason')} /> : null}
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
        />
      ) : null}
      {isProposed || may.propose ? null : (
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
