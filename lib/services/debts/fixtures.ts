import { systemActor } from '@/lib/access/actor';
import { toDate } from '@/lib/casework/dates';
import type { Debt, Prisma } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { type Day, firstDay, lastDay, type Month, startOf } from '@/lib/law/day';
import { type Debtor, newDebtNumber } from './debtor';

/** A debt as the treasury would bring it: of a month, with its term and what was notified of it. */
export const addDebt = async (
  debtor: Debtor,
  debt: {
    readonly kind?: Debt['kind'];
    readonly month: Month;
    readonly principal: number;
    readonly dueOn: Day;
    readonly filed?: boolean;
    readonly claimDueOn?: Day;
    readonly enforcedOn?: Day;
    readonly more?: Partial<Prisma.DebtUncheckedCreateInput>;
  },
): Promise<Debt> =>
  transact(systemActor, async (tx) => {
    const { kind = 'self_employed', month, principal, dueOn, filed = true, claimDueOn, enforcedOn, more } = debt;
    const events = [
      { at: startOf(firstDay(month)), kind: 'created' },
      ...(claimDueOn ? [{ at: startOf(dueOn), kind: 'claimed' }] : []),
      ...(enforcedOn ? [{ at: startOf(enforcedOn), kind: 'enforced' }] : []),
    ];
    return tx.debt.create({
      data: {
        number: await newDebtNumber(tx),
        kind,
        ...debtor,
        state: enforcedOn ? 'enforcement' : 'pending',
        from: toDate(firstDay(month)),
        to: toDate(lastDay(month)),
        principal,
        filed,
        arisenOn: toDate(firstDay(month)),
        dueOn: toDate(dueOn),
        claimDueOn: claimDueOn ? toDate(claimDueOn) : null,
        enforcedOn: enforcedOn ? toDate(enforcedOn) : null,
        events: { create: events },
        ...more,
      },
    });
  });
