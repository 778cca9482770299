import type { Actor } from '@/lib/access/actor';
import { shiftClock, today } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { addMonths, addToMonth, type Day, lastDay, monthOf } from '@/lib/law/day';
import { collectionIban } from '@/lib/services/debts/debtor';
import { addDebt } from '@/lib/services/debts/fixtures';
import { importStatement } from '@/lib/services/debts/import-statement';
import { issuePaymentDocument } from '@/lib/services/debts/payment-document';
import { statementOf } from '@/lib/services/debts/sample-statement';

/** The fee of a month is paid until the end of it; what a company owes, until the end of the next. */
const monthsAgo = (now: Day, count: number) => addToMonth(monthOf(now), -count);

/**
 * Debts of the demonstration: a self-employed worker with a fee in term, one late and one enforced, and one paid last
 * month through the bank; somebody who has to give back a benefit; and a company that sent its settlement and did not pay.
 */
export const seedDebts = async (get: (key: string) => Actor, staff: Actor): Promise<void> => {
  const now = today();
  const javier = { personId: get('javier').id };
  for (const [ago, more] of [
    [0, {}],
    [2, {}],
    [9, { enforcedOn: addMonths(now, -2) }],
  ] as const) {
    const month = monthsAgo(now, ago);
    await addDebt(javier, { month, principal: 294_00, dueOn: lastDay(month), ...more });
  }
  const paid = monthsAgo(now, 1);
  const { id } = await addDebt(javier, { month: paid, principal: 294_00, dueOn: lastDay(paid) });
  shiftClock('-30d');
  const on = today();
  const issued = await issuePaymentDocument(get('javier'), javier, [id], { on, locale: 'es' });
  const { reference, amount } = await systemDb().paymentDocument.findUniqueOrThrow({ where: { id: issued?.id ?? '' } });
  const lines = [
    { amount, on, reference },
    { amount: 120_00, on, text: 'CUOTA AUTONOMOS' },
  ];
  const content = new TextEncoder().encode(statementOf(collectionIban(), lines, 'EXTRACTO DE DEMOSTRACIÓN'));
  await importStatement(staff, { name: 'extracto.xml', content });
  shiftClock('reset');
  const rosa = { personId: get('rosa').id };
  const month = monthsAgo(now, 4);
  await addDebt(rosa, { kind: 'undue_benefit', month, principal: 812_40, dueOn: addMonths(now, 1) });
  const company = await systemDb().organisation.findFirstOrThrow({
    where: { name: 'LIBRERÍA LUNA SL' },
    include: { accounts: true },
  });
  const account = { accountId: company.accounts[0]?.id ?? null };
  const luna = { organisationId: company.id };
  for (const [ago, principal] of [
    [1, 4_820_55],
    [3, 4_790_10],
  ] as const)
    await addDebt(luna, {
      kind: 'company',
      month: monthsAgo(now, ago),
      principal,
      dueOn: lastDay(monthsAgo(now, ago - 1)),
      more: { ...account, undeferrable: 1_100_00 },
    });
};
