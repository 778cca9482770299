import { Icon } from '@/components/ui/icon';
import { Masked } from '@/components/ui/masked';
import { Table } from '@/components/ui/table';
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
  assigned: string | null;
  documents: number;
  /** Of the person, not read yet. */
  messages: number;
  /** The person answered and nobody has read it. */
  hasNewAnswer: boolean;
};

/** One view of the queue; each row leads to its case. */
export const QueueTable = ({ rows, caption, locale }: { rows: QueueRow[]; caption: string; locale: Locale }) => {
  const t = translator(locale);
  return (
    <Table<QueueRow>
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'person',
          label: t('office.queue.person'),
          cell: (row) => (
            <>
              <a href={row.href} className="inline-flex min-h-8 items-center">
                {row.person}
              </a>
              <span className="block text-xs font-normal text-muted">
                <Masked text={row.maskedId} locale={locale} />
              </span>
              {row.messages > 0 ? (
                <span className="mt-1 block">
                  <Tag tone="violet" icon="message-square">
                    {t('thread.ofOffice.unread', { count: row.messages })}
                  </Tag>
                </span>
              ) : null}
            </>
          ),
        },
        {
          key: 'clock',
          label: t('office.queue.clock'),
          cell: (row) => <ClockText clock={row.clock} locale={locale} />,
        },
        {
          key: 'state',
          label: t('office.queue.state'),
          cell: (row) => (
            <span className="flex flex-col items-start gap-1">
              <CaseStateTag state={row.state} locale={locale} />
              {row.hasNewAnswer ? (
                <Tag tone="amber" icon="mail">
                  {t('requests.office.answers.new')}
                </Tag>
              ) : null}
            </span>
          ),
        },
        { key: 'procedure', label: t('office.queue.procedure'), cell: (row) => row.procedure },
        {
          key: 'number',
          label: t('office.queue.number'),
          cell: (row) => <span className="font-mono text-xs whitespace-nowrap">{row.number}</span>,
        },
        {
          key: 'assigned',
          label: t('office.queue.assigned'),
          cell: (row) => row.assigned ?? <span className="text-muted">{t('office.unassigned')}</span>,
        },
        {
          key: 'documents',
          label: t('office.queue.documents'),
          cell: (row) =>
            row.documents > 0 ? (
              <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
                <Icon name="file-text" className="size-5 text-link" />
                {t('office.queue.documentsCount', { count: row.documents })}
              </span>
            ) : (
              <span className="text-muted">{t('office.queue.none')}</span>
            ),
        },
      ]}
    />
  );
};
