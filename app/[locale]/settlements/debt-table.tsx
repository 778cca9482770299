import { type Column, Table } from '@/components/ui/table';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Urgency } from '@/lib/casework/debts';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { formatCcc } from '@/lib/law/identifiers';
import type { SettlementRow } from '@/lib/services/debts/list-settlements';
import { sayKind, sayPeriod } from '@/lib/services/debts/say-debt';
import type { Place } from './place';

const tones: Readonly<Record<Urgency, TagTone>> = {
  enforcement: 'red',
  late: 'amber',
  soon: 'blue',
  later: 'grey',
  deferred: 'violet',
  closed: 'green',
};

/** How a debt stands, in a word. */
export const DebtTag = ({
  row: { urgency, state },
  place: { t },
}: {
  row: Pick<SettlementRow, 'urgency' | 'state'>;
  place: Pick<Place, 't'>;
}) => (
  <Tag tone={tones[urgency]}>
    {urgency === 'closed' || state === 'suspended' ? t(`debts.states.${state}`) : t(`debts.urgency.${urgency}`)}
  </Tag>
);

/** Debts one a row: what it is, from when, its number, how much and until when; with a tick where it can be paid. */
export const DebtTable = ({
  rows,
  caption,
  place,
  choose,
}: {
  rows: readonly SettlementRow[];
  caption: string;
  place: Place;
  choose: boolean;
}) => {
  const { locale, t, base } = place;
  const money = (value: number) => formatMoney(value, locale);
  const amount = (key: 'principal' | 'surcharge' | 'interest' | 'total'): Column<SettlementRow> => ({
    key,
    label: t(`debts.columns.${key}`),
    numeric: true,
    cell: ({ owed, payable, principal }) => (payable ? money(owed[key]) : key === 'principal' ? money(principal) : '—'),
  });
  const table = (
    <Table<SettlementRow>
      caption={caption}
      hideCaption
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'concept',
          label: t('debts.columns.concept'),
          cell: (row) => (
            <>
              <a href={`${base}/${row.id}`}>{sayKind(row, locale)}</a>
              {place.company && row.account ? (
                <span className="block font-mono text-sm font-normal">{formatCcc(row.account.ccc)}</span>
              ) : null}
            </>
          ),
        },
        { key: 'period', label: t('debts.columns.period'), cell: (row) => sayPeriod(row, locale, 'short') },
        {
          key: 'number',
          label: t('debts.columns.number'),
          cell: ({ number }) => <span className="font-mono text-sm whitespace-nowrap">{number}</span>,
        },
        amount('principal'),
        amount('surcharge'),
        amount('interest'),
        amount('total'),
        {
          key: 'due',
          label: t('debts.columns.due'),
          cell: ({ facts }) => <span className="whitespace-nowrap">{formatDay(facts.dueOn, locale, 'short')}</span>,
        },
        { key: 'state', label: t('debts.columns.state'), cell: (row) => <DebtTag row={row} place={place} /> },
        ...(choose
          ? [
              {
                key: 'choose',
                label: t('debts.columns.choose'),
                cell: ({ id, number, payable }: SettlementRow) =>
                  payable ? (
                    <label className="choice min-h-11">
                      <input type="checkbox" name="debt" value={id} />
                      <span className="sr-only">{t('debts.list.chooseLabel', { number })}</span>
                    </label>
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  );
  // Nine columns: between a telephone and a wide screen they move sideways, with the links inside to reach them.
  return <div className="sm:overflow-x-auto">{table}</div>;
};
