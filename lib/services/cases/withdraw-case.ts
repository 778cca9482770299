import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { nextState } from '@/lib/casework/lifecycle';
import { getProcedure } from '@/lib/catalogue/registry';
import { type Tx, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { issueDocument } from '../documents/issue-document';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { actReceiptSheet } from '../register/receipt-sheet';
import { register } from '../register/register';
import { partiesOf, tellRegistered } from './parties';

const lockOwn = async (tx: Tx, actor: Actor, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
  const row = await tx.case.findFirst({ where: { AND: [ownCases(actor), { id, state: { not: 'draft' } }] } });
  if (!row) throw new NotFound('case');
  assertCan(actor, 'withdraw:case', row);
  // What was decided once is not withdrawn by taking back what is asked about the decision.
  const decided = await tx.decision.count({ where: { caseId: id, state: 'signed' } });
  return { ...row, to: decided > 0 ? undefined : nextState(row.state, 'withdraw') };
};

/** Sends the code that signs a withdrawal: the law asks for a signature (Ley 39/2015 art. 11.2.d). */
export const requestWithdrawalCode = async (actor: Actor, id: string): Promise<{ readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    const { to } = await lockOwn(tx, actor, id);
    if (!to) throw new NotFound('case to withdraw');
    const { signer: person } = await partiesOf(tx, actor);
    const { id: codeId } = await sendOneTimeCode(tx, { purpose: 'sign_withdrawal', person, subject: id });
    audit({ action: 'case.withdrawal-code', object: `case:${id}` });
    return { codeId };
  });

/* What was under way ends with the application. */
const endWhatIsOpen = async (tx: Tx, caseId: string, returnReason: string) => {
  await tx.documentRequest.updateMany({ where: { caseId, state: 'open' }, data: { state: 'cancelled' } });
  // Signed or not, nothing of it has reached the person, who may still take back what they asked for.
  await tx.decision.updateMany({
    where: { caseId, state: { in: ['proposed', 'held'] } },
    data: { state: 'returned', returnReason, releaseAt: null },
  });
};

export type WithdrawResult =
  | { readonly status: 'registered'; readonly entryId: string }
  | { readonly status: 'decided' }
  | { readonly status: 'wrong-code'; readonly left: number };

/**
 * The person withdraws their application (desistimiento, art. 94), or whoever represents them with a power (art. 5.3). The
 * office accepts it outright and the case ends; what it was about can be applied for again.
 */
export const withdrawCase = async (
  actor: Actor,
  id: string,
  sent: { readonly codeId: string; readonly code: string },
): Promise<WithdrawResult> =>
  transact(actor, async (tx, audit): Promise<WithdrawResult> => {
    const row = await lockOwn(tx, actor, id);
    const personId = principalOf(actor);
    const submissionKey = `withdrawal:${id}`;
    const before = await tx.registerEntry.findFirst({ where: { submissionKey, personId }, select: { id: true } });
    if (before) return { status: 'registered', entryId: before.id };
    // Decided while the code was on its way.
    if (!row.to) return { status: 'decided' };
    const used = await useOneTimeCode(tx, { ...sent, id: sent.codeId, purpose: 'sign_withdrawal', subject: id });
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'case.withdrawal-refused', object: `case:${id}`, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    const registered = getProcedure(row.procedure);
    const locale = isLocale(row.locale) ? row.locale : 'es';
    const t = translator(locale);
    const parties = await partiesOf(tx, actor);
    const { person, representative } = parties;
    const application = await tx.registerEntry.findFirstOrThrow({ where: { caseId: id, kind: 'application' } });
    const content = { withdraws: application.number };
    const hash = sha256Hex(JSON.stringify(content));
    const at = now();
    const { entry, effectiveOn } = await register(tx, actor, {
      kind: 'withdrawal',
      submissionKey,
      of: { caseId: id, personId },
      heading: registered.words[locale].title,
      body: registered.procedure.body,
      content,
      contentHash: hash,
      code: used.code,
    });
    await endWhatIsOpen(tx, id, t('requests.withdrawal.returned'));
    await tx.case.update({
      where: { id },
      data: {
        state: row.to,
        stoppedAt: null,
        updatedAt: at,
        version: { increment: 1 },
        events: { create: { at, kind: 'withdrawn', details: { number: entry.number } } },
      },
    });
    const sheet = actReceiptSheet(
      { registered, locale, entry, effectiveOn, person, representative },
      {
        title: t('requests.withdrawal.receipt', { heading: registered.words[locale].title }),
        sections: [
          { title: t('requests.withdrawal.section'), rows: [[t('issued.decision.number'), application.number]] },
          {
            title: t('requests.withdrawal.effects'),
            paragraphs: [t('requests.withdrawal.accepted'), t('requests.withdrawal.again')],
          },
        ],
      },
    );
    await issueDocument(tx, { kind: 'receipt', locale, personId, caseId: id, entryId: entry.id, sheet });
    await tellRegistered(tx, parties, entry.id, locale);
    audit({ action: 'case.withdrawn', object: `case:${id}`, details: { number: entry.number, hash } });
    return { status: 'registered', entryId: entry.id };
  });
