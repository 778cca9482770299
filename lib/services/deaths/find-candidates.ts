import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { isSameName } from '@/lib/casework/same-name';
import type { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { parseIdNumber } from '@/lib/law/identifiers';
import { getOfficeCase } from '../office/office-case';

/** What a report says of the person who has died. */
export type ReportedPerson = {
  readonly deceasedGivenName: string;
  readonly deceasedSurnames: string;
  readonly deceasedIdNumber: string;
  readonly deceasedBirthDate: Day;
  readonly deathDate: Day;
};
export type Match = 'idNumber' | 'name' | 'surnames' | 'birthDate';
export type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly idNumber: string;
  readonly birthDate: Day | null;
  readonly matches: readonly Match[];
  readonly isPaid: boolean;
  readonly diedOn: Day | null;
};

/** People born on one day who are looked through for the surnames. */
const MOST_LOOKED_AT = 500;
const shown = {
  id: true,
  givenName: true,
  surnames: true,
  idNumber: true,
  birthDate: true,
  diedOn: true,
} as const satisfies Prisma.PersonSelect;
type Row = Prisma.PersonGetPayload<{ select: typeof shown }>;

const matchesOf = (said: ReportedPerson, row: Row): readonly Match[] => {
  const parsed = parseIdNumber(said.deceasedIdNumber);
  const sameSurnames = isSameName(row.surnames, said.deceasedSurnames);
  const sameName = sameSurnames && isSameName(row.givenName, said.deceasedGivenName);
  return [
    ...(parsed.ok && parsed.value === row.idNumber ? (['idNumber'] as const) : []),
    ...(sameName ? (['name'] as const) : sameSurnames ? (['surnames'] as const) : []),
    ...(row.birthDate && toDay(row.birthDate) === said.deceasedBirthDate ? (['birthDate'] as const) : []),
  ];
};

/** Somebody is a candidate by their number, or by two things that coincide. */
const isLikely = (matches: readonly Match[]) => matches.includes('idNumber') || matches.length >= 2;

const paidPeople = async (tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const cases = await tx.case.findMany({
    where: {
      personId: { in: [...ids] },
      payments: { some: { state: { in: ['planned', 'ordered', 'paid'] }, to: { gte: toDate(today()) } } },
    },
    select: { personId: true },
  });
  return new Set(cases.map(({ personId }) => personId));
};

/** A report of a death for who settles it: what it says, who it may be, and how it was settled. Each look is audited. */
export const findCandidates = async (actor: Actor, caseId: string) => {
  const row = await getOfficeCase(actor, caseId);
  if (row.procedure !== 'death-report') throw new NotFound('report of a death');
  assertCan(actor, 'settle:death', { personId: row.personId });
  const said = row.facts as unknown as ReportedPerson;
  const parsed = parseIdNumber(said.deceasedIdNumber ?? '');
  const found = await reading(actor, async (tx) => {
    const settled = await tx.deathReport.findUnique({ where: { caseId }, include: { person: { select: shown } } });
    const rows = await tx.person.findMany({
      where: {
        id: { notIn: [actor.id, row.personId, ...actor.represents] },
        OR: [
          ...(parsed.ok ? [{ idNumber: parsed.value }] : []),
          { birthDate: toDate(said.deceasedBirthDate) },
          { surnames: { equals: said.deceasedSurnames, mode: 'insensitive' as const } },
        ],
      },
      select: shown,
      take: MOST_LOOKED_AT,
    });
    const likely = rows.filter((each) => isLikely(matchesOf(said, each)));
    return {
      settled,
      likely,
      paid: await paidPeople(
        tx,
        likely.map(({ id }) => id),
      ),
    };
  });
  await transact(actor, async (_tx, audit) => {
    for (const { id } of found.likely)
      audit({ action: 'death.candidates-viewed', object: `case:${caseId}`, behalf: id });
  });
  const candidates: readonly Candidate[] = found.likely
    .map((each) => ({
      id: each.id,
      name: `${each.givenName} ${each.surnames}`,
      idNumber: each.idNumber,
      birthDate: each.birthDate && toDay(each.birthDate),
      matches: matchesOf(said, each),
      isPaid: found.paid.has(each.id),
      diedOn: each.diedOn && toDay(each.diedOn),
    }))
    .sort((one, other) => other.matches.length - one.matches.length);
  return { row, said, candidates, settled: found.settled };
};
