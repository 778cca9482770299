import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { writeTable } from '@/lib/catalogue/csv';
import { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { parseIdNumber } from '@/lib/law/identifiers';
import { findFormReturn, type Problem } from '../forms/form-return';
import { entriesOf } from '../identity/activity';
import { type Entry, entriesAfter, type Known, peopleIn } from './search-audit';

const PAGE = 100;
const CHUNK = 500;
const BOM = '\uFEFF';

/** Who accessed what is of a person, or what a member of staff accessed. */
export const abouts = ['file', 'staff'] as const;
export type About = (typeof abouts)[number];
export type ReportOf = { readonly personId: string; readonly about: About; readonly reason: string };

/** Somebody named by their whole document, with the reason, on the audit before anything is shown. */
export const askReport = async (
  actor: Actor,
  sent: { readonly idNumber: string; readonly reason: string; readonly about: About | undefined },
): Promise<{ readonly report: ReportOf } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'see:audit');
    const parsed = parseIdNumber(sent.idNumber);
    const reason = sent.reason.trim();
    const { about } = sent;
    const problems: Problem[] = [
      ...(parsed.ok ? [] : [{ field: 'idNumber', code: sent.idNumber.trim() ? 'wrong-id' : 'missing' }]),
      ...(about ? [] : [{ field: 'about', code: 'missing' }]),
      ...(reason ? [] : [{ field: 'reason', code: 'missing' }]),
    ];
    if (!parsed.ok || !about || problems.length > 0) return { problems };
    const person = await tx.person.findUnique({ where: { idNumber: parsed.value }, select: { id: true } });
    if (!person) return { problems: [{ field: 'idNumber', code: 'not-registered' }] };
    const personId = person.id;
    assertCan(actor, 'see:audit', { personId });
    audit({ action: 'audit.reported', object: `person:${personId}`, behalf: personId, details: { about, reason } });
    return { report: { personId, about, reason } };
  });

/** The report that this session asked for, with its reason; null when it is another's or an hour has passed. */
export const readReport = async (
  id: string | string[] | undefined,
  sessionHash: Uint8Array,
): Promise<ReportOf | null> => {
  const { personId, about, reason } = (await findFormReturn(id, sessionHash))?.values ?? {};
  const which = abouts.find((each) => each === about);
  return typeof personId === 'string' && typeof reason === 'string' && which
    ? { personId, about: which, reason }
    : null;
};

const rowsOf = async (tx: Tx, { personId, about }: ReportOf, after: bigint | null, take: number): Promise<Entry[]> => {
  if (about === 'staff') return entriesAfter(tx, [Prisma.sql`actor = ${personId}`], after, take);
  // By number: what is of a person is gathered first, and is thousands of entries at most.
  return tx.$queryRaw<Entry[]>`
    WITH ${entriesOf(personId)}
    SELECT e.seq, e.at, e.actor, e.behalf, e.action, e.object, e.result
    FROM found JOIN audit_event e ON e.seq = found.seq
    WHERE e.actor <> ${personId} AND (${after}::bigint IS NULL OR e.seq < ${after}::bigint)
    ORDER BY e.seq DESC LIMIT ${take}`;
};

/** A page of the report, newest first. */
export const accessReport = async (actor: Actor, report: ReportOf, after: bigint | null = null) => {
  const { personId } = report;
  assertCan(actor, 'see:audit', { personId });
  return reading(actor, async (tx) => {
    const person = await tx.person.findUnique({
      where: { id: personId },
      select: { givenName: true, surnames: true, idNumber: true },
    });
    if (!person) throw new NotFound('person');
    const rows = await rowsOf(tx, report, after, PAGE + 1);
    const items = rows.slice(0, PAGE);
    const next = rows.length > PAGE ? (items.at(-1)?.seq ?? null) : null;
    return { person, items, people: await peopleIn(tx, items), next };
  });
};

const lineOf = (
  { seq, at, actor, behalf, action, object, result }: Entry,
  people: ReadonlyMap<string, Known>,
  locale: Locale,
): string[] => {
  const { activity, administration, office } = messagesOf(locale);
  const words = administration.audit;
  const known = people.get(actor);
  const nobody: Readonly<Record<string, string>> = { system: words.system, anonymous: words.anonymous };
  return [
    String(seq),
    formatInstant(at, locale, { seconds: true }),
    known?.name ?? nobody[actor] ?? words.unknown,
    [known?.unit, ...(known?.roles ?? []).map((role) => office.roles[role])].filter(Boolean).join(', '),
    (activity.actions as Readonly<Record<string, string>>)[action.replaceAll('.', '-')] ?? action,
    object,
    people.get(behalf ?? '')?.name ?? '',
    result === 'ok' ? words.filters.ok : words.filters.refused,
  ];
};

/** The whole report as a table, written as it is read. It is on the audit before its first line leaves. */
export const exportReport = async (
  actor: Actor,
  report: ReportOf,
  locale: Locale,
): Promise<ReadableStream<Uint8Array>> => {
  const { personId, about, reason } = report;
  assertCan(actor, 'see:audit', { personId });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'audit.exported', object: `person:${personId}`, behalf: personId, details: { about, reason } }),
  );
  const words = messagesOf(locale).administration.audit;
  const heading = [words.seq, words.at, words.who, words.unit, words.action, words.object, words.behalf, words.result];
  const encoder = new TextEncoder();
  let after: bigint | null = null;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(writeTable([heading], locale))),
    pull: async (controller) => {
      const { rows, people } = await reading(actor, async (tx) => {
        const found = await rowsOf(tx, report, after, CHUNK);
        return { rows: found, people: await peopleIn(tx, found) };
      });
      const lines = rows.map((row) => lineOf(row, people, locale));
      // Only the file begins with the mark that tells a spreadsheet its encoding.
      if (lines.length > 0) controller.enqueue(encoder.encode(writeTable(lines, locale).replace(BOM, '')));
      after = rows.at(-1)?.seq ?? null;
      if (rows.length < CHUNK) controller.close();
    },
  });
};
