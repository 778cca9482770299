import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import type { Permission } from '@/lib/access/can';
import { NotFound } from '@/lib/access/outcomes';
import { attendingBody } from '@/lib/casework/attending-body';
import type { Tx } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';

const shown = {
  id: true,
  personId: true,
  procedure: true,
  addressedBody: true,
  state: true,
  version: true,
  updatedAt: true,
  changedById: true,
  assignedToId: true,
} as const;

/** A case of the own body for what hangs from it and does not change it. @throws NotFound, Forbidden */
export const caseInSight = async (tx: Tx, actor: Actor, id: string, permission: Permission) => {
  const row = await tx.case.findFirst({ where: { AND: [officeCases(actor), { id }] }, select: shown });
  if (!row) throw new NotFound('case');
  const body = attendingBody(row);
  assertCan(actor, permission, { personId: row.personId, body });
  return { ...row, body };
};

/** Names of members of staff, by their id. */
export const staffNames = async (
  tx: Pick<Tx, 'person'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] }, staff: { isNot: null } },
    select: { id: true, givenName: true, surnames: true },
  });
  return new Map(people.map(({ id, givenName, surnames }) => [id, `${givenName} ${surnames}`]));
};

/** Who made the last change of a case and when: a colleague by name, its person, or a job of the office. */
export const lastChange = async (
  tx: Pick<Tx, 'person'>,
  row: { readonly id: string; readonly changedById: string | null; readonly updatedAt: Date },
) => {
  const names = await staffNames(tx, row.changedById ? [row.changedById] : []);
  const by = row.changedById === null ? 'office' : 'person';
  return { caseId: row.id, at: row.updatedAt, by, name: names.get(row.changedById ?? '') ?? null } as const;
};
