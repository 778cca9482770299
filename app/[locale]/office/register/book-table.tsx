import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import type { BookRow, listBook } from '@/lib/services/register/book';

type Book = Awaited<ReturnType<typeof listBook>>;

const whoIn = ({ people, organisations }: Book, { personId, organisationId }: BookRow): string => {
  const person = people.get(personId ?? '');
  if (person) return `${person.givenName} ${person.surnames} · ${maskId(person.idNumber)}`;
  return organisations.get(organisationId ?? '')?.name ?? '—';
};

/** Entries of the book, newest first. */
export const BookTable = ({ book, base, locale }: { book: Book; base: string; locale: Locale }) => {
  const t = translator(locale);
  const { head, caption } = messagesOf(locale).register.book;
  return (
    <Table<BookRow>
      caption={caption}
      hideCaption
      rows={book.items}
      rowKey={({ number }) => number}
      columns={[
        {
          key: 'number',
          label: head.number,
          cell: ({ number }) => (
            <a href={`${base}/${number}`} className="whitespace-nowrap">
              {number}
            </a>
          ),
        },
        {
          key: 'presentedAt',
          label: head.presentedAt,
          cell: ({ presentedAt }) => (
            <time dateTime={presentedAt.toISOString()}>{formatInstant(presentedAt, locale, { seconds: true })}</time>
          ),
        },
        { key: 'kind', label: head.kind, cell: ({ kind }) => t(`issued.receipt.types.${kind}`) },
        { key: 'heading', label: head.heading, cell: ({ heading }) => heading },
        { key: 'person', label: head.person, cell: (row) => whoIn(book, row) },
        { key: 'documents', label: head.documents, numeric: true, cell: ({ documents }) => documents.length },
      ]}
    />
  );
};
