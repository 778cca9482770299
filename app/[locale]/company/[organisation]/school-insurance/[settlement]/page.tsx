import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { type Task, TaskList } from '@/components/ui/task-list';
import { today } from '@/lib/adapters/clock';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { settlementRows } from '@/lib/services/school-insurance/invoice-sheet';
import { listInForce, openInvoice } from '@/lib/services/school-insurance/settlement';
import { getStudents } from '@/lib/services/school-insurance/student-list';
import type { Search } from '../../../../form-state';
import { CompanyFrame } from '../../../company-frame';
import { type SettlementParams, settlementPage, settlementTitle } from '../school-page';
import { SchoolStateTag } from '../state-tag';
import { InvoiceTable, ListTable } from './history';

type Props = { params: SettlementParams; searchParams: Search };
type Loaded = Awaited<ReturnType<typeof settlementPage>>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { page, settlement } = await settlementPage(params, '');
  return { title: settlementTitle(settlement, page.locale) };
};

const NextNotice = ({ page: { locale, t }, settlement: { state, dueOn } }: Pick<Loaded, 'page' | 'settlement'>) => {
  const day = formatDay(dueOn, locale);
  if (state === 'complete')
    return (
      <Notice kind="success" locale={locale} title={t('school.settlement.complete')}>
        <p>{t('school.settlement.completeText')}</p>
      </Notice>
    );
  if (state === 'paid')
    return (
      <Notice kind="warning" locale={locale} title={t('school.settlement.paidTitle')}>
        <p>{t('school.settlement.paidText')}</p>
      </Notice>
    );
  if (dueOn < today())
    return (
      <Notice kind="warning" locale={locale} title={t('school.settlement.overdueTitle', { day })}>
        <p>{t('school.settlement.overdueText')}</p>
      </Notice>
    );
  return state === 'listed' ? (
    <Notice kind="warning" locale={locale} title={t('school.settlement.listedTitle')}>
      <p>{t('school.settlement.listedText', { day })}</p>
    </Notice>
  ) : null;
};

/** What a settlement is, what is missing in it, and everything made for it so far. */
const SettlementPage = async ({ params, searchParams }: Props) => {
  const { page, settlement, href, hidden, mayAct } = await settlementPage(params, '');
  const { locale, session, organisation, base, t } = page;
  const { list } = await getStudents(session.actor, organisation.id, settlement.id);
  const { done } = await searchParams;
  const [waiting, inForce] = [openInvoice(settlement.invoices), listInForce(settlement.lists)];
  const isPaid = settlement.state === 'paid' || settlement.state === 'complete';
  const tasks: Task[] = [
    {
      id: 'students',
      label: t('school.settlement.students'),
      hint: list ? t('school.settlement.studentsOf', { right: list.right, wrong: list.wrong }) : null,
      href: `${href}/students`,
      status: list ? (list.wrong > 0 ? 'problem' : 'completed') : inForce ? 'completed' : 'not-started',
    },
    {
      id: 'amount',
      label: t('school.settlement.amount'),
      hint: waiting ? formatMoney(waiting.total, locale) : null,
      href: `${href}/amount`,
      status: isPaid || waiting ? 'completed' : 'not-started',
    },
    {
      id: 'payment',
      label: t('school.settlement.payment'),
      ...(settlement.invoices.length > 0 ? { href: `${href}/payment` } : {}),
      status: isPaid ? 'completed' : waiting ? 'not-started' : 'cannot-start',
    },
    {
      id: 'list',
      label: t('school.settlement.list'),
      ...(list || inForce ? { href: `${href}/list` } : {}),
      status: list ? 'not-started' : inForce ? 'completed' : 'cannot-start',
    },
  ];
  return (
    <CompanyFrame
      page={page}
      tab="school-insurance"
      title={settlementTitle(settlement, locale)}
      crumbs={[]}
      notice={
        done === 'there' ? (
          <Notice alert locale={locale} title={t('school.settlement.there')}>
            <p>{t('school.settlement.thereText')}</p>
          </Notice>
        ) : null
      }
    >
      <p className="mb-6">
        <SchoolStateTag state={settlement.state} locale={locale} />
      </p>
      <NextNotice page={page} settlement={settlement} />
      <div className="max-w-form">
        <SummaryList
          locale={locale}
          rows={settlementRows(settlement, locale).map(([label, value]) => ({ key: label, label, value }))}
        />
        {mayAct ? (
          <section className="mt-10">
            <h2 className="mb-4 text-xl">{t('school.settlement.next')}</h2>
            <TaskList tasks={tasks} locale={locale} />
          </section>
        ) : null}
      </div>
      <InvoiceTable settlement={settlement} hidden={hidden} locale={locale} />
      <ListTable settlement={settlement} hidden={hidden} locale={locale} />
      <p className="mt-10">
        <ButtonLink href={`${base}/school-insurance`} look="secondary">
          {t('school.settlement.back')}
        </ButtonLink>
      </p>
    </CompanyFrame>
  );
};

export default SettlementPage;
