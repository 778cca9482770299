import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { courseName } from '@/lib/casework/school/rules';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { addDays } from '@/lib/law/day';
import { queueMessage } from '../messages/queue-message';
import { addTask } from '../tasks/add-task';

/** Days a list may be missing after its payment before somebody is told; the end of the term comes first. */
const PATIENCE = 10;

/** Fees paid and no list: told once to the principal people of the centre, and left to staff. */
export const remindSchoolLists = async (): Promise<number> => {
  assertCan(systemActor, 'remind:school-list');
  const missing = await systemDb().schoolSettlement.findMany({
    where: {
      state: 'paid',
      remindedAt: null,
      OR: [
        { dueOn: { lte: toDate(today()) } },
        { invoices: { some: { paidOn: { lte: toDate(addDays(today(), -PATIENCE)) } } } },
      ],
    },
    select: { id: true, courseYear: true, holderId: true, account: { select: { ccc: true } } },
    take: 500,
  });
  for (const { id, courseYear, holderId, account } of missing) {
    const principals = await systemDb().membership.findMany({
      where: { organisationId: holderId, role: 'principal', acceptedAt: { not: null }, endedAt: null },
      select: { email: true, person: { select: { id: true, locale: true } } },
    });
    await transact(systemActor, async (tx, audit) => {
      for (const { email, person } of principals)
        await queueMessage(tx, {
          dedupeKey: `school-list:${id}:${person?.id}`,
          personId: person?.id ?? null,
          recipient: email,
          template: 'school-list-missing',
          locale: person?.locale ?? 'es',
        });
      const { ccc } = account;
      const details = { first: `${ccc}, ${courseName(courseYear)}` };
      await addTask(tx, { kind: 'school-list-missing', dedupeKey: `school-list:${id}`, body: null, details });
      await tx.schoolSettlement.update({ where: { id }, data: { remindedAt: now() } });
      audit({ action: 'company.school-reminded', object: `organisation:${holderId}`, details: { ccc } });
    });
  }
  return missing.length;
};
