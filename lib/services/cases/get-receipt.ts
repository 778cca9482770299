import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { toDay } from '@/lib/casework/dates';
import { sheetOf } from '@/lib/casework/sheet';
import { getProcedure } from '@/lib/catalogue/registry';
import { db } from '@/lib/db/client';
import { dayAt } from '@/lib/law/day';

/** An own register entry with its receipt: the permanent page of a submission. */
export const getReceipt = async (actor: Actor, entryId: string) => {
  const entry = await db().registerEntry.findFirst({
    where: { id: entryId, personId: actor.id },
    include: { receipt: true, case: { select: { id: true, procedure: true, dueOn: true, laterDocuments: true } } },
  });
  if (!entry?.receipt || !entry.case || entry.personId === null) throw new NotFound('receipt');
  assertCan(actor, 'read:case', { personId: entry.personId });
  const registered = getProcedure(entry.case.procedure);
  const effectiveOn = toDay(entry.effectiveOn);
  return {
    ...entry,
    case: entry.case,
    registered,
    effectiveOn,
    countsLater: effectiveOn !== dayAt(entry.presentedAt),
    dueOn: entry.case.dueOn && toDay(entry.case.dueOn),
    term: registered.procedure.deadlines.resolveWithin.entryOn(effectiveOn).value,
    issued: { ...entry.receipt, sheet: sheetOf(entry.receipt.source) },
  };
};
