import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { reading, type Tx } from '@/lib/db/transact';

export type Colleague = { readonly id: string; readonly name: string };

/** Who handles cases of a body, by surname. */
export const handlersOf = async (tx: Tx, body: string): Promise<readonly Colleague[]> => {
  const staff = await tx.staff.findMany({
    where: { body, roles: { hasSome: ['caseworker', 'supervisor'] } },
    select: { personId: true, person: { select: { givenName: true, surnames: true } } },
    orderBy: [{ person: { surnames: 'asc' } }, { person: { givenName: 'asc' } }],
    take: 2_000,
  });
  return staff.map(({ personId, person }) => ({ id: personId, name: `${person.givenName} ${person.surnames}` }));
};

export const listColleagues = async (actor: Actor): Promise<readonly Colleague[]> =>
  reading(actor, (tx) => handlersOf(tx, actor.body ?? ''));

/** Nobody handles their own case or that of somebody they represent (Ley 40/2015 art. 23): asked before a case is given to them. */
export const isApart = async (tx: Tx, staffId: string, personId: string): Promise<boolean> =>
  staffId === personId ||
  (await tx.power.count({
    where: { agentId: staffId, granterId: personId, state: 'in_force', origin: { not: 'desk' } },
  })) > 0;

/** Who is away on a day, with who stands in for them. */
export const awayOn = async (tx: Tx, day = today()): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await tx.absence.findMany({
    where: { from: { lte: toDate(day) }, until: { gte: toDate(day) }, endedAt: null },
    select: { personId: true, coverId: true },
  });
  return new Map(rows.map(({ personId, coverId }) => [personId, coverId]));
};
