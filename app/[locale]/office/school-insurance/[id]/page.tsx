import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import { toDay } from '@/lib/casework/dates';
import { isStage } from '@/lib/casework/school/rules';
import { formatDay, formatInstant, formatMoney, formatNumber } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { formatReference } from '@/lib/law/payment-reference';
import { settlementRows } from '@/lib/services/school-insurance/invoice-sheet';
import { officeSettlement } from '@/lib/services/school-insurance/office';
import { SchoolStateTag } from '../../../company/[organisation]/school-insurance/state-tag';
import type { Search } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { reviewers } from '../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Settlement = Awaited<ReturnType<typeof officeSettlement>>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params as LocaleParams['params']);
  return { title: messagesOf(locale).school.office.detail };
};

/** One settlement for staff: what was paid, and which lists were presented, by number, hash and counts. */
const OfficeSettlementPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const { id } = await params;
  const path = `/${locale}/office/school-insurance`;
  const { actor } = await requireStaff(locale, `${path}/${id}`, ...reviewers);
  const settlement = await orNotFound(() => officeSettlement(actor, id));
  const { done } = await searchParams;
  const t = translator(locale);
  const day = (date: Date | null) => (date ? formatDay(toDay(date), locale, 'medium') : '—');
  const count = (value: number | null) => formatNumber(value ?? 0, locale, 0);
  const stage = isStage(settlement.stage) ? settlement.stage : 'secondary';
  return (
    <>
      <BackLink href={path} locale={locale} />
      {done === 'paid' ? (
        <Notice kind="success" alert locale={locale} title={t('school.office.done')}>
          <p>{t('school.office.doneText')}</p>
        </Notice>
      ) : null}
      <h1 className="text-2xl">{t('school.office.detail')}</h1>
      <p className="mt-2 mb-6">
        <SchoolStateTag state={settlement.state} locale={locale} />
      </p>
      <div className="max-w-form">
        <SummaryList
          locale={locale}
          rows={settlementRows({ ...settlement, stage, dueOn: toDay(settlement.dueOn) }, locale).map(
            ([label, value]) => ({ key: label, label, value }),
          )}
        />
      </div>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{t('school.settlement.invoices')}</h2>
        {settlement.invoices.length === 0 ? (
          <p className="text-muted">{t('school.settlement.noInvoices')}</p>
        ) : (
          <Table<Settlement['invoices'][number]>
            caption={t('school.settlement.invoices')}
            hideCaption
            rows={settlement.invoices}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'reference',
                label: t('school.office.invoice'),
                cell: ({ reference }) => <span className="font-mono">{formatReference(reference)}</span>,
              },
              { key: 'of', label: t('school.payment.of'), cell: ({ students }) => count(students), numeric: true },
              {
                key: 'total',
                label: t('school.office.total'),
                cell: ({ total }) => formatMoney(total, locale),
                numeric: true,
              },
              {
                key: 'valid',
                label: t('school.office.validUntil'),
                cell: ({ validUntil, replacedAt }) =>
                  replacedAt ? <Tag>{t('school.payment.state.replaced')}</Tag> : day(validUntil),
              },
              { key: 'paid', label: t('school.office.paidOn'), cell: ({ paidOn }) => day(paidOn) },
            ]}
          />
        )}
      </section>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{t('school.settlement.lists')}</h2>
        {settlement.lists.length === 0 ? (
          <p className="text-muted">{t('school.settlement.noLists')}</p>
        ) : (
          <Table<Settlement['lists'][number]>
            caption={t('school.settlement.lists')}
            hideCaption
            rows={settlement.lists}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'number',
                label: t('school.receipt.number'),
                cell: ({ entry }) => <span className="font-mono">{entry?.number}</span>,
              },
              {
                key: 'when',
                label: t('school.receipt.when'),
                cell: ({ presentedAt }) => (presentedAt ? formatInstant(presentedAt, locale, { style: 'medium' }) : ''),
              },
              {
                key: 'counts',
                label: t('school.payment.of'),
                cell: ({ accepted, total }) => `${count(accepted)} / ${count(total)}`,
                numeric: true,
              },
              {
                key: 'state',
                label: t('school.overview.state'),
                cell: ({ replacedAt }) => t(`school.receipt.state.${replacedAt ? 'replaced' : 'holds'}`),
              },
              {
                key: 'hash',
                label: t('school.office.hash'),
                cell: ({ sha256 }) => <code className="font-mono text-xs break-all">{sha256}</code>,
              },
            ]}
          />
        )}
      </section>
    </>
  );
};

export default OfficeSettlementPage;
