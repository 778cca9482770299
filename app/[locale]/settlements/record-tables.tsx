import { Table } from '@/components/ui/table';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstantDay, formatMoney } from '@/lib/i18n/format';
import { formatIban } from '@/lib/law/identifiers';
import { formatReference } from '@/lib/law/payment-reference';
import type { Settlements } from '@/lib/services/debts/list-settlements';
import type { Place } from './place';

type DocumentRow = Settlements['documents'][number];
/** Payment documents, the newest first. */
export const DocumentTable = ({ rows, place }: { rows: readonly DocumentRow[]; place: Place }) => {
  const { locale, t, base } = place;
  if (rows.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-xl">{t('debts.documents.title')}</h2>
      <Table<DocumentRow>
        caption={t('debts.documents.title')}
        hideCaption
        rows={[...rows]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'reference',
            label: t('debts.documents.reference'),
            cell: ({ id, reference }) => (
              <a href={`${base}/documents/${id}`} className="font-mono whitespace-nowrap">
                {formatReference(reference)}
              </a>
            ),
          },
          {
            key: 'amount',
            label: t('debts.documents.amount'),
            numeric: true,
            cell: ({ amount }) => formatMoney(amount, locale),
          },
          {
            key: 'iban',
            label: t('debts.documents.iban'),
            cell: ({ iban }) => <span className="font-mono text-sm">{formatIban(iban)}</span>,
          },
          {
            key: 'until',
            label: t('debts.documents.until'),
            cell: ({ validUntil }) => formatDay(toDay(validUntil), locale, 'medium'),
          },
          {
            key: 'state',
            label: t('debts.documents.state'),
            cell: ({ state }) => t(`debts.documents.states.${state}`),
          },
        ]}
      />
    </section>
  );
};

type RequestRow = Settlements['requests'][number];
/** What was asked about debts, and how it stands. */
export const RequestTable = ({ rows, place }: { rows: readonly RequestRow[]; place: Place }) => {
  const { locale, t, base } = place;
  if (rows.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-xl">{t('debts.requests.title')}</h2>
      <Table<RequestRow>
        caption={t('debts.requests.title')}
        hideCaption
        rows={[...rows]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            label: t('debts.requests.what'),
            cell: ({ id, kind }) => <a href={`${base}/requests/${id}`}>{t(`debts.requests.kinds.${kind}`)}</a>,
          },
          { key: 'number', label: t('debts.requests.number'), cell: ({ entry }) => entry?.number ?? '—' },
          {
            key: 'when',
            label: t('debts.requests.when'),
            cell: ({ entry }) => (entry ? formatInstantDay(entry.presentedAt, locale, 'medium') : '—'),
          },
          {
            key: 'state',
            label: t('debts.requests.stateHead'),
            cell: ({ state }) => t(`debts.requests.states.${state}`),
          },
        ]}
      />
    </section>
  );
};
