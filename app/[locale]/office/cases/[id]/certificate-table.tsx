import { Table } from '@/components/ui/table';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstant, formatMoney, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { formatCcc } from '@/lib/law/identifiers';
import type { OfficeCase } from './case-page';

type Certificate = OfficeCase['certificates'][number];

/** What companies told about the leave of this person, the newest first. */
export const CertificateTable = ({ certificates, locale }: { certificates: Certificate[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <Table<Certificate>
      caption={t('company.certificate.title')}
      rows={certificates}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'company',
          label: t('company.certificate.company'),
          cell: ({ company, account }) => (
            <>
              {company.name}
              <span className="block text-xs font-normal text-muted">CCC {formatCcc(account.ccc)}</span>
            </>
          ),
        },
        {
          key: 'firstDay',
          label: t('company.certificate.firstDay'),
          cell: ({ firstDay }) => formatDay(toDay(firstDay), locale, 'medium'),
        },
        {
          key: 'base',
          label: t('company.certificate.base'),
          cell: ({ base, days }) => `${formatMoney(base, locale)} · ${t('company.certificate.days', { count: days })}`,
        },
        {
          key: 'workTime',
          label: t('company.certificate.workTime'),
          cell: ({ workTime }) => formatPercent(workTime, locale),
        },
        {
          key: 'received',
          label: t('company.certificate.received'),
          cell: ({ receivedAt }) => formatInstant(receivedAt, locale, { style: 'medium' }),
        },
      ]}
    />
  );
};
