import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { courseName, isStage } from '@/lib/casework/school/rules';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { formatCcc } from '@/lib/law/identifiers';
import { listSettlements } from '@/lib/services/school-insurance/settlement';
import { CompanyFrame } from '../../company-frame';
import { type CompanyParams, companyPage } from '../../company-page';
import { STEPS } from './school-page';
import { SchoolStateTag } from './state-tag';

type Props = { params: CompanyParams };
type Row = Awaited<ReturnType<typeof listSettlements>>[number]['settlements'][number];
const PATH = '/school-insurance';

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { organisation, t } = await companyPage(params, PATH);
  return { title: t('school.title', { name: organisation.name }) };
};

/** Centres of the organisation, each with its courses and where they stand. */
const SchoolInsurancePage = async ({ params }: Props) => {
  const page = await companyPage(params, PATH);
  const { locale, session, organisation, role, base, t } = page;
  const centres = await listSettlements(session.actor, organisation.id);
  const missing = centres.flatMap(({ settlements }) => settlements).filter(({ state }) => state === 'paid').length;
  return (
    <CompanyFrame page={page} tab="school-insurance" title={t('school.title', { name: organisation.name })}>
      {centres.length === 0 ? (
        <EmptyState
          title={t('school.empty.title')}
          action={
            <ButtonLink href={`${base}/accounts`} look="secondary">
              {t('school.empty.ask')}
            </ButtonLink>
          }
        >
          <p>{t('school.empty.text')}</p>
        </EmptyState>
      ) : (
        <>
          <ProgressSteps step={1} total={STEPS} label={t('school.steps.courses')} locale={locale} />
          {missing > 0 ? (
            <Notice kind="warning" locale={locale} title={t('school.overview.missing')}>
              <p>{t('school.overview.missingText', { count: missing })}</p>
            </Notice>
          ) : null}
          <p className="mb-6 max-w-text">{t('school.lead')}</p>
          {role === 'reader' ? (
            <p className="mb-8 text-muted">{t('school.overview.readOnly')}</p>
          ) : (
            <p className="mb-8">
              <ButtonLink href={`${base}${PATH}/new`}>{t('school.overview.new')}</ButtonLink>
            </p>
          )}
          {centres.map(({ id, ccc, place, holder, settlements }) => (
            <section key={id} className="mb-12">
              <h2 className="text-xl">{place}</h2>
              <p className="mt-1 mb-4 text-muted">
                {holder === organisation.name
                  ? t('school.overview.account', { ccc: formatCcc(ccc) })
                  : t('school.overview.of', { ccc: formatCcc(ccc), holder })}
              </p>
              {settlements.length === 0 ? (
                <p>{t('school.overview.none')}</p>
              ) : (
                <Table<Row>
                  caption={place}
                  hideCaption
                  rows={settlements}
                  rowKey={(row) => row.id}
                  columns={[
                    {
                      key: 'course',
                      label: t('school.overview.course'),
                      cell: (row) => (
                        <a href={`${base}${PATH}/${row.id}`} className="inline-flex min-h-8 items-center">
                          {courseName(row.courseYear)}
                          <span className="sr-only">
                            {' '}
                            {isStage(row.stage) ? t(`school.stages.${row.stage}`) : row.stage}
                          </span>
                        </a>
                      ),
                    },
                    {
                      key: 'stage',
                      label: t('school.overview.stage'),
                      cell: ({ stage }) => (isStage(stage) ? t(`school.stages.${stage}`) : stage),
                    },
                    {
                      key: 'due',
                      label: t('school.overview.due'),
                      cell: ({ dueOn, state }) => (
                        <>
                          {formatDay(dueOn, locale, 'medium')}
                          {dueOn < today() && state !== 'complete' ? (
                            <strong className="block text-sm text-warning">{t('school.overview.overdue')}</strong>
                          ) : null}
                        </>
                      ),
                    },
                    {
                      key: 'students',
                      label: t('school.overview.students'),
                      cell: ({ students }) => (students === null ? '—' : formatNumber(students, locale, 0)),
                      numeric: true,
                    },
                    {
                      key: 'state',
                      label: t('school.overview.state'),
                      cell: ({ state }) => <SchoolStateTag state={state} locale={locale} />,
                    },
                  ]}
                />
              )}
            </section>
          ))}
        </>
      )}
    </CompanyFrame>
  );
};

export default SchoolInsurancePage;
