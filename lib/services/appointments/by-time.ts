import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now, today } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { addWorkingDays } from '@/lib/law/calendar';
import { at, type Day, dayAt, endOf, startOf } from '@/lib/law/day';
import { offices } from '../offices/offices';
import { placeAt } from '../register/places';
import { personOf } from './book';
import { tellVisitor } from './tell';

const AT_A_TIME = 500;
/** Nobody is woken by a reminder. */
const REMINDERS_FROM = '09:00';

/* What a reminder is due for today: the next working day of each office, by its place. */
const dueToday = () => {
  const byDay = new Map<Day, string[]>();
  for (const office of offices) {
    const next = addWorkingDays(today(), 1, placeAt(office));
    byDay.set(next, [...(byDay.get(next) ?? []), office.id]);
  }
  return systemDb().appointment.findMany({
    where: {
      state: 'booked',
      remindedAt: null,
      OR: [...byDay].map(([day, ids]) => ({ office: { in: ids }, startsAt: { gte: startOf(day), lt: endOf(day) } })),
    },
    orderBy: { startsAt: 'asc' },
  });
};

/**
 * Reminds of appointments on the working day before, of the place of each office, once: not of those booked or moved that
 * same day, which were told then.
 */
export const remindAppointments = async (): Promise<number> => {
  const day = today();
  if (now() < at(day, REMINDERS_FROM)) return 0;
  let reminded = 0;
  for (const { id, startsAt, bookedAt, movedAt } of await dueToday()) {
    if (dayAt(movedAt ?? bookedAt) === day) continue;
    await transact(systemActor, async (tx, audit) => {
      await tx.$executeRaw`SELECT 1 FROM "Appointment" WHERE id = ${id} FOR UPDATE`;
      const row = await tx.appointment.findFirst({ where: { id, state: 'booked', startsAt, remindedAt: null } });
      if (!row) return;
      await tx.appointment.update({ where: { id }, data: { remindedAt: now() } });
      if (!(await tellVisitor(tx, row, 'appointment-reminder', startsAt.toISOString()))) return;
      audit({ action: 'appointment.reminded', object: `appointment:${id}`, ...(await personOf(tx, row.idNumber)) });
      reminded++;
    });
  }
  return reminded;
};

/** After its day nobody notes anything any more: what was open is left as "not noted", and who was being attended was attended. */
export const lapseAppointments = async (): Promise<number> => {
  const rows = await systemDb().appointment.findMany({
    where: { state: { in: ['booked', 'came', 'attending'] }, startsAt: { lt: startOf(today()) } },
    select: { id: true },
    take: AT_A_TIME,
  });
  for (const { id } of rows)
    await transact(systemActor, async (tx, audit) => {
      await tx.$executeRaw`SELECT 1 FROM "Appointment" WHERE id = ${id} FOR UPDATE`;
      const row = await tx.appointment.findUniqueOrThrow({ where: { id } });
      if (row.state !== 'booked' && row.state !== 'came' && row.state !== 'attending') return;
      const state = row.state === 'attending' ? 'done' : 'lapsed';
      await tx.appointment.update({ where: { id }, data: { state } });
      audit({
        action: 'appointment.lapsed',
        object: `appointment:${id}`,
        ...(await personOf(tx, row.idNumber)),
        details: { state },
      });
    });
  return rows.length;
};
