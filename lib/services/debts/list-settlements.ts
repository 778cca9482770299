import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { isPayable, owed, owedTogether, urgencyOf } from '@/lib/casework/debts';
import { noteLook, reading } from '@/lib/db/transact';
import { type Cents, sumCents } from '@/lib/law/cents';
import { addMonths } from '@/lib/law/day';
import { type Debtor, factsOf, subjectOf } from './debtor';

const LISTED = 200;
/** Months for which a paid debt is still shown. */
const SHOWN_AFTER = 12;

/** Everything a debtor owes, what it comes to today, and their payment documents and requests. */
export const getSettlements = async (actor: Actor, debtor: Debtor) => {
  assertCan(actor, 'see:debts', subjectOf(debtor));
  const on = today();
  const since = toDate(addMonths(on, -SHOWN_AFTER));
  const [rows, documents, requests] = await reading(actor, async (tx) => [
    await tx.debt.findMany({
      where: { ...debtor, OR: [{ settledOn: null }, { settledOn: { gte: since } }] },
      include: { account: { select: { ccc: true } } },
      orderBy: [{ dueOn: 'asc' }, { number: 'asc' }],
      take: LISTED,
    }),
    await tx.paymentDocument.findMany({ where: debtor, orderBy: { issuedAt: 'desc' }, take: 20 }),
    await tx.debtRequest.findMany({
      where: { ...debtor, state: { not: 'draft' } },
      include: { entry: { select: { number: true, presentedAt: true } } },
      orderBy: { madeAt: 'desc' },
      take: 20,
    }),
  ]);
  if ('personId' in debtor) await noteLook(actor, 'record.viewed', `debts:${debtor.personId}`);
  const debts = rows.map((row) => {
    const facts = factsOf(row);
    return { ...row, facts, owed: owed(facts, on), urgency: urgencyOf(facts, on), payable: isPayable(facts) };
  });
  const open = debts.filter(({ payable }) => payable);
  const totalOf = (...urgencies: readonly (typeof debts)[number]['urgency'][]): Cents =>
    sumCents(open.filter(({ urgency }) => urgencies.includes(urgency)).map((debt) => debt.owed.total));
  return {
    on,
    debts,
    open: debts.filter(({ urgency }) => urgency !== 'closed'),
    closed: debts.filter(({ urgency }) => urgency === 'closed'),
    documents,
    requests,
    mayAct: can(actor, 'act:debts', subjectOf(debtor)),
    total: owedTogether(
      open.map(({ facts }) => facts),
      on,
    ),
    soon: totalOf('soon'),
    late: totalOf('late'),
    enforcement: totalOf('enforcement'),
  };
};
export type Settlements = Awaited<ReturnType<typeof getSettlements>>;
export type SettlementRow = Settlements['debts'][number];
