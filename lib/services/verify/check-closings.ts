import 'server-only';
import { createHash } from 'node:crypto';
import { today } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { addDays, day, dayAt, daysBetween } from '@/lib/law/day';
import { type ClosedEntry, closingHash } from '../register/close-register';
import { type CheckResult, findings } from './check';

const PAGE = 2_000;
const START = '0'.repeat(64);

type Entry = ClosedEntry & { readonly at: Date };
type Closing = { day: string; first: string | null; last: string | null; count: number; prev: string; hash: string };

/** Every entry says what it said when it was entered: its hash is computed here, not by the trigger that wrote it. */
const readEntries = async (): Promise<{ readonly entries: readonly Entry[]; readonly result: CheckResult }> => {
  const found = findings('register-entries');
  const entries: Entry[] = [];
  for (let after = ''; ; ) {
    const rows = await systemDb().$queryRaw<(Entry & { hashed_text: string })[]>`
      SELECT number, hash, presented_at AS at, hashed_text FROM v_register WHERE number > ${after} ORDER BY number LIMIT ${PAGE}`;
    for (const { number, hash, at, hashed_text } of rows) {
      if (createHash('sha256').update(hashed_text).digest('hex') !== hash)
        found.problem(`entry ${number}: does not say what it said when it was entered`);
      entries.push({ number, hash, at });
      after = number;
    }
    if (rows.length < PAGE) return { entries, result: found.result(entries.length) };
  }
};

/** What the audit says was closed: also of the days after the last closing, which somebody may have taken out. */
const readAudited = async (closings: readonly Closing[]) => {
  const last = closings.at(-1);
  const after = last ? Math.max(0, daysBetween(day(last.day), today())) : 0;
  const days = [
    ...closings.map((closing) => closing.day),
    ...Array.from({ length: after }, (_, index) => addDays(day(last?.day ?? ''), index + 1)),
  ];
  const rows = await systemDb().$queryRaw<{ day: string; hash: string }[]>`
    SELECT substring(object FROM 10) AS day, details->>'hash' AS hash FROM audit_event
    WHERE action = 'register.closed' AND object = ANY (${days.map((each) => `register:${each}`)}) ORDER BY seq`;
  return rows;
};

/** Every closing covers the entries it was made of, continues the one before and is the one on the audit; no day is left out. */
const compare = (
  closings: readonly Closing[],
  entries: readonly Entry[],
  audited: Awaited<ReturnType<typeof readAudited>>,
): CheckResult => {
  const found = findings('register-closings');
  const known = new Map(closings.map((closing) => [closing.day, closing.hash]));
  for (const each of audited)
    if (known.get(each.day) !== each.hash)
      found.problem(`closing of ${each.day}: the audit has another one, ${each.hash}`);
  let prev = START;
  let at = 0;
  let before: Closing | undefined;
  for (const closing of closings) {
    const say = (text: string): void => found.problem(`closing of ${closing.day}: ${text}`);
    if (before && daysBetween(day(before.day), day(closing.day)) !== 1) say('a day before it is missing');
    if (closing.prev !== prev) say('does not continue the one before it');
    const from = at;
    while (closing.last !== null && (entries[at]?.number ?? '~') <= closing.last) at++;
    const own = entries.slice(from, at);
    const isSame =
      own.length === closing.count &&
      (own[0]?.number ?? null) === closing.first &&
      (own.at(-1)?.number ?? null) === closing.last &&
      closingHash(day(closing.day), closing.prev, own) === closing.hash;
    if (!isSame) say('its entries, or itself, are not what was closed');
    prev = closing.hash;
    before = closing;
  }
  // Only a clock moved back leads here: such entries belong to the next closing.
  for (const { number, at: presentedAt } of entries.slice(at))
    if (before && dayAt(presentedAt) <= before.day) found.warning(`entry ${number}: presented on a day already closed`);
  return found.result(closings.length);
};

/** The entries of the register and its daily closings. Closings are read first: an office at work adds both meanwhile. */
export const checkBook = async (): Promise<readonly CheckResult[]> => {
  const closings = await systemDb().$queryRaw<Closing[]>`
    SELECT day::text AS day, first, last, count, prev, hash FROM v_closing ORDER BY v_closing.day`;
  const { entries, result } = await readEntries();
  return [result, compare(closings, entries, await readAudited(closings))];
};
