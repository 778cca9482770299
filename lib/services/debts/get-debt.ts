import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { isPayable, nextSteps, owed, payWindows, urgencyOf } from '@/lib/casework/debts';
import { noteLook, reading } from '@/lib/db/transact';
import { type Debtor, factsOf, subjectOf } from './debtor';

/** A debt with how its amount was reached, what comes next, what happened, and what can be done. */
export const getDebt = async (actor: Actor, debtor: Debtor, id: string) => {
  assertCan(actor, 'see:debts', subjectOf(debtor));
  const row = await reading(actor, (tx) =>
    tx.debt.findFirst({
      where: { ...debtor, id },
      include: {
        account: { select: { ccc: true } },
        events: { orderBy: { at: 'desc' }, take: 50 },
        payments: { orderBy: { on: 'asc' }, take: 100 },
        lines: { include: { document: true }, orderBy: { document: { issuedAt: 'desc' } }, take: 20 },
      },
    }),
  );
  if (!row) throw new NotFound('debt');
  const requests = await reading(actor, (tx) =>
    tx.debtRequest.findMany({
      where: { ...debtor, debtIds: { has: id }, state: { not: 'draft' } },
      include: { entry: { select: { number: true, presentedAt: true } } },
      orderBy: { madeAt: 'desc' },
    }),
  );
  await noteLook(actor, 'record.viewed', `debt:${id}`);
  const facts = factsOf(row);
  const on = today();
  return {
    ...row,
    on,
    facts,
    owed: owed(facts, on),
    urgency: urgencyOf(facts, on),
    payable: isPayable(facts),
    next: nextSteps(facts, on),
    windows: isPayable(facts) ? payWindows([facts], on) : [],
    requests,
    mayAct: can(actor, 'act:debts', subjectOf(debtor)),
  };
};
export type DebtDetail = Awaited<ReturnType<typeof getDebt>>;
