import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { writeTable } from '@/lib/catalogue/csv';
import { reading, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { getImport } from './imports';

const CHUNK = 2_000;
const BOM = '\uFEFF';

/** The words of a reason. */
export const sayReason = (reason: string, locale: Locale): string => {
  const words: Readonly<Record<string, string>> = messagesOf(locale).imports.reasons;
  return words[reason] ?? reason;
};

/** Every refused row with its line, column and reason, written as it is read. On the audit before its first line leaves. */
export const exportRefusals = async (actor: Actor, id: string, locale: Locale): Promise<ReadableStream<Uint8Array>> => {
  const { refused } = await getImport(actor, id);
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'import.refusals-downloaded', object: `import:${id}`, details: { refused } }),
  );
  const { line, field, reason } = messagesOf(locale).imports;
  const encoder = new TextEncoder();
  let after = { line: 0, field: '' };
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(writeTable([[line, field, reason]], locale))),
    pull: async (controller) => {
      const { line: last, field: column } = after;
      const rows = await reading(actor, (tx) =>
        tx.importRefusal.findMany({
          where: { importId: id, OR: [{ line: { gt: last } }, { line: last, field: { gt: column } }] },
          orderBy: [{ line: 'asc' }, { field: 'asc' }],
          take: CHUNK,
        }),
      );
      const lines = rows.map((row) => [String(row.line), row.field, sayReason(row.reason, locale)]);
      if (lines.length > 0) controller.enqueue(encoder.encode(writeTable(lines, locale).replace(BOM, '')));
      after = rows.at(-1) ?? after;
      if (rows.length < CHUNK) controller.close();
    },
  });
};
