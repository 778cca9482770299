import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import { formatCcc } from '@/lib/law/identifiers';
import { getAccounts } from '@/lib/services/companies/accounts';
import { filedByOthers } from '@/lib/services/companies/organisation';
import { listSubmissions } from '@/lib/services/companies/submissions';
import { CompanyFrame } from '../company-frame';
import { type CompanyParams, companyPage } from '../company-page';
import { SubmissionTable } from '../submission-table';

type Props = { params: CompanyParams };
type AccountRow = { id: string; ccc: string; regime: string; place: string; more: string };

const LATEST = 5;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await companyPage(params, '')).organisation.name,
});

const CompanyHomePage = async ({ params }: Props) => {
  const page = await companyPage(params, '');
  const { locale, session, organisation, role, base, t } = page;
  const [{ own, held }, latest, others] = await Promise.all([
    getAccounts(session.actor, organisation.id),
    listSubmissions(session.actor, organisation.id, LATEST),
    filedByOthers(session.actor, organisation.id),
  ]);
  const assigned = held.filter(({ acceptedAt }) => acceptedAt !== null);
  const table = (caption: string, rows: AccountRow[], more: string) =>
    rows.length === 0 ? (
      <p className="text-muted">{t('company.home.noAccounts')}</p>
    ) : (
      <Table<AccountRow>
        caption={caption}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'ccc',
            label: t('company.home.account'),
            cell: ({ ccc }) => <span className="font-mono whitespace-nowrap">{formatCcc(ccc)}</span>,
          },
          { key: 'regime', label: t('company.home.regime'), cell: ({ regime }) => regime },
          {
            key: 'place',
            label: t(more ? 'company.home.holder' : 'company.home.place'),
            cell: ({ place }) => place,
          },
          ...(more ? [{ key: 'more', label: more, cell: (row: AccountRow) => row.more }] : []),
        ]}
      />
    );
  return (
    <CompanyFrame page={page} tab="home" title={organisation.name}>
      <div className="max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            { key: 'nif', label: t('company.home.nif'), value: organisation.nif },
            { key: 'kind', label: t('company.home.kind'), value: t(`company.kinds.${organisation.kind}`) },
            ...(organisation.partyNumber
              ? [{ key: 'party', label: t('company.home.party'), value: organisation.partyNumber }]
              : []),
            {
              key: 'role',
              label: t('company.index.role'),
              value: `${t(`company.roles.${role}`)}. ${t(`company.roleHints.${role}`)}.`,
            },
          ]}
        />
      </div>
      {role === 'reader' ? null : (
        <p className="mt-6">
          <ButtonLink href={`${base}/submissions`}>{t('company.home.newFile')}</ButtonLink>
        </p>
      )}
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{t('company.home.own')}</h2>
        {table(
          t('company.home.own'),
          own.map(({ id, ccc, regime, place }) => ({
            id,
            ccc,
            regime: t(`company.regimes.${regime}`),
            place,
            more: '',
          })),
          '',
        )}
      </section>
      {organisation.kind === 'red_party' ? (
        <section className="mt-10">
          <h2 className="mb-4 text-xl">{t('company.home.assigned')}</h2>
          {table(
            t('company.home.assigned'),
            assigned.map(({ account, until }) => ({
              id: account.id,
              ccc: account.ccc,
              regime: t(`company.regimes.${account.regime}`),
              place: account.holder.name,
              more: until ? formatDay(toDay(until), locale, 'medium') : t('company.home.noEnd'),
            })),
            t('company.home.until'),
          )}
        </section>
      ) : null}
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{t('company.home.latest')}</h2>
        <SubmissionTable rows={latest} caption={t('company.home.latest')} base={base} locale={locale} />
      </section>
      {others.length > 0 ? (
        <section className="mt-10">
          <h2 className="mb-4 text-xl">{t('company.home.byOthers')}</h2>
          <ul className="list">
            {others.map(({ id, at, party, count }) => (
              <li key={id}>
                {t('company.home.byOthersLine', { day: formatInstantDay(at, locale, 'medium'), party, count })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </CompanyFrame>
  );
};

export default CompanyHomePage;
