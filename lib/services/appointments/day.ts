import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { type DeskAct, nextAppointmentState } from '@/lib/casework/appointments';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { addWorkingDays, isWorkingDay } from '@/lib/law/calendar';
import { addDays, type Day, dayAt, endOf, startOf } from '@/lib/law/day';
import { placeAt } from '../register/places';
import { personOf } from './book';
import { placesOfOffice } from './free-places';
import { chooseOffice, officesOfStaff } from './offices';

/* Nobody attends themselves or whom they represent (Ley 40/2015 art. 23): those are a colleague's. */
const notOwn = async (tx: Tx, { id, represents }: Actor) => {
  const own = await tx.person.findMany({ where: { id: { in: [id, ...represents] } }, select: { idNumber: true } });
  return { idNumber: { notIn: own.map(({ idNumber }) => idNumber) } };
};

/** The appointments of a day at an office of the own province, in the order of their hours. Each look is audited. */
export const listDay = async (actor: Actor, asked: { readonly office?: string; readonly day?: Day }) =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'attend:appointments');
    const offices = await officesOfStaff(tx, actor);
    const office = chooseOffice(offices, asked.office);
    const [place, now] = [placeAt(office), today()];
    const day = asked.day ?? now;
    const rows = await tx.appointment.findMany({
      where: {
        office: office.id,
        state: { not: 'cancelled' },
        startsAt: { gte: startOf(day), lt: endOf(day) },
        ...(await notOwn(tx, actor)),
      },
      orderBy: [{ startsAt: 'asc' }, { desk: 'asc' }],
    });
    audit({ action: 'appointments.viewed', object: `office:${office.id}`, details: { day, count: rows.length } });
    let previous = addDays(day, -1);
    while (!isWorkingDay(previous, place)) previous = addDays(previous, -1);
    return { offices, office, day, isToday: day === now, previous, next: addWorkingDays(day, 1, place), rows };
  });

/** The free places of an office of the own province, to book one for a visitor. */
export const getOfficePlaces = async (actor: Actor, asked: string | undefined, page: number) => {
  assertCan(actor, 'attend:appointments');
  const { id } = chooseOffice(await reading(actor, (tx) => officesOfStaff(tx, actor)), asked);
  return placesOfOffice(id, page);
};

/** Where attending goes on: with whom to register, with an application, or nowhere for a question. */
export type Attending = {
  readonly next: 'identity-desk' | 'desk' | null;
  readonly idNumber: string;
  readonly email: string | null;
  readonly office: string;
};

/**
 * A registrar notes that somebody came, is being attended, was attended or did not come: on the day itself, at an office of
 * their province, and never of themselves. @throws Conflict when a colleague noted something else before.
 */
export const noteAppointment = async (actor: Actor, id: string, act: DeskAct): Promise<Attending> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'attend:appointments');
    await tx.$executeRaw`SELECT 1 FROM "Appointment" WHERE id = ${id} FOR UPDATE`;
    const offices = (await officesOfStaff(tx, actor)).map((office) => office.id);
    const row = await tx.appointment.findFirst({
      where: { id, office: { in: offices }, ...(await notOwn(tx, actor)) },
    });
    if (!row) throw new NotFound('appointment');
    const state = nextAppointmentState(row.state, act);
    if (!state || dayAt(row.startsAt) !== today()) throw new Conflict('appointment');
    await tx.appointment.update({ where: { id }, data: { state, handledById: actor.id } });
    const person = await personOf(tx, row.idNumber);
    audit({ action: 'appointment.attended', object: `appointment:${id}`, ...person, details: { act } });
    // Whoever is not registered yet goes through the identity desk first, whatever they come for.
    const desk = row.subject === 'identity' || !person.behalf ? 'identity-desk' : 'desk';
    const next = act === 'attend' && row.subject !== 'information' ? desk : null;
    return { next, idNumber: row.idNumber, email: row.email, office: row.office };
  });
