import 'server-only';
import { type Actor, inOwnName } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { toDay } from '@/lib/casework/dates';
import { writeTable } from '@/lib/catalogue/csv';
import { reading, transact } from '@/lib/db/transact';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { type BookFilter, type BookRow, bookWhere, entriesAfter, namesIn } from './book';

const CHUNK = 500;
const BOM = '\uFEFF';
type Names = Awaited<ReturnType<typeof namesIn>>;

const rowOf = (row: BookRow, { people, organisations }: Names, locale: Locale): string[] => {
  const t = translator(locale);
  const person = people.get(row.personId ?? '');
  const organisation = organisations.get(row.organisationId ?? '');
  const presenter = people.get(row.presentedById);
  return [
    row.number,
    t(`issued.receipt.types.${row.kind}`),
    formatInstant(row.presentedAt, locale, { seconds: true }),
    toDay(row.effectiveOn),
    row.heading,
    person ? `${person.givenName} ${person.surnames}` : (organisation?.name ?? ''),
    person?.idNumber ?? organisation?.nif ?? '',
    presenter ? `${presenter.givenName} ${presenter.surnames}` : '',
    presenter?.idNumber ?? '',
    row.power?.reference ?? '',
    row.body,
    row.contentHash,
    String(row.documents.length),
  ];
};

/**
 * The book as a table, written as it is read: any number of entries in little memory. The export is on the audit before
 * its first line leaves.
 */
export const exportBook = async (
  actor: Actor,
  filter: BookFilter,
  locale: Locale,
): Promise<ReadableStream<Uint8Array>> => {
  assertCan(actor, 'see:register', filter.personId ? { personId: filter.personId } : {});
  const behalf = filter.personId ? { behalf: filter.personId } : {};
  const { from = null, until = null, kind = null, procedure = null, number = null } = filter;
  await transact(actor, async (_tx, audit) =>
    audit({
      action: 'register.exported',
      object: 'register:book',
      ...behalf,
      details: { from, until, kind, procedure, number },
    }),
  );
  const where = bookWhere(actor, filter);
  const { columns } = messagesOf(locale).register.book;
  const encoder = new TextEncoder();
  let after: BookRow | null = null;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(writeTable([Object.values(columns)], locale))),
    pull: async (controller) => {
      const { rows, names } = await reading(inOwnName(actor), async (tx) => {
        const found = await entriesAfter(tx, where, after, CHUNK);
        return { rows: found, names: await namesIn(tx, found) };
      });
      const lines = rows.map((row) => rowOf(row, names, locale));
      // Only the file begins with the mark that tells a spreadsheet its encoding.
      if (lines.length > 0) controller.enqueue(encoder.encode(writeTable(lines, locale).replace(BOM, '')));
      after = rows.at(-1) ?? null;
      if (rows.length < CHUNK) controller.close();
    },
  });
};
