import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { toDay } from '@/lib/casework/dates';
import { writeTable } from '@/lib/catalogue/csv';
import { findProcedure } from '@/lib/catalogue/registry';
import { reading, transact } from '@/lib/db/transact';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { provinces } from '../offices/offices';
import { lookedFor, type QueueItem, readCases } from './queue';
import type { QueueFilter, QueuePlace, QueueSort, View } from './queue-views';

const CHUNK = 500;
const BOM = '\uFEFF';

const rowOf = (item: QueueItem, locale: Locale): string[] => {
  const t = translator(locale);
  const { person, assignedTo } = item;
  return [
    item.register[0]?.number ?? '',
    `${person.surnames}, ${person.givenName}`,
    maskId(person.idNumber),
    findProcedure(item.procedure)?.words[locale].title ?? item.procedure,
    t(`office.states.${item.state}`),
    item.registeredAt ? formatInstant(item.registeredAt, locale) : '',
    item.dueOn ? toDay(item.dueOn) : '',
    provinces[person.province]?.name ?? person.province,
    item.locale,
    assignedTo ? `${assignedTo.givenName} ${assignedTo.surnames}` : '',
    String(item.documents.length),
  ];
};

/** A view of the queue as a table, written as it is read: any number of cases in little memory. On the audit before its first line leaves. */
export const exportQueue = async (
  actor: Actor,
  { view, filter, sort }: { readonly view: View; readonly filter: QueueFilter; readonly sort: QueueSort },
  locale: Locale,
): Promise<ReadableStream<Uint8Array>> => {
  assertCan(actor, 'see:queue', actor.body ? { body: actor.body } : {});
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'queue.exported', object: `queue:${view}`, details: lookedFor(filter) }),
  );
  const { columns } = messagesOf(locale).queue.export;
  const encoder = new TextEncoder();
  let after: QueuePlace | undefined;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(writeTable([Object.values(columns)], locale))),
    pull: async (controller) => {
      const { items, next } = await reading(actor, (tx) =>
        readCases(tx, actor, view, filter, sort, { take: CHUNK, after }),
      );
      const lines = items.map((item) => rowOf(item, locale));
      // Only the file begins with the mark that tells a spreadsheet its encoding.
      if (lines.length > 0) controller.enqueue(encoder.encode(writeTable(lines, locale).replace(BOM, '')));
      after = next;
      if (items.length < CHUNK) controller.close();
    },
  });
};
