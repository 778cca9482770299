import 'server-only';
import { type Actor, inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { isActivationCode, normaliseCode } from '@/lib/adapters/csv-code';
import { systemDb } from '@/lib/db/client';
import type { Appointment } from '@/lib/db/generated/client';
import { reading, showReference, type Tx, transact } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import { countPost } from '../forms/count-post';
import type { Problem, RawValues } from '../forms/form-return';
import { instantOf, personOf, queueUp, typedText } from './book';
import { findPlace } from './free-places';
import { isFor, officeOf } from './offices';
import { tellVisitor } from './tell';

const PER_PERSON = 20;

/** What is shown of an appointment to whoever has its reference: neither name nor document nor address. */
export type ShownAppointment = Pick<Appointment, 'reference' | 'subject' | 'state' | 'startsAt' | 'endsAt' | 'id'> & {
  readonly office: ReturnType<typeof officeOf>;
  /** Booked and still to come: it can be changed or cancelled. */
  readonly isOpen: boolean;
  readonly isTold: boolean;
};
const shownOf = (row: Appointment): ShownAppointment => ({
  id: row.id,
  reference: row.reference,
  subject: row.subject,
  state: row.state,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  office: officeOf(row.office),
  isOpen: row.state === 'booked' && row.startsAt > now(),
  isTold: row.email !== null || row.phone !== null,
});

/** An appointment by its reference, to read when and where. @throws NotFound, and counts the wrong tries. */
export const getBooked = async (actor: Actor, typed: string): Promise<ShownAppointment> => {
  const reference = normaliseCode(typed);
  const row = isActivationCode(reference) ? await systemDb().appointment.findUnique({ where: { reference } }) : null;
  if (!row) {
    // What cannot be a reference is a slip of the keyboard and no try.
    if (isActivationCode(reference)) await countPost('identity', actor.ip);
    throw new NotFound('appointment');
  }
  return shownOf(row);
};

type Keys = { readonly reference: string; readonly idNumber: string };
const keysOf = (values: RawValues): Keys | null => {
  const reference = normaliseCode(typedText(values, 'reference'));
  const id = parseIdNumber(typedText(values, 'idNumber'));
  return isActivationCode(reference) && id.ok ? { reference, idNumber: id.value } : null;
};

/* One answer for a wrong reference, a wrong document, and what is past or cancelled. */
const unknown = { problems: [{ field: 'reference', code: 'unknown-appointment' }] } as const;
const open = () => ({ state: 'booked' as const, startsAt: { gt: now() } });

/** The appointment that can be changed with a reference and the document number it was booked with; none = one answer, and counted. */
export const findOpen = async (
  actor: Actor,
  values: RawValues,
): Promise<ShownAppointment | { readonly problems: readonly Problem[] }> => {
  const keys = keysOf(values);
  const row = keys ? await systemDb().appointment.findFirst({ where: { ...keys, ...open() } }) : null;
  if (row) return shownOf(row);
  if (keys) await countPost('identity', actor.ip);
  return unknown;
};

const lock = async (tx: Tx, { reference, idNumber }: Keys): Promise<Appointment | null> => {
  await showReference(tx, reference);
  await tx.$executeRaw`SELECT 1 FROM "Appointment" WHERE reference = ${reference} FOR UPDATE`;
  return tx.appointment.findFirst({ where: { reference, idNumber, ...open() } });
};

/** Gives the place back. */
export const cancelAppointment = async (
  signedIn: Actor,
  values: RawValues,
): Promise<ShownAppointment | { readonly problems: readonly Problem[] }> => {
  const actor = inOwnName(signedIn);
  const found = await findOpen(actor, values);
  const keys = keysOf(values);
  if ('problems' in found || !keys) return unknown;
  return transact(actor, async (tx, audit) => {
    const row = await lock(tx, keys);
    if (!row) return unknown;
    const cancelled = await tx.appointment.update({ where: { id: row.id }, data: { state: 'cancelled' } });
    await tellVisitor(tx, row, 'appointment-cancelled', row.reference);
    audit({ action: 'appointment.cancelled', object: `appointment:${row.id}`, ...(await personOf(tx, row.idNumber)) });
    return shownOf(cancelled);
  });
};

/** Another day, hour or office for the same subject; the place of before is free again in the same instant. */
export const moveAppointment = async (
  signedIn: Actor,
  values: RawValues,
): Promise<ShownAppointment | { readonly problems: readonly Problem[] }> => {
  const actor = inOwnName(signedIn);
  const [office, startsAt] = [officeOf(typedText(values, 'office')), instantOf(typedText(values, 'at'))];
  const found = await findOpen(actor, values);
  const keys = keysOf(values);
  if ('problems' in found || !keys) return unknown;
  return transact(actor, async (tx, audit) => {
    await queueUp(tx, keys.idNumber, office.id);
    const row = await lock(tx, keys);
    if (!row) return unknown;
    const place = startsAt && isFor(office, row.subject) ? await findPlace(office, startsAt) : null;
    if (!place) return { problems: [{ field: 'at', code: 'place-taken' }] };
    const movedAt = now();
    const moved = await tx.appointment.update({
      where: { id: row.id },
      data: { ...place, office: office.id, movedAt, remindedAt: null },
    });
    await tellVisitor(tx, moved, 'appointment-moved', movedAt.toISOString());
    audit({
      action: 'appointment.moved',
      object: `appointment:${row.id}`,
      ...(await personOf(tx, row.idNumber)),
      details: { from: row.startsAt.toISOString(), to: moved.startsAt.toISOString(), office: office.id },
    });
    return shownOf(moved);
  });
};

/** The coming appointments of the person who is signed in, whoever booked them, and what the form can be filled in with. */
export const getOwn = async (signedIn: Actor) => {
  const actor = inOwnName(signedIn);
  return reading(actor, async (tx) => {
    const person = await tx.person.findUniqueOrThrow({
      where: { id: actor.id },
      select: { givenName: true, surnames: true, idNumber: true, email: true, phone: true },
    });
    const rows = await tx.appointment.findMany({
      where: { idNumber: person.idNumber, ...open() },
      orderBy: { startsAt: 'asc' },
      take: PER_PERSON,
    });
    const { givenName, surnames, idNumber, email, phone } = person;
    return {
      filled: { name: `${givenName} ${surnames}`, idNumber, email: email ?? '', phone: phone ?? '' },
      appointments: rows.map(shownOf),
    };
  });
};
