import 'server-only';
import { randomInt } from 'node:crypto';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { amountHoldsUntil, courseName, schoolAmount, schoolRate } from '@/lib/casework/school/rules';
import { reading, standForOrganisation, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import type { Cents } from '@/lib/law/cents';
import { dayAt } from '@/lib/law/day';
import { creditorReference } from '@/lib/law/payment-reference';
import { collectionIban } from '../debts/debtor';
import { issueDocument } from '../documents/issue-document';
import { replaceIssued } from '../documents/replace-issued';
import { invoiceSheet } from './invoice-sheet';

import {
  actingOrganisation,
  checkedNow,
  getSettlement,
  holdSchoolRights,
  listInForce,
  lockSettlement,
  openInvoice,
  paidStudents,
  restate,
  type Settlement,
  tellSchool,
} from './settlement';
import { draftOf, rowsOf } from './student-list';

const MOST_STUDENTS = 100_000;

/** What so many students come to today, less those already paid for. */
const amountToday = (settlement: Settlement, students: number) => {
  const paid = paidStudents(settlement);
  const [first] = settlement.invoices;
  // Students added after a payment are settled the day they are.
  const settledOn = first && paid === 0 ? dayAt(first.issuedAt) : today();
  const rate = schoolRate({ dueOn: settlement.dueOn, settledOn, paidOn: today() });
  return { paid, ...schoolAmount(students - paid, rate, today()) };
};

/**
 * What the page of the amount shows: students of the list that is written, or of the one that holds, and what they come to.
 * Null while nobody is known: then a number is typed.
 */
export const getAmount = async (actor: Actor, organisationId: string, id: string) => {
  const settlement = await getSettlement(actor, organisationId, id);
  const draft = await reading(actor, (tx) => draftOf(tx, id));
  const written = draft ? (await checkedNow(settlement, rowsOf(draft.rows))).lines.length : 0;
  const students = written > 0 ? written : (listInForce(settlement.lists)?.accepted ?? 0);
  const paid = paidStudents(settlement);
  return { settlement, students, paid, amount: students > paid ? amountToday(settlement, students) : null };
};

/* Ten random digits: a reference that is not made has no payment, and nobody guesses their way to one. */
const newReference = (courseYear: number): string =>
  creditorReference(`SE${courseYear}${String(randomInt(10_000_000_000)).padStart(10, '0')}`);

export type Invoiced =
  | { readonly status: 'invoiced'; readonly reference: string }
  | { readonly status: 'refused'; readonly code: 'too-low' | 'too-high' | 'all-paid'; readonly limit: number };

/** Makes the payment document of so many students, less those already paid for; one that waits is replaced. */
export const issueInvoice = async (
  actor: Actor,
  organisationId: string,
  id: string,
  { students, locale }: { readonly students: number; readonly locale: Locale },
): Promise<Invoiced> =>
  transact(actor, async (tx, audit): Promise<Invoiced> => {
    const settlement = await lockSettlement(tx, actor, organisationId, id);
    await holdSchoolRights(tx, actor, organisationId, settlement.accountId);
    if (students < 1) return { status: 'refused', code: 'too-low', limit: 1 };
    if (students > MOST_STUDENTS) return { status: 'refused', code: 'too-high', limit: MOST_STUDENTS };
    if (students <= paidStudents(settlement))
      return { status: 'refused', code: 'all-paid', limit: paidStudents(settlement) };
    const amount = amountToday(settlement, students);
    const validUntil = amountHoldsUntil(settlement.dueOn, today());
    const reference = newReference(settlement.courseYear);
    const by = await actingOrganisation(tx, organisationId);
    const data = { reference, iban: collectionIban(), amount: amount.total, validUntil };
    const sheet = invoiceSheet({ settlement, by, amount, data, on: today(), locale });
    // The debt is the centre's, whoever settles for it.
    await standForOrganisation(tx, actor, settlement.holder.id);
    const issued = await issueDocument(tx, {
      kind: 'payment_document',
      locale,
      organisationId: settlement.holder.id,
      sheet,
    });
    const before = openInvoice(settlement.invoices);
    if (before) {
      await tx.schoolInvoice.update({ where: { id: before.id }, data: { replacedAt: now() } });
      await replaceIssued(tx, { id: before.issuedId }, issued.id);
    }
    const { fees, premium, rate, surcharge, total } = amount;
    await tx.schoolInvoice.create({
      data: {
        settlementId: id,
        reference,
        students: amount.students,
        ...{ fees, premium, rate, surcharge, total },
        iban: collectionIban(),
        issuedId: issued.id,
        issuedAt: now(),
        validUntil: toDate(validUntil),
      },
    });
    await restate(tx, id);
    const course = courseName(settlement.courseYear);
    tellSchool(audit, 'company.school-invoiced', { settlement, by }, { course, students: amount.students, reference });
    return { status: 'invoiced', reference };
  });

/** The invoice that waits, with what is needed to pay it. @throws NotFound when none does. */
export const getInvoice = async (actor: Actor, organisationId: string, id: string) => {
  const settlement = await getSettlement(actor, organisationId, id);
  const invoice = openInvoice(settlement.invoices) ?? settlement.invoices.findLast(({ paidOn }) => paidOn !== null);
  if (!invoice) throw new NotFound('invoice');
  const { reference, iban, total, validUntil } = invoice;
  const data = { reference, iban, amount: total as Cents, validUntil: toDay(validUntil) };
  return { settlement, invoice, data, isOver: invoice.paidOn === null && data.validUntil < today() };
};
