import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstant, formatInstantDay, formatMoney, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { formatReference } from '@/lib/law/payment-reference';
import type { Settlement } from '@/lib/services/school-insurance/settlement';
import { fileHref } from '../school-page';

type Props = { settlement: Settlement; hidden: { organisation: string; settlement: string }; locale: Locale };
type Invoice = Settlement['invoices'][number];
type List = Settlement['lists'][number];

const looks = { waiting: 'amber', paid: 'green', replaced: 'grey', over: 'red' } as const;
const stateOf = ({ paidOn, replacedAt, validUntil }: Invoice): keyof typeof looks => {
  if (paidOn) return 'paid';
  if (replacedAt) return 'replaced';
  return toDay(validUntil) < today() ? 'over' : 'waiting';
};

/** Payment documents of a settlement, the newest first. */
export const InvoiceTable = ({ settlement, hidden, locale }: Props) => {
  const t = translator(locale);
  const rows = settlement.invoices.toReversed();
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-xl">{t('school.settlement.invoices')}</h2>
      {rows.length === 0 ? (
        <p className="text-muted">{t('school.settlement.noInvoices')}</p>
      ) : (
        <Table<Invoice>
          caption={t('school.settlement.invoices')}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'reference',
              label: t('school.payment.reference'),
              cell: ({ reference, issuedId }) => (
                <a href={fileHref(hidden, 'document', { of: issuedId })} download className="font-mono">
                  {formatReference(reference)}
                </a>
              ),
            },
            {
              key: 'on',
              label: t('school.payment.on'),
              cell: ({ issuedAt }) => formatInstantDay(issuedAt, locale, 'medium'),
            },
            {
              key: 'of',
              label: t('school.payment.of'),
              cell: ({ students }) => formatNumber(students, locale, 0),
              numeric: true,
            },
            {
              key: 'amount',
              label: t('school.payment.amount'),
              cell: ({ total }) => formatMoney(total, locale),
              numeric: true,
            },
            {
              key: 'state',
              label: t('school.overview.state'),
              cell: (row) => (
                <>
                  <Tag tone={looks[stateOf(row)]}>{t(`school.payment.state.${stateOf(row)}`)}</Tag>
                  {row.paidOn ? (
                    <span className="block text-sm">{formatDay(toDay(row.paidOn), locale, 'medium')}</span>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
};

/** Lists presented for a settlement, the newest first: each with its receipt, its hash and its students. */
export const ListTable = ({ settlement, hidden, locale }: Props) => {
  const t = translator(locale);
  const rows = settlement.lists.filter(({ presentedAt }) => presentedAt !== null).toReversed();
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-xl">{t('school.settlement.lists')}</h2>
      {rows.length === 0 ? (
        <p className="text-muted">{t('school.settlement.noLists')}</p>
      ) : (
        <Table<List>
          caption={t('school.settlement.lists')}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'number',
              label: t('school.receipt.number'),
              cell: ({ entry }) => (
                <a href={fileHref(hidden, 'document', { of: entry?.receipt?.id })} download className="font-mono">
                  {entry?.number}
                </a>
              ),
            },
            {
              key: 'when',
              label: t('school.receipt.when'),
              cell: ({ presentedAt }) => (presentedAt ? formatInstant(presentedAt, locale, { style: 'medium' }) : ''),
            },
            {
              key: 'students',
              label: t('school.payment.of'),
              cell: ({ accepted }) => formatNumber(accepted ?? 0, locale, 0),
              numeric: true,
            },
            {
              key: 'state',
              label: t('school.overview.state'),
              cell: ({ replacedAt }) => (
                <Tag tone={replacedAt ? 'grey' : 'green'}>
                  {t(`school.receipt.state.${replacedAt ? 'replaced' : 'holds'}`)}
                </Tag>
              ),
            },
            {
              key: 'file',
              label: t('school.receipt.list'),
              cell: ({ id, entry }) => (
                <a href={fileHref(hidden, 'list', { of: id })} download>
                  {t('school.receipt.file')}
                  <span className="sr-only"> {entry?.number}</span>
                </a>
              ),
            },
          ]}
        />
      )}
    </section>
  );
};
