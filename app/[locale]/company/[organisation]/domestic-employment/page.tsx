import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { formatCcc } from '@/lib/law/identifiers';
import { type CompanyEmployment, listCompanyEmployments } from '@/lib/services/domestic/company-employments';
import { heldOn } from '@/lib/services/domestic/employments';
import { CompanyFrame } from '../../company-frame';
import { type CompanyParams, companyPage } from '../../company-page';

type Props = { params: CompanyParams };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { t } = await companyPage(params, '/domestic-employment');
  return { title: t('domestic.company.title') };
};

/** Domestic workers of the household accounts of an organisation, with the way to change one or many. */
const CompanyDomesticPage = async ({ params }: Props) => {
  const page = await companyPage(params, '/domestic-employment');
  const { locale, session, organisation, role, base, t } = page;
  const rows = await listCompanyEmployments(session.actor, organisation.id);
  const mayFile = role !== 'reader';
  const conditionsOf = (row: CompanyEmployment) => heldOn(row, today());
  return (
    <CompanyFrame page={page} tab="domestic-employment" title={t('domestic.company.title')}>
      <p className="mb-8 max-w-text">{t('domestic.company.lead')}</p>
      {rows === null || rows.length === 0 ? (
        <EmptyState title={t(rows === null ? 'domestic.company.noAccounts' : 'domestic.company.empty')} />
      ) : (
        <Table
          caption={t('domestic.company.caption')}
          rows={[...rows]}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'worker',
              label: t('domestic.company.worker'),
              cell: ({ otherName, other }) => (
                <>
                  {otherName}
                  <span className="block text-sm font-normal text-muted">{other}</span>
                </>
              ),
            },
            {
              key: 'account',
              label: t('domestic.company.account'),
              cell: ({ ccc, holder }) => (
                <>
                  {holder}
                  <span className="block text-sm text-muted">{formatCcc(ccc)}</span>
                </>
              ),
            },
            {
              key: 'hours',
              label: t('domestic.company.hours'),
              numeric: true,
              cell: (row) => conditionsOf(row)?.hours ?? t('domestic.company.none'),
            },
            {
              key: 'pay',
              label: t('domestic.company.pay'),
              cell: (row) => {
                const conditions = conditionsOf(row);
                return conditions
                  ? t(`domestic.pays.${conditions.payKind}`, { pay: formatMoney(conditions.pay, locale) })
                  : t('domestic.company.none');
              },
            },
            {
              key: 'since',
              label: t('domestic.company.since'),
              cell: ({ since }) => formatDay(since, locale, 'medium'),
            },
            ...(mayFile
              ? [
                  {
                    key: 'act',
                    label: t('domestic.company.act'),
                    cell: ({ id, otherName }: CompanyEmployment) => (
                      <a href={`${base}/domestic-employment/${id}`} className="inline-flex min-h-11 items-center">
                        {t('domestic.company.act')}
                        <span className="sr-only"> {otherName}</span>
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayFile ? (
        rows === null ? null : (
          <section className="mt-12 max-w-form">
            <h2 className="text-xl">{t('domestic.company.file')}</h2>
            <p className="mt-2 mb-4">{t('domestic.company.fileText')}</p>
            <ButtonLink href={`${base}/submissions?kind=domestic-change`} look="secondary">
              {t('domestic.company.fileLink')}
            </ButtonLink>
          </section>
        )
      ) : (
        <p className="mt-8 text-muted">{t('domestic.company.readOnly')}</p>
      )}
    </CompanyFrame>
  );
};

export default CompanyDomesticPage;
