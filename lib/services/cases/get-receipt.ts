import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { toDay } from '@/lib/casework/dates';
import { sheetOf } from '@/lib/casework/sheet';
import { getProcedure } from '@/lib/catalogue/registry';
import { noteLook, reading } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { dayAt } from '@/lib/law/day';

/** An own register entry with its receipt: the permanent page of a submission. */
export const getReceipt = async (actor: Actor, entryId: string) => {
  const entry = await reading(actor, (tx) =>
    tx.registerEntry.findFirst({
      where: { id: entryId, case: ownCases(actor) },
      include: {
        receipt: true,
        documents: { select: { id: true } },
        case: {
          select: {
            id: true,
            procedure: true,
            state: true,
            facts: true,
            dueOn: true,
            notifications: { where: { kind: 'decision' }, select: { id: true }, take: 1 },
            decisions: { where: { proposedById: null }, select: { id: true }, take: 1 },
            laterDocuments: true,
            revisions: { where: { state: { not: 'draft' } }, select: { id: true } },
          },
        },
      },
    }),
  );
  if (!entry?.receipt || !entry.case || entry.personId === null) throw new NotFound('receipt');
  assertCan(actor, 'read:case', { personId: entry.personId, procedure: entry.case.procedure });
  await noteLook(actor, 'case.viewed', `case:${entry.case.id}`);
  const registered = getProcedure(entry.case.procedure);
  const effectiveOn = toDay(entry.effectiveOn);
  return {
    ...entry,
    /** Files presented with it. */
    documents: entry.documents.length,
    case: entry.case,
    registered,
    /** The notification of a decision that was taken at once, until it is opened. */
    decidedAtOnce:
      entry.kind === 'application' && entry.case.state === 'decided' && entry.case.decisions.length > 0
        ? (entry.case.notifications[0]?.id ?? null)
        : null,
    effectiveOn,
    countsLater: effectiveOn !== dayAt(entry.presentedAt),
    // Once something is asked about the decision, the term of the case is that of its answer.
    dueOn: entry.case.revisions.length === 0 && entry.case.dueOn ? toDay(entry.case.dueOn) : null,
    term: registered.procedure.deadlines.resolveWithin.entryOn(effectiveOn).value,
    issued: { ...entry.receipt, sheet: sheetOf(entry.receipt.source) },
  };
};
