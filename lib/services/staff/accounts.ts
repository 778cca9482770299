import 'server-only';
import type { Actor, StaffRole } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { registry } from '@/lib/catalogue/registry';
import type { Prisma, Staff, StaffChange } from '@/lib/db/generated/client';
import { StaffRole as roleNames } from '@/lib/db/generated/enums';
import { type Audit, reading, type Tx, transact } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import type { Problem } from '../forms/form-return';

const PAGE = 50;
export const staffRoles = Object.values(roleNames);
/** The bodies for which staff can work: those that manage a procedure. */
export const staffBodies = [...new Set(registry.map(({ procedure }) => procedure.body))].sort();
/** Roles with power over others: one administrator asks for them and another confirms (ADR 0044). */
const greatRoles: readonly StaffRole[] = ['administrator', 'supervisor'];

/** What a member of staff may do, and where. */
export type Account = Pick<Staff, 'roles' | 'body' | 'unit' | 'province'>;
export type StaffFilter = {
  readonly name?: string | undefined;
  readonly role?: StaffRole | undefined;
  readonly body?: string | undefined;
};

const named = { id: true, givenName: true, surnames: true, idNumber: true } as const;
const account = { roles: true, body: true, unit: true, province: true, version: true } as const;

const whereOf = ({ name, role, body }: StaffFilter): Prisma.StaffWhereInput => ({
  ...(role ? { roles: { has: role } } : {}),
  ...(body ? { body } : {}),
  ...(name
    ? {
        AND: name
          .split(/\s+/)
          .slice(0, 5)
          .map((word) => ({
            person: {
              OR: [
                { givenName: { contains: word, mode: 'insensitive' as const } },
                { surnames: { contains: word, mode: 'insensitive' as const } },
              ],
            },
          })),
      }
    : {}),
});

/** The accounts of staff by surname, and the changes that wait for a second administrator. */
export const listStaff = async (actor: Actor, filter: StaffFilter = {}, page = 1) => {
  assertCan(actor, 'manage:staff');
  return reading(actor, async (tx) => {
    const where = whereOf(filter);
    const items = await tx.staff.findMany({
      where,
      orderBy: [{ person: { surnames: 'asc' } }, { person: { givenName: 'asc' } }, { personId: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: { ...account, person: { select: named } },
    });
    const total = await tx.staff.count({ where });
    const waiting = await tx.staffChange.findMany({
      where: { state: 'waiting' },
      orderBy: { askedAt: 'asc' },
      take: PAGE,
      select: { id: true, askedAt: true, roles: true, person: { select: named } },
    });
    return { items, total, pages: Math.max(1, Math.ceil(total / PAGE)), waiting };
  });
};

/** The person of a DNI, whether they work here or not yet. */
export const findForStaff = async (
  actor: Actor,
  idNumber: string,
): Promise<{ readonly personId: string } | { readonly problems: readonly Problem[] }> => {
  assertCan(actor, 'manage:staff');
  const parsed = parseIdNumber(idNumber);
  if (!parsed.ok) return { problems: [{ field: 'idNumber', code: idNumber.trim() ? 'wrong-id' : 'missing' }] };
  const found = await reading(actor, (tx) =>
    tx.person.findUnique({ where: { idNumber: parsed.value }, select: { id: true, diedOn: true } }),
  );
  if (!found || found.diedOn) return { problems: [{ field: 'idNumber', code: 'not-registered' }] };
  return { personId: found.id };
};

/** One person as staff: their account, the change that waits, and whether their account at the provider is known. */
export const getStaff = async (actor: Actor, personId: string) => {
  assertCan(actor, 'manage:staff');
  return reading(actor, async (tx) => {
    const person = await tx.person.findUnique({
      where: { id: personId },
      select: { ...named, diedOn: true, staff: { select: account }, staffSubjects: { select: { linkedAt: true } } },
    });
    // Somebody who never worked here is shown only as a name, to be made staff.
    if (!person || person.diedOn) throw new NotFound('staff');
    const changes = await tx.staffChange.findMany({ where: { personId }, orderBy: { askedAt: 'desc' }, take: 20 });
    const by = await tx.person.findMany({
      where: { id: { in: changes.flatMap(({ askedById, decidedById }) => [askedById, decidedById ?? '']) } },
      select: named,
    });
    const nameOf = new Map(by.map(({ id, givenName, surnames }) => [id, `${givenName} ${surnames}`]));
    return {
      person,
      account: person.staff,
      isSelf: person.id === actor.id,
      linkedAt: person.staffSubjects[0]?.linkedAt ?? null,
      changes: changes.map((change) => ({
        ...change,
        askedBy: nameOf.get(change.askedById) ?? '',
        decidedBy: nameOf.get(change.decidedById ?? '') ?? null,
        isOwn: change.askedById === actor.id,
      })),
    };
  });
};

const locked = async (tx: Tx, personId: string): Promise<Staff | null> => {
  // The row of the person is there whether they are staff or not: two first accounts at once wait for each other.
  const [person] = await tx.$queryRaw<{ diedOn: Date | null }[]>`
    SELECT "diedOn" FROM "Person" WHERE id = ${personId} FOR UPDATE`;
  if (!person || person.diedOn) throw new NotFound('person');
  return tx.staff.findUnique({ where: { personId } });
};

const told = ({ roles, body, unit, province }: Account) => ({ roles: roles.join(' '), body, unit, province });

const apply = async (tx: Tx, audit: Audit, personId: string, before: Staff | null, data: Account) => {
  const { roles, body, unit, province } = data;
  const next = { roles: [...roles], body, unit, province };
  await tx.staff.upsert({
    where: { personId },
    create: { personId, ...next },
    update: { ...next, version: { increment: 1 } },
  });
  const details = { ...told(data), ...(before ? { before: before.roles.join(' ') } : {}) };
  audit({ action: before ? 'staff.changed' : 'staff.added', object: `person:${personId}`, details });
};

const isGreater = (before: Staff | null, { roles, body }: Account): boolean =>
  roles.some((role) => greatRoles.includes(role) && !(before?.body === body && before.roles.includes(role)));

/**
 * Gives somebody an account or changes it. What gives power over others waits for a second administrator, whole; anything
 * else, and everything that takes power away, counts at once. `version` is that of the account as it was shown, 0 for none.
 */
export const saveStaff = async (
  actor: Actor,
  personId: string,
  version: number,
  data: Account,
): Promise<'saved' | 'asked'> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:staff', { personId });
    const before = await locked(tx, personId);
    if ((before?.version ?? 0) !== version) throw new Conflict('staff');
    if (!isGreater(before, data)) {
      await apply(tx, audit, personId, before, data);
      return 'saved';
    }
    const waiting = await tx.staffChange.count({ where: { personId, state: 'waiting' } });
    if (waiting > 0) throw new Conflict('a change is waiting');
    const { roles, body, unit, province } = data;
    await tx.staffChange.create({
      data: { personId, roles: [...roles], body, unit, province, version, askedById: actor.id, askedAt: now() },
    });
    audit({ action: 'staff.asked', object: `person:${personId}`, details: told(data) });
    return 'asked';
  });

const waitingChange = async (tx: Tx, id: string): Promise<StaffChange> => {
  await tx.$executeRaw`SELECT 1 FROM "StaffChange" WHERE id = ${id} FOR UPDATE`;
  const change = await tx.staffChange.findUnique({ where: { id } });
  if (!change) throw new NotFound('change');
  if (change.state !== 'waiting') throw new Conflict('change');
  return change;
};

/** A second administrator lets a change count, or not. Whoever asked may take it back, never confirm it. */
export const settleChange = async (actor: Actor, id: string, act: 'confirm' | 'refuse'): Promise<string> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:staff');
    const { personId, askedById, version, roles, body, unit, province } = await waitingChange(tx, id);
    assertCan(actor, 'manage:staff', { personId });
    if (act === 'confirm') assertCan(actor, 'confirm:staff', { personId, proposedById: askedById });
    const data = { roles, body, unit, province };
    if (act === 'confirm') {
      const before = await locked(tx, personId);
      if ((before?.version ?? 0) !== version) throw new Conflict('staff');
      await apply(tx, audit, personId, before, data);
    }
    const state = act === 'confirm' ? 'confirmed' : 'refused';
    await tx.staffChange.update({ where: { id }, data: { state, decidedById: actor.id, decidedAt: now() } });
    audit({ action: `staff.${state}`, object: `person:${personId}`, details: told(data) });
    return personId;
  });

/** Somebody works here no longer: their next request has no role, and a change that waits comes to nothing. */
export const endStaff = async (actor: Actor, personId: string, version: number): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:staff', { personId });
    const before = await locked(tx, personId);
    if (!before) throw new NotFound('staff');
    if (before.version !== version) throw new Conflict('staff');
    await tx.staff.delete({ where: { personId } });
    await tx.staffChange.updateMany({
      where: { personId, state: 'waiting' },
      data: { state: 'refused', decidedById: actor.id, decidedAt: now() },
    });
    audit({ action: 'staff.ended', object: `person:${personId}`, details: told(before) });
  });

/** Forgets which account at the identity provider is theirs; the next one with their DNI is. */
export const unlinkStaff = async (actor: Actor, personId: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:staff', { personId });
    const { count } = await tx.staffSubject.deleteMany({ where: { personId } });
    if (count === 0) throw new NotFound('link');
    audit({ action: 'staff.unlinked', object: `person:${personId}` });
  });

/** The first two administrators of an installation, for whom nobody is there to confirm: by command, on its machine. */
export const appointFirst = async (
  actor: Actor,
  idNumber: string,
  place: Omit<Account, 'roles'>,
): Promise<'appointed' | 'not-registered' | 'enough' | 'already'> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'appoint:administrator');
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('first-administrator'))::text`;
    if ((await tx.staff.count({ where: { roles: { has: 'administrator' } } })) >= 2) return 'enough';
    const person = await tx.person.findFirst({ where: { idNumber, diedOn: null }, include: { staff: true } });
    if (!person) return 'not-registered';
    const { staff } = person;
    if (staff?.roles.includes('administrator')) return 'already';
    const at = staff ?? place;
    await apply(tx, audit, person.id, staff, { ...at, roles: [...(staff?.roles ?? []), 'administrator'] });
    return 'appointed';
  });
