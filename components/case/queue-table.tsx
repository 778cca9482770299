import { Icon } from '@/components/ui/icon';
import { Masked } from '@/components/ui/masked';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { LegalClock } from '@/lib/casework/legal-clock';
import type { CaseState } from '@/lib/casework/lifecycle';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { CaseStateTag } from './case-state-tag';
import { ClockText } from './clock-text';

export type QueueRow = {
  id: string;
  href: string;
  /** 'Surnames, given name': sorted lists are read by surname. */
  person: string;
  maskedId: string;
  procedure: string;
  number: string;
  state: CaseState;
  clock: LegalClock;
  presented: string;
  province: string;
  language: string;
  assigned: string | null;
  documents: number;
  /** Of the person, not read yet. */
  messages: number;
  /** The person answered and nobody has read it. */
  hasNewAnswer: boolean;
  /** What a ticked row says to the form of acts on many cases; none: this row is not for ticking. */
  tick?: { form: string; value: string; isTicked: boolean };
};
type QueueColumn =
  | 'clock'
  | 'state'
  | 'procedure'
  | 'number'
  | 'presented'
  | 'province'
  | 'language'
  | 'assigned'
  | 'documents';

const Tick = ({ row, locale }: { row: QueueRow; locale: Locale }) =>
  row.tick ? (
    <label className="-my-2 -ml-2 inline-flex size-11 shrink-0 items-center justify-center">
      <input
        type="checkbox"
        form={row.tick.form}
        name="case"
        value={row.tick.value}
        defaultChecked={row.tick.isTicked}
        aria-label={translator(locale)('queue.bulk.tick', { name: row.person })}
        className="size-6 accent-action"
      />
    </label>
  ) : null;

const Person = ({ row, locale }: { row: QueueRow; locale: Locale }) => (
  <span className="flex items-start gap-1">
    <Tick row={row} locale={locale} />
    <span className="min-w-0">
      <a href={row.href} className="inline-flex min-h-8 items-center">
        {row.person}
      </a>
      <span className="block text-xs font-normal text-muted">
        <Masked text={row.maskedId} locale={locale} />
      </span>
      {row.messages > 0 ? (
        <span className="mt-1 block">
          <Tag tone="violet" icon="message-square">
            {translator(locale)('thread.ofOffice.unread', { count: row.messages })}
          </Tag>
        </span>
      ) : null}
    </span>
  </span>
);

const cellsOf = (locale: Locale): Record<QueueColumn, Column<QueueRow>['cell']> => {
  const t = translator(locale);
  return {
    clock: (row) => <ClockText clock={row.clock} locale={locale} />,
    state: (row) => (
      <span className="flex flex-col items-start gap-1">
        <CaseStateTag state={row.state} locale={locale} />
        {row.hasNewAnswer ? (
          <Tag tone="amber" icon="mail">
            {t('requests.office.answers.new')}
          </Tag>
        ) : null}
      </span>
    ),
    procedure: (row) => row.procedure,
    number: (row) => <span className="font-mono text-xs whitespace-nowrap">{row.number}</span>,
    presented: (row) => <span className="whitespace-nowrap">{row.presented}</span>,
    province: (row) => row.province,
    language: (row) => row.language,
    assigned: (row) => row.assigned ?? <span className="text-muted">{t('office.unassigned')}</span>,
    documents: (row) =>
      row.documents > 0 ? (
        <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <Icon name="file-text" className="size-5 text-link" />
          {t('queue.documentsCount', { count: row.documents })}
        </span>
      ) : (
        <span className="text-muted">{t('queue.none')}</span>
      ),
  };
};

/** One view of the queue in the columns its reader chose; each row leads to its case. */
export const QueueTable = ({
  rows,
  columns,
  caption,
  locale,
}: {
  rows: QueueRow[];
  columns: readonly QueueColumn[];
  caption: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const cells = cellsOf(locale);
  return (
    <Table<QueueRow>
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'person', label: t('queue.person'), cell: (row) => <Person row={row} locale={locale} /> },
        ...columns.map((key) => ({ key, label: t(`queue.columns.${key}`), cell: cells[key] })),
      ]}
    />
  );
};
