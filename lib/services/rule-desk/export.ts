import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { writeTable } from '@/lib/catalogue/csv';
import { findProcedure } from '@/lib/catalogue/registry';
import { transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { type Finding, findingsAfter } from './findings';

const CHUNK = 500;
const BOM = '\uFEFF';

/** Euros with the mark of the language, as a spreadsheet reads them. */
const euros = (value: number, locale: Locale): string =>
  (value / 100).toFixed(2).replace('.', locale === 'es' ? ',' : '.');

const rowOf = (row: Finding, locale: Locale): string[] => {
  const { rules, revaluation } = messagesOf(locale).supervision;
  const kinds: Readonly<Record<string, string>> = { ...rules.kinds, ...revaluation.rules };
  return [
    row.case?.register[0]?.number ?? '',
    `${row.person.givenName} ${row.person.surnames}`,
    findProcedure(row.procedure)?.words[locale].title ?? row.procedure,
    kinds[row.kind] ?? row.kind,
    ...[row.beforeMonth, row.afterMonth, row.beforeYear, row.afterYear].map((value) => euros(value, locale)),
  ];
};

/** What a run found, written as it is read: any number of cases in little memory. It is on the audit before it leaves. */
export const exportFindings = async (
  actor: Actor,
  runId: string,
  locale: Locale,
): Promise<ReadableStream<Uint8Array>> => {
  let rows = await findingsAfter(actor, runId, null, CHUNK);
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'rule.viewed', object: `run:${runId}`, details: { export: true } }),
  );
  const words = messagesOf(locale).supervision.rules;
  const both = (what: string) => [`${what}: ${words.before}`, `${what}: ${words.after}`];
  const heading = [words.case, words.person, words.procedure, words.effect, ...both(words.month), ...both(words.year)];
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(writeTable([heading], locale))),
    pull: async (controller) => {
      const lines = rows.map((row) => rowOf(row, locale));
      // Only the file begins with the mark that tells a spreadsheet its encoding.
      if (lines.length > 0) controller.enqueue(encoder.encode(writeTable(lines, locale).replace(BOM, '')));
      if (rows.length < CHUNK) return controller.close();
      rows = await findingsAfter(actor, runId, rows.at(-1)?.subject ?? null, CHUNK);
    },
  });
};
