import 'server-only';
import { Conflict } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { attendingBody } from '@/lib/casework/attending-body';
import { toDate } from '@/lib/casework/dates';
import type { CaseAct } from '@/lib/casework/lifecycle';
import { releaseTime } from '@/lib/casework/release';
import type { Sheet } from '@/lib/casework/sheet';
import { type Assessment, type Award, contextOf } from '@/lib/catalogue/assess';
import { evaluate, type Procedure } from '@/lib/catalogue/kernel';
import { type FactSources, parseFacts } from '@/lib/catalogue/prefill';
import type { Registered } from '@/lib/catalogue/registry';
import type { Case, Decision, DocumentRequest, Person } from '@/lib/db/generated/client';
import type { Audit, Tx } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { issueDocument } from '../documents/issue-document';
import { effectOf } from '../effects/effects';
import { makeAvailable } from '../notifications/make-available';
import { type Answer, type Answering, answerOf, applyAnswer, isUpheld } from '../revisions/answer';
import { revisionSheet } from '../revisions/revision-sheet';
import { decisionSheet, isGrant } from './decision-sheet';
import { advance } from './office-case';

/** A case that is being decided, with its person and procedure. */
export type Deciding = {
  readonly row: Case & { readonly person: Person };
  readonly registered: Registered;
  readonly procedure: Procedure;
};

/** The last request for documents, if its term ended without the answer. `requests` come newest first. */
export const lapsedOf = <R extends Pick<DocumentRequest, 'kind' | 'state'>>(requests: readonly R[]): R | undefined => {
  const last = requests.find(({ kind }) => kind === 'documents');
  return last?.state === 'lapsed' ? last : undefined;
};
export const requestsOf = (tx: Tx, caseId: string) =>
  tx.documentRequest.findMany({ where: { caseId }, orderBy: { madeAt: 'desc' }, take: 50 });

/** What of a decision its words are made from. */
type InWords = Answering & Pick<Decision, 'facts' | 'reasons' | 'proposedById'>;

/** A decision as its person will read it: of the application, or of what was asked about an earlier one. */
export const inWords = async (
  tx: Tx,
  { row, registered, procedure }: Deciding,
  decision: InWords,
  signer: Person | null,
  at: Date,
) => {
  const facts = parseFacts(procedure.facts, decision.facts, today());
  const assessment = decision.assessment as unknown as Assessment;
  const locale: Locale = isLocale(row.locale) ? row.locale : 'es';
  const { proposedById } = decision;
  const proposer = proposedById ? await tx.person.findUniqueOrThrow({ where: { id: proposedById } }) : null;
  const entry = await tx.registerEntry.findFirstOrThrow({
    where: { caseId: row.id, kind: 'application' },
    select: { number: true },
  });
  const iban = procedure.payTo
    ? (evaluate(procedure.payTo, facts, contextOf(procedure, facts, today())) ?? null)
    : null;
  const answer: Answer | null = await answerOf(tx, decision, procedure);
  const said = {
    registered,
    locale,
    lapsed: lapsedOf(await requestsOf(tx, row.id)) ?? null,
    person: row.person,
    number: entry.number,
    assessment,
    outcome: decision.outcome,
    facts,
    sources: row.sources as FactSources,
    reasons: decision.reasons,
    iban,
    proposer,
    signer,
    body: attendingBody(row),
    at,
  };
  return { sheet: answer ? revisionSheet(said, answer) : decisionSheet(said), facts, assessment, iban, answer, locale };
};

const planPayments = async (tx: Tx, { id, caseId, outcome }: Decision, award: Award | null, iban: string | null) => {
  if (!isGrant(outcome) || !iban) return;
  await tx.payment.createMany({
    data: (award?.payments ?? []).map(({ on, from, to, days, value }) => ({
      caseId,
      decisionId: id,
      payOn: toDate(on),
      from: toDate(from),
      to: toDate(to),
      days,
      value,
      iban,
    })),
  });
};

/** What was signed must be, word for word, what is made available. */
const hashOf = (sheet: Sheet): string => sha256Hex(JSON.stringify(sheet));

/**
 * A signature: from here on the words of the decision are fixed, and nothing has reached the person yet. `signer` none: the
 * sealed act of the body itself, which waits for nobody.
 */
export const holdDecision = async (
  tx: Tx,
  deciding: Deciding,
  decision: Decision,
  signer: Person | null,
): Promise<Decision & { readonly signedAt: Date; readonly releaseAt: Date }> => {
  const signedAt = now();
  const releaseAt = signer ? releaseTime(signedAt) : signedAt;
  const { sheet, answer, iban } = await inWords(tx, deciding, decision, signer, signedAt);
  if (answer?.settlement?.plan.length && !iban) throw new Conflict('nowhere to pay');
  const signed = {
    state: 'held',
    signedById: signer?.id ?? null,
    signedAt,
    signedHash: hashOf(sheet),
    releaseAt,
  } as const;
  return { ...(await tx.decision.update({ where: { id: decision.id }, data: signed })), signedAt, releaseAt };
};

/**
 * Everything a signed decision brings about, in one act: it is issued under the seal, put at the person's disposal, its
 * payments are planned, and what was granted is written where it belongs.
 * @returns whether it still said what was signed; nothing is done when it does not
 */
export const enactDecision = async (
  tx: Tx,
  audit: Audit,
  deciding: Deciding,
  decision: Decision,
  act: Extract<CaseAct, 'release' | 'decide-automatically'>,
): Promise<boolean> => {
  const { row, procedure } = deciding;
  const at = now();
  const to = advance(row.state, act);
  const { signedById, signedAt } = decision;
  const signer = signedById ? await tx.person.findUniqueOrThrow({ where: { id: signedById } }) : null;
  const said = await inWords(tx, deciding, decision, signer, signedAt ?? at);
  const { sheet, facts, assessment, iban, answer, locale } = said;
  if (hashOf(sheet) !== decision.signedHash) return false;
  const issued = await issueDocument(tx, { kind: 'decision', locale, personId: row.personId, caseId: row.id, sheet });
  await tx.decision.update({ where: { id: decision.id }, data: { state: 'signed', releaseAt: null } });
  await makeAvailable(tx, {
    kind: 'decision',
    person: row.person,
    caseId: row.id,
    issuedId: issued.id,
    decisionId: decision.id,
  });
  if (!answer) await planPayments(tx, decision, assessment.award, iban);
  const restored = answer ? await applyAnswer(tx, decision, answer, iban, at) : {};
  await tx.case.update({
    where: { id: row.id },
    data: {
      ...restored,
      state: to,
      assessment: assessment as never,
      updatedAt: at,
      version: { increment: 1 },
      events: { create: { at, kind: 'decided', byOffice: true } },
    },
  });
  const changes = isGrant(decision.outcome) && (!answer || isUpheld(answer.result));
  if (changes && assessment.award)
    await effectOf(procedure.slug)?.(tx, audit, {
      caseId: row.id,
      decisionId: decision.id,
      person: row.person,
      facts,
      award: assessment.award,
      locale,
      at,
    });
  return true;
};
