import type { Actor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { addDays, type Day } from '@/lib/law/day';
import { bookAppointment, bookForVisitor } from '@/lib/services/appointments/book';
import { placesOfOffice } from '@/lib/services/appointments/free-places';
import { stranger } from '@/lib/services/fixtures';
import { offices } from '@/lib/services/offices/offices';

const MADRID = 'demo-28001';
/** The office that has not said yet when it gives appointments, so that this is seen too. */
const WITHOUT = 'demo-28931';
const NINE = 9 * 60;
const TWO = 14 * 60;

/** Hours of every office of the directory: those of a capital have three desks, the others two. */
const addTimetables = async (from: Day): Promise<void> => {
  const given = offices.filter(({ id }) => id !== WITHOUT);
  const rows = await systemDb().timetable.createManyAndReturn({
    data: given.map(({ id: office }) => ({ office, validFrom: toDate(from), savedAt: now() })),
    select: { id: true, office: true },
  });
  await systemDb().timetableHours.createMany({
    data: rows.flatMap(({ id: timetableId, office }) =>
      [1, 2, 3, 4, 5].map((weekday) => ({
        timetableId,
        weekday,
        opensAt: NINE,
        closesAt: TWO,
        minutes: 20,
        desks: office.endsWith('001') ? 3 : 2,
      })),
    ),
  });
};

const visitors = [
  { name: 'Rosa Martín Núñez', idNumber: '44556677L', subject: 'application', email: 'rosa@correo.example', phone: '' },
  { name: 'Omar Benali', idNumber: 'X1234567L', subject: 'identity', email: '', phone: '600 111 222' },
  {
    name: 'Teresa Aguilar Bosch',
    idNumber: '00000000T',
    subject: 'information',
    email: 'teresa@correo.example',
    phone: '',
  },
] as const;

/** Timetables, and who comes on the next day that has places: three who booked themselves and one who called. */
export const seedAppointments = async (registrar: Actor, today: Day): Promise<void> => {
  await addTimetables(addDays(today, -30));
  const [next] = (await placesOfOffice(MADRID, 1)).days;
  const at = (index: number) => next?.places[index]?.startsAt.toISOString() ?? '';
  for (const [index, visitor] of visitors.entries())
    await bookAppointment(stranger, { ...visitor, office: MADRID, at: at(index * 2) }, 'es');
  const caller = { name: 'Vicente Roig Sala', idNumber: '00000001R', subject: 'information' };
  await bookForVisitor(registrar, { ...caller, office: MADRID, at: at(7) }, 'es');
};
