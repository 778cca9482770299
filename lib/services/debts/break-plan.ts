import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { isPayable, shareOut } from '@/lib/casework/debts';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { cents } from '@/lib/law/cents';
import { dayAt } from '@/lib/law/day';
import { addTask } from '../tasks/add-task';
import { factsOf } from './debtor';
import { lockDebts, supersede } from './payment-document';

/** Instalments whose day has passed unpaid: a task for staff each, once. */
export const watchPlans = async (): Promise<number> => {
  const late = await systemDb().debt.findMany({
    where: { kind: 'instalment', state: 'pending', dueOn: { lt: toDate(today()) } },
    select: { id: true, personId: true, number: true },
    take: 500,
  });
  for (const { id, personId, number } of late)
    await addTask(systemDb(), {
      kind: 'plan-unpaid',
      dedupeKey: `plan-unpaid:${id}`,
      personId,
      details: { debt: id, number },
    });
  return late.length;
};

/**
 * Breaks the plan of an instalment that was not paid (LGSS art. 23.6): its open instalments are annulled, and what was put
 * off is owed again as before, less what the instalments paid of it, the oldest debt first.
 */
export const breakPlan = async (actor: Actor, instalmentId: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const late = await tx.debt.findUnique({ where: { id: instalmentId } });
    if (!late?.planId) throw new NotFound('instalment');
    assertCan(actor, 'manage:debts', late.personId ? { personId: late.personId } : {});
    const all = await tx.debt.findMany({ where: { planId: late.planId }, orderBy: { dueOn: 'asc' } });
    await lockDebts(
      tx,
      all.map(({ id }) => id),
    );
    const parts = all.filter(({ kind }) => kind === 'instalment');
    const putOff = all.filter(({ state }) => state === 'deferred');
    const isLate = factsOf(late).dueOn < today() && isPayable(factsOf(late));
    if (!isLate || putOff.length === 0) throw new Conflict('plan');
    const request = await tx.debtRequest.findUniqueOrThrow({ where: { id: late.planId } });
    const [at, settledOn] = [now(), toDate(today())];
    // Interest of the plan was paid for the time; what went to the debt counts as paid the day the plan was granted.
    const capital = parts.reduce((sum, { paid, planInterest }) => sum + Math.max(0, paid - planInterest), 0);
    const granted = dayAt(request.decidedAt ?? at);
    const { shares } = shareOut(
      putOff.map((row) => ({ ...factsOf(row), state: 'pending' })),
      cents(capital),
      granted,
    );
    for (const { id } of parts.filter((row) => isPayable(factsOf(row))))
      await tx.debt.update({
        where: { id },
        data: { state: 'annulled', settledOn, events: { create: { at, kind: 'annulled' } } },
      });
    for (const { id, paid, enforcedOn } of putOff) {
      const share = shares.find(({ debtId }) => debtId === id)?.principal ?? 0;
      await tx.debt.update({
        where: { id },
        data: {
          state: enforcedOn ? 'enforcement' : 'pending',
          paid: paid + share,
          events: { create: { at, kind: 'plan-broken' } },
        },
      });
    }
    await supersede(
      tx,
      all.map(({ id }) => id),
      'amount',
    );
    audit({
      action: 'debt.changed',
      object: `debt:${instalmentId}`,
      ...(late.personId ? { behalf: late.personId } : {}),
      details: { act: 'break' },
    });
  });
