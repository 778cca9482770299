import 'server-only';
import type { Actor, StaffRole } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import type { AuditAction } from '@/lib/db/audit-action';
import { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { type Day, endOf, startOf } from '@/lib/law/day';

const PAGE = 50;

/** What is asked of the audit. People are named by their id, which tells an address nothing. */
export type AuditFilter = {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly action?: AuditAction | undefined;
  readonly object?: string | undefined;
  readonly result?: 'ok' | 'refused' | undefined;
  readonly who?: string | undefined;
  readonly behalf?: string | undefined;
};
export type Entry = {
  readonly seq: bigint;
  readonly at: Date;
  readonly actor: string;
  readonly behalf: string | null;
  readonly action: AuditAction;
  readonly object: string;
  readonly result: string;
};

const conditions = ({ from, until, action, object, result, who, behalf }: AuditFilter): Prisma.Sql[] => [
  ...(from ? [Prisma.sql`at >= ${startOf(from)}`] : []),
  ...(until ? [Prisma.sql`at < ${endOf(until)}`] : []),
  ...(action ? [Prisma.sql`action = ${action}`] : []),
  ...(object ? [Prisma.sql`object = ${object}`] : []),
  ...(result === 'refused' ? [Prisma.sql`result = 'refused'`] : []),
  ...(result === 'ok' ? [Prisma.sql`result = 'ok'`] : []),
  ...(who ? [Prisma.sql`actor = ${who}`] : []),
  ...(behalf ? [Prisma.sql`behalf = ${behalf}`] : []),
];

/** The entries after one, newest first: a walk along an index, however many millions there are. */
export const entriesAfter = async (
  tx: Tx,
  where: readonly Prisma.Sql[],
  after: bigint | null,
  take: number,
): Promise<Entry[]> => {
  const seen = after === null ? null : await tx.auditEvent.findUnique({ where: { seq: after }, select: { at: true } });
  const all = [...where, ...(seen ? [Prisma.sql`(at, seq) < (${seen.at}, ${after})`] : [])];
  return tx.$queryRaw<Entry[]>`
    SELECT seq, at, actor, behalf, action, object, result FROM audit_event
    ${all.length > 0 ? Prisma.sql`WHERE ${Prisma.join(all, ' AND ')}` : Prisma.empty}
    ORDER BY at DESC, seq DESC LIMIT ${take}`;
};

export type Known = {
  readonly name: string;
  readonly unit: string | null;
  readonly body: string | null;
  readonly roles: readonly StaffRole[];
};

/** Who the entries name, with their place in the office when they work in it today. */
export const peopleIn = async (
  tx: Tx,
  entries: readonly Pick<Entry, 'actor' | 'behalf'>[],
): Promise<ReadonlyMap<string, Known>> => {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(entries.flatMap(({ actor, behalf }) => [actor, behalf ?? '']))] } },
    select: { id: true, givenName: true, surnames: true, staff: { select: { unit: true, body: true, roles: true } } },
  });
  return new Map(
    people.map(({ id, givenName, surnames, staff }) => [
      id,
      {
        name: `${givenName} ${surnames}`,
        unit: staff?.unit ?? null,
        body: staff?.body ?? null,
        roles: staff?.roles ?? [],
      },
    ]),
  );
};

/* Nobody audits themselves or whom they represent (Ley 40/2015 art. 23). */
const assertMayAsk = (actor: Actor, { who, behalf }: AuditFilter): void => {
  assertCan(actor, 'see:audit');
  for (const personId of [who, behalf]) if (personId) assertCan(actor, 'see:audit', { personId });
};

/** A page of the audit, newest first; `after` is the number of the last entry of the page before. The search is an entry itself. */
export const searchAudit = async (actor: Actor, filter: AuditFilter, after: bigint | null = null) => {
  assertMayAsk(actor, filter);
  const found = await reading(actor, async (tx) => {
    const rows = await entriesAfter(tx, conditions(filter), after, PAGE + 1);
    const items = rows.slice(0, PAGE);
    return { items, people: await peopleIn(tx, items), next: rows.length > PAGE ? (items.at(-1)?.seq ?? null) : null };
  });
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'audit.searched', object: 'audit:log', details: { ...asked, count: found.items.length } }),
  );
  return found;
};

/** One entry with everything it says. */
export const getAuditEntry = async (actor: Actor, seq: bigint) => {
  assertCan(actor, 'see:audit');
  const found = await reading(actor, async (tx) => {
    const entry = await tx.auditEvent.findUnique({ where: { seq } });
    return entry && { entry, people: await peopleIn(tx, [entry]) };
  });
  if (!found) throw new NotFound('entry');
  await transact(actor, async (_tx, audit) => audit({ action: 'audit.viewed', object: `audit:${seq}` }));
  return found;
};
