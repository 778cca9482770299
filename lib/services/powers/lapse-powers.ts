import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { nextPowerState } from '@/lib/casework/power';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { daysBetween } from '@/lib/law/day';
import { lockPower, withParties } from './power-row';
import { tell, tellBoth } from './tell';

const AT_ONCE = 200;

/** What nobody answered within the month lapses, and a power past its last day ends. Once each, whenever it runs. */
export const lapsePowers = async (): Promise<number> => {
  const at = toDate(today());
  const due = await systemDb().power.findMany({
    where: {
      OR: [
        { state: { in: ['asked', 'to_accept'] }, answerBy: { lt: at } },
        { state: 'in_force', until: { lt: at } },
      ],
    },
    orderBy: { askedAt: 'asc' },
    take: AT_ONCE,
    select: { id: true },
  });
  let ended = 0;
  for (const { id } of due) {
    await transact(systemActor, async (tx, audit) => {
      assertCan(systemActor, 'lapse:power');
      const power = await lockPower(tx, id);
      const inForce = power.state === 'in_force';
      const act = inForce ? 'expire' : 'lapse';
      const to = nextPowerState(power, act, 'clock');
      const last = inForce ? power.until : power.answerBy;
      if (!to || !last || toDay(last) >= today()) return;
      await tx.power.update({ where: { id }, data: { state: to, endedAt: now(), endReason: act } });
      // A desk closes with its day: nobody waits to hear it.
      if (power.origin !== 'desk') await tellBoth(tx, power, inForce ? 'power-ended' : 'power-not-begun');
      audit({ action: `power.${act}d`, object: `power:${id}`, behalf: power.granterId });
      ended++;
    });
  }
  return ended;
};

/** Days before the end of the month on which an answer is recalled. */
const REMINDER_DAYS = [7, 2];

/** Recalls what waits for an answer, each day's once, to whoever has to give it. */
export const remindPowers = async (): Promise<number> => {
  const waiting = await systemDb().power.findMany({
    where: { state: { in: ['asked', 'to_accept'] }, answerBy: { gte: toDate(today()) } },
    include: withParties,
    orderBy: { answerBy: 'asc' },
    take: 500,
  });
  let reminded = 0;
  for (const power of waiting) {
    const until = toDay(power.answerBy as Date);
    const left = daysBetween(today(), until);
    const mark = REMINDER_DAYS.filter((reminder) => left <= reminder).at(-1);
    const side = power.state === 'asked' ? 'granter' : 'agent';
    const dedupeKey = `power:${power.id}:power-reminder${mark}:${side}`;
    if (!mark || (await systemDb().message.findUnique({ where: { dedupeKey }, select: { id: true } }))) continue;
    await transact(systemActor, async (tx, audit) => {
      await tell(tx, power, side, 'power-reminder', { until, mark: String(mark) });
      audit({ action: 'power.reminded', object: `power:${power.id}`, details: { days: mark } });
    });
    reminded++;
  }
  return reminded;
};
