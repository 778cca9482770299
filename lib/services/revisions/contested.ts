import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { remedyDue, remedyOf } from '@/lib/casework/remedy';
import type { Assessment } from '@/lib/catalogue/assess';
import { type FactSources, parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import type { DecisionOutcome, RevisionKind } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { dayAt } from '@/lib/law/day';
import { endedAt, knownDecision } from '../cases/known-decisions';
import { withRecord } from '../cases/sources';
import { isGrant } from '../office/decision-sheet';
import { extendedTerm } from '../outages/extended-term';
import { placesOf } from '../register/places';

/** What can be asked about a decision. Whoever had an objection answered goes to court, not to a second one. */
export const askable = (
  state: string,
  decision: {
    readonly outcome: DecisionOutcome;
    readonly assessment: unknown;
    readonly revision: { readonly kind: RevisionKind } | null;
  },
): readonly RevisionKind[] => {
  if (state !== 'notified') return [];
  const { award } = decision.assessment as Assessment;
  const isPaid = isGrant(decision.outcome) && award !== null && award.payments.length > 0;
  return [
    ...(decision.revision?.kind === 'prior_claim' ? [] : (['prior_claim'] as const)),
    'correction',
    ...(isPaid ? (['change'] as const) : []),
  ];
};

/** The own case with its decision in force, the last one notified, and the term to object to it. */
export const findContested = async (tx: Tx, actor: Actor, caseId: string) => {
  const row = await tx.case.findFirst({
    where: { AND: [ownCases(actor), { id: caseId, state: { not: 'draft' } }] },
    include: {
      person: { select: { ...withRecord.select, id: true, province: true } },
      documents: { where: { entryId: null }, orderBy: { uploadedAt: 'asc' } },
      payments: { orderBy: { payOn: 'asc' } },
      decisions: {
        where: knownDecision,
        orderBy: { signedAt: 'desc' },
        take: 1,
        include: { notification: true, revision: { select: { kind: true } } },
      },
    },
  });
  if (!row) throw new NotFound('case');
  assertCan(actor, 'ask:revision', row);
  const [decision] = row.decisions;
  const at = decision?.notification && endedAt(decision.notification);
  if (!decision || !at) throw new Conflict('no decision yet');
  const registered = getProcedure(row.procedure);
  const notifiedOn = dayAt(at);
  const places = placesOf(row.person);
  const claimDue = await extendedTerm(
    tx,
    remedyDue(remedyOf(registered.procedure), 'present', notifiedOn, places),
    places,
  );
  return {
    row,
    decision,
    registered,
    procedure: registered.procedure,
    assessment: decision.assessment as unknown as Assessment,
    facts: parseFacts(registered.procedure.facts, decision.facts, today()),
    sources: row.sources as FactSources,
    kinds: askable(row.state, decision),
    notifiedOn,
    claimDue,
    isLate: today() > claimDue,
  };
};
export type Contested = Awaited<ReturnType<typeof findContested>>;

/** The same under the lock of the case, where something of this kind can be asked now. */
export const lockContested = async (tx: Tx, actor: Actor, caseId: string, kind: RevisionKind): Promise<Contested> => {
  await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
  const contested = await findContested(tx, actor, caseId);
  if (!contested.kinds.includes(kind)) throw new Conflict(`${kind} in ${contested.row.state}`);
  return contested;
};
