import { Table } from '@/components/ui/table';
import { formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { maskId } from '@/lib/law/identifiers';
import type { listDeskRegistrations } from '@/lib/services/identity/registration/registrations';

type Records = Awaited<ReturnType<typeof listDeskRegistrations>>;

/** The signed records of this desk, to print before the person leaves. */
export const DeskRecords = ({ records, locale }: { records: Records; locale: Locale }) => {
  const { desk, letters } = messagesOf(locale).registration;
  if (records.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="text-xl">{desk.recordsTitle}</h2>
      <p className="mt-1 mb-4 max-w-text">{desk.recordsLead}</p>
      <Table
        caption={desk.recordsTitle}
        hideCaption
        rows={records}
        rowKey={({ id }) => id}
        columns={[
          { key: 'person', label: letters.person, cell: ({ person }) => `${person.surnames}, ${person.givenName}` },
          { key: 'id', label: letters.id, cell: ({ person }) => maskId(person.idNumber) },
          { key: 'at', label: desk.at, cell: ({ at }) => formatTime(at, locale) },
          {
            key: 'record',
            label: desk.recordColumn,
            cell: ({ id }) => <a href={`/api/office/registrations/${id}`}>{desk.record}</a>,
          },
        ]}
      />
    </section>
  );
};
