import 'server-only';
import { type Actor, inOwnName } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { getProcedure, registry } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import type { Prisma, RegisterKind } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { type Day, dayAt, endOf, startOf } from '@/lib/law/day';
import { parseIdNumber } from '@/lib/law/identifiers';
import type { Problem } from '../forms/form-return';

const PAGE = 50;
const NUMBER = /^\d{4}-[A-Z]-\d{8}$/;

/** What is asked of the book. A person is named only by `searchPerson`, which asks why. */
export type BookFilter = {
  readonly number?: string | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly kind?: RegisterKind | undefined;
  readonly procedure?: string | undefined;
  readonly personId?: string | undefined;
};

/** Nobody reads entries about themselves or somebody they represent here (Ley 40/2015 art. 23). */
const visibleTo = (actor: Actor): Prisma.RegisterEntryWhereInput => ({
  OR: [{ personId: null }, { personId: { notIn: [actor.id, ...actor.represents] } }],
});

const headingsOf = (slug: string): string[] => {
  if (!registry.some(({ procedure }) => procedure.slug === slug)) return [];
  const { words } = getProcedure(slug);
  return [words.es.title, words.en.title];
};

export const bookWhere = (actor: Actor, filter: BookFilter): Prisma.RegisterEntryWhereInput => {
  const { number, from, until, kind, procedure, personId } = filter;
  const presentedAt = { ...(from ? { gte: startOf(from) } : {}), ...(until ? { lt: endOf(until) } : {}) };
  return {
    AND: [
      visibleTo(actor),
      from || until ? { presentedAt } : {},
      number ? { number } : {},
      kind ? { kind } : {},
      procedure ? { heading: { in: headingsOf(procedure) } } : {},
      personId ? { personId } : {},
    ],
  };
};

/** The entries after one, in the order of the book: newest first. Each page is one walk along an index. */
export const entriesAfter = async (
  tx: Tx,
  where: Prisma.RegisterEntryWhereInput,
  after: { readonly number: string; readonly presentedAt: Date } | null,
  take: number,
) =>
  tx.registerEntry.findMany({
    where: {
      AND: [
        where,
        after
          ? {
              presentedAt: { lte: after.presentedAt },
              NOT: { presentedAt: after.presentedAt, number: { gte: after.number } },
            }
          : {},
      ],
    },
    orderBy: [{ presentedAt: 'desc' }, { number: 'desc' }],
    take,
    select: {
      number: true,
      kind: true,
      heading: true,
      body: true,
      presentedAt: true,
      effectiveOn: true,
      personId: true,
      organisationId: true,
      presentedById: true,
      contentHash: true,
      power: { select: { reference: true } },
      documents: { select: { id: true } },
    },
  });
export type BookRow = Awaited<ReturnType<typeof entriesAfter>>[number];

const named = { id: true, givenName: true, surnames: true, idNumber: true } as const;
/** Who the entries name: people and organisations by id. */
export const namesIn = async (
  tx: Tx,
  rows: readonly Pick<BookRow, 'personId' | 'presentedById' | 'organisationId'>[],
) => {
  const people = await tx.person.findMany({
    where: { id: { in: rows.flatMap(({ personId, presentedById }) => [personId ?? '', presentedById]) } },
    select: named,
  });
  const organisations = await tx.organisation.findMany({
    where: { id: { in: rows.flatMap(({ organisationId }) => organisationId ?? []) } },
    select: { id: true, name: true, nif: true },
  });
  return {
    people: new Map(people.map((person) => [person.id, person])),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
  };
};

/** A page of the book, newest first; `after` is the last number of the page before. Every look is on the audit. */
export const listBook = async (actor: Actor, filter: BookFilter, after?: string) => {
  assertCan(actor, 'see:register', filter.personId ? { personId: filter.personId } : {});
  const page = await reading(inOwnName(actor), async (tx) => {
    const cursor = NUMBER.test(after ?? '')
      ? await tx.registerEntry.findUnique({
          where: { number: after ?? '' },
          select: { number: true, presentedAt: true },
        })
      : null;
    const rows = await entriesAfter(tx, bookWhere(actor, filter), cursor, PAGE + 1);
    const items = rows.slice(0, PAGE);
    return { items, ...(await namesIn(tx, items)), next: rows.length > PAGE ? (items.at(-1)?.number ?? null) : null };
  });
  const behalf = filter.personId ? { behalf: filter.personId } : {};
  const details = { from: filter.from ?? null, until: filter.until ?? null, count: page.items.length };
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'register.listed', object: 'register:book', ...behalf, details }),
  );
  return page;
};

/** Somebody named by their whole document, with the reason, on the audit before anything is shown. */
export const searchPerson = async (
  actor: Actor,
  sent: { readonly idNumber: string; readonly reason: string },
): Promise<{ readonly personId: string; readonly problems: readonly [] } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'see:register');
    const parsed = parseIdNumber(sent.idNumber);
    const reason = sent.reason.trim();
    const problems: Problem[] = [
      ...(parsed.ok ? [] : [{ field: 'idNumber', code: sent.idNumber.trim() ? 'wrong-id' : 'missing' }]),
      ...(reason ? [] : [{ field: 'reason', code: 'missing' }]),
    ];
    if (!parsed.ok || problems.length > 0) return { problems };
    const person = await tx.person.findUnique({ where: { idNumber: parsed.value }, select: { id: true } });
    if (!person) return { problems: [{ field: 'idNumber', code: 'not-registered' }] };
    assertCan(actor, 'see:register', { personId: person.id });
    audit({ action: 'register.searched', object: `person:${person.id}`, behalf: person.id, details: { reason } });
    return { personId: person.id, problems: [] };
  });

/** One entry with everything the law wants in it (Ley 39/2015 art. 16.3), its files, its receipt and its closing. */
export const getEntry = async (actor: Actor, number: string) => {
  assertCan(actor, 'see:register');
  const found = await reading(inOwnName(actor), async (tx) => {
    const entry = await tx.registerEntry.findFirst({
      where: { AND: [visibleTo(actor), { number }] },
      include: {
        documents: { orderBy: { uploadedAt: 'asc' } },
        receipt: { select: { id: true, csv: true, state: true } },
        power: { select: { reference: true } },
        case: { select: { id: true, procedure: true } },
        submission: { select: { fileName: true, sha256: true } },
        schoolList: { select: { fileName: true, sha256: true } },
      },
    });
    return entry && { entry, ...(await namesIn(tx, [entry])) };
  });
  if (!found) throw new NotFound('entry');
  const { entry } = found;
  if (entry.personId) assertCan(actor, 'see:register', { personId: entry.personId });
  const behalf = entry.personId ? { behalf: entry.personId } : {};
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'register.viewed', object: `entry:${entry.id}`, ...behalf, details: { number } }),
  );
  const closing = await systemDb().registerClosing.findFirst({
    where: { first: { lte: number }, last: { gte: number } },
    select: { day: true, closedAt: true },
  });
  return { ...found, closing, day: dayAt(entry.presentedAt) };
};

/** The name of a person the book is filtered by. */
export const personOfSearch = async (actor: Actor, personId: string) => {
  assertCan(actor, 'see:register', { personId });
  return reading(inOwnName(actor), (tx) => tx.person.findUniqueOrThrow({ where: { id: personId }, select: named }));
};
