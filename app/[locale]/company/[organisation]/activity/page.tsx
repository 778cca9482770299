import type { Metadata } from 'next';
import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { formatCcc } from '@/lib/law/identifiers';
import { getActivity } from '@/lib/services/companies/organisation';
import { CompanyFrame } from '../../company-frame';
import { type CompanyParams, companyPage } from '../../company-page';

type Props = { params: CompanyParams };
type Row = Awaited<ReturnType<typeof getActivity>>[number];
type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { organisation, t } = await companyPage(params, '/activity');
  return { title: t('company.activity.title', { name: organisation.name }) };
};

const CompanyActivityPage = async ({ params }: Props) => {
  const page = await companyPage(params, '/activity');
  const { locale, session, organisation, t } = page;
  const rows = await getActivity(session.actor, organisation.id);
  const { acts } = messagesOf(locale).company.activity;
  const say = ({ act, details }: Row): string => {
    if (!Object.hasOwn(acts, act)) return act;
    const { ccc } = details;
    const values = typeof ccc === 'string' ? { ...details, ccc: formatCcc(ccc) } : details;
    return (t as unknown as Say)(`company.activity.acts.${act}`, values);
  };
  return (
    <CompanyFrame page={page} tab="activity" title={t('company.activity.title', { name: organisation.name })}>
      <p className="mb-6 max-w-text">{t('company.activity.lead')}</p>
      {rows.length === 0 ? (
        <p className="text-muted">{t('company.activity.none')}</p>
      ) : (
        <Table<Row>
          caption={t('company.activity.short')}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'at',
              label: t('company.submissions.when'),
              cell: ({ at }) => formatInstant(at, locale, { style: 'medium' }),
            },
            { key: 'act', label: t('company.submissions.what'), cell: say },
            {
              key: 'by',
              label: t('company.users.person'),
              cell: ({ by }) => by || t(by === '' ? 'company.activity.holder' : 'company.activity.office'),
            },
          ]}
        />
      )}
    </CompanyFrame>
  );
};

export default CompanyActivityPage;
