import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { listInForce } from '@/lib/services/school-insurance/settlement';
import { getStudents } from '@/lib/services/school-insurance/student-list';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { CompanyFrame } from '../../../../company-frame';
import { type SettlementParams, STEPS, settlementPage } from '../../school-page';
import { ListReceipt } from './list-receipt';
import { PresentForm } from './present-form';

type Props = { params: SettlementParams; searchParams: Search };
const PATH = '/list';

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { page } = await settlementPage(params, PATH);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(page.t('school.list.title'), problems, page.locale) };
};

/** The list that is ready to be presented; without one, the receipt of the one that holds. */
const ListPage = async ({ params, searchParams }: Props) => {
  const loaded = await settlementPage(params, PATH);
  const { page, settlement, href, crumbs, mayAct } = loaded;
  const { locale, session, organisation, t } = page;
  const { list } = await getStudents(session.actor, organisation.id, settlement.id);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, {}, locale);
  const inForce = listInForce(settlement.lists);
  return (
    <CompanyFrame
      page={page}
      tab="school-insurance"
      title={t(inForce && !list ? 'school.receipt.list' : 'school.list.title')}
      crumbs={crumbs}
      errors={errors.list}
    >
      <ProgressSteps step={STEPS} total={STEPS} label={t('school.steps.list')} locale={locale} />
      {list && mayAct ? (
        <PresentForm loaded={loaded} list={list} error={errors.of('leaveOut')} />
      ) : inForce ? (
        <ListReceipt loaded={loaded} list={inForce} />
      ) : (
        <>
          <p className="mb-6">{t('school.list.noDraft')}</p>
          {mayAct ? <ButtonLink href={`${href}/students`}>{t('school.list.put')}</ButtonLink> : null}
        </>
      )}
    </CompanyFrame>
  );
};

export default ListPage;
