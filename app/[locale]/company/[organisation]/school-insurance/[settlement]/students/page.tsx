import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { getStudents } from '@/lib/services/school-insurance/student-list';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { CompanyFrame } from '../../../../company-frame';
import { type SettlementParams, STEPS, settlementPage } from '../../school-page';
import { BringForm } from './bring-form';
import { CheckReport } from './check-report';
import { RightRows } from './right-rows';
import { RowForm } from './row-form';
import { WrongRows } from './wrong-rows';

type Props = { params: SettlementParams; searchParams: Search };
const PATH = '/students';
const acts = ['brought', 'saved', 'removed', 'added', 'amended'] as const;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { page } = await settlementPage(params, PATH);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(page.t('school.students.title'), problems, page.locale) };
};

/** The list of students that is being written: brought, checked, and mended row by row. */
const StudentsPage = async ({ params, searchParams }: Props) => {
  const { page, settlement, href, crumbs, hidden, mayAct } = await settlementPage(params, PATH);
  const { locale, session, organisation, t } = page;
  const { list } = await getStudents(session.actor, organisation.id, settlement.id);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { file: t('school.students.file') }, locale);
  const { done, row } = await searchParams;
  const act = acts.find((name) => name === done);
  const form = { csrf: session.csrf, hidden, locale };
  const isPaid = settlement.state === 'paid';
  return (
    <CompanyFrame
      page={page}
      tab="school-insurance"
      title={t('school.students.title')}
      crumbs={crumbs}
      errors={errors.list}
      notice={
        act && problems.length === 0 ? (
          <Notice kind="success" alert locale={locale} title={t(`school.students.${act}`)}>
            {act === 'amended' ? <p>{t('school.students.amendedText')}</p> : null}
          </Notice>
        ) : null
      }
    >
      <ProgressSteps step={3} total={STEPS} label={t('school.steps.students')} locale={locale} />
      {list && list.total > 0 ? (
        <>
          <CheckReport list={list} hidden={hidden} locale={locale} />
          {list.right > 0 && mayAct ? (
            <p className="my-8">
              <ButtonLink href={`${href}/${isPaid ? 'list' : 'amount'}`}>
                {t(isPaid ? 'school.students.nextList' : 'school.students.next')}
              </ButtonLink>
            </p>
          ) : null}
          {mayAct ? <WrongRows list={list} last={Number(row)} form={form} /> : null}
          <RightRows list={list} locale={locale} />
        </>
      ) : (
        <p className="mb-8 text-muted">{t('school.students.none')}</p>
      )}
      {mayAct ? (
        <>
          <BringForm form={form} hasRows={list !== null && list.total > 0} error={errors.of('file')} />
          <section className="mt-12 max-w-form" aria-labelledby="add-title">
            <h2 id="add-title" className="mb-4 text-xl">
              {t('school.students.addTitle')}
            </h2>
            <RowForm row={0} texts={{}} problems={[]} form={form} />
          </section>
        </>
      ) : null}
    </CompanyFrame>
  );
};

export default StudentsPage;
