import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import type { Sheet } from '@/lib/casework/sheet';
import type { Debt, DebtRequestKind, RegisterKind } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { formatDay, formatFileSize, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { partiesOf, tellRegistered } from '../cases/parties';
import { issueDocument } from '../documents/issue-document';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { entrySection, sayRepresentative, sealSection, signatureSection } from '../register/receipt-sheet';
import { register } from '../register/register';
import { addTask } from '../tasks/add-task';
import { type findRequest, lockDraft, planOf, signedContent } from './debt-request';
import { type Debtor, subjectOf } from './debtor';
import { sayKind, sayPeriod } from './say-debt';

const registerKinds = {
  instalments: 'instalments',
  objection: 'debt_objection',
  paid_already: 'payment_proof',
} as const satisfies Record<DebtRequestKind, RegisterKind>;

/** Sends the code that signs a request (Ley 39/2015 art. 11.2), bound to what it says. */
export const requestDebtCode = async (actor: Actor, debtor: Debtor, id: string): Promise<{ readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'act:debts', subjectOf(debtor));
    const { row, debts } = await lockDraft(tx, debtor, id);
    if (row.state !== 'draft') throw new NotFound('draft');
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const { hash } = signedContent(row, debts);
    const sent = await sendOneTimeCode(tx, { purpose: 'sign_debt_request', person, subject: id, subjectHash: hash });
    audit({ action: 'debt.code-requested', object: `debt-request:${id}` });
    return { codeId: sent.id };
  });

type Found = Awaited<ReturnType<typeof findRequest>>;
const contentSections = ({ row, debts }: Found, locale: Locale) => {
  const t = translator(locale);
  const plan = row.kind === 'instalments' && row.months ? planOf(debts, row.months, today()) : null;
  return [
    {
      title: t('debts.request.subject'),
      table: {
        head: [t('debts.columns.concept'), t('debts.columns.number')],
        rows: debts.map((debt: Debt) => [`${sayKind(debt, locale)}, ${sayPeriod(debt, locale)}`, debt.number]),
      },
    },
    { title: t('debts.request.text'), paragraphs: row.text.split(/\n+/).filter(Boolean) },
    ...(row.proofs.length > 0
      ? [
          {
            title: t('debts.request.proofs'),
            table: {
              head: (['name', 'size', 'hash'] as const).map((key) => t(`issued.receipt.documentHead.${key}`)),
              rows: row.proofs.map(({ name, size, sha256 }) => [name, formatFileSize(size, locale), sha256]),
            },
          },
        ]
      : []),
    ...(plan
      ? [
          {
            title: t('debts.request.plan'),
            table: {
              head: (['planDue', 'planPrincipal', 'planInterest', 'planTotal'] as const).map((key) =>
                t(`debts.request.${key}`),
              ),
              rows: plan.table.map(({ dueOn, principal, interest, total }) => [
                formatDay(dueOn, locale, 'medium'),
                ...[principal, interest, total].map((amount) => formatMoney(amount, locale)),
              ]),
            },
          },
        ]
      : []),
  ];
};

/* Who owes, as receipts name them, and who signs for them. */
const debtorRows = async (tx: Tx, actor: Actor, debtor: Debtor, locale: Locale) => {
  const t = translator(locale);
  const parties = await partiesOf(tx, actor);
  if ('organisationId' in debtor) {
    const { name, nif } = await tx.organisation.findUniqueOrThrow({ where: { id: debtor.organisationId } });
    return { parties, rows: [[t('debts.request.debtor'), `${name}, ${nif}`] as const] };
  }
  const { person, representative } = parties;
  return {
    parties,
    rows: [
      [t('debts.request.debtor'), `${person.givenName} ${person.surnames}, ${person.idNumber}`] as const,
      [t('debts.request.representative'), sayRepresentative({ representative, locale })] as const,
    ],
  };
};

export type PresentResult =
  | { readonly status: 'registered' }
  | { readonly status: 'changed' }
  | { readonly status: 'wrong-code'; readonly left: number };

/**
 * Signs and registers what is asked about debts: number, receipt, and a task for staff. An objection to an enforcement
 * order stops it at once (LGSS art. 38.3). Presented twice it is one entry.
 */
export const presentDebtRequest = async (
  actor: Actor,
  debtor: Debtor,
  id: string,
  sent: { readonly codeId: string; readonly code: string; readonly locale: Locale },
): Promise<PresentResult> =>
  transact(actor, async (tx, audit): Promise<PresentResult> => {
    assertCan(actor, 'act:debts', subjectOf(debtor));
    const found = await lockDraft(tx, debtor, id);
    const { row, debts } = found;
    if (row.state !== 'draft') return { status: 'registered' };
    const object = `debt-request:${id}`;
    const used = await useOneTimeCode(tx, {
      id: sent.codeId,
      code: sent.code,
      purpose: 'sign_debt_request',
      subject: id,
    });
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'debt.code-refused', object, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    const { content, hash } = signedContent(row, debts);
    if (used.code.subjectHash !== hash) return { status: 'changed' };
    const { locale } = sent;
    const t = translator(locale);
    const { parties, rows } = await debtorRows(tx, actor, debtor, locale);
    const heading = t(`debts.ask.${row.kind}.title`);
    const at = now();
    const { entry, effectiveOn } = await register(tx, actor, {
      kind: registerKinds[row.kind],
      submissionKey: object,
      of: debtor,
      heading,
      body: 'TGSS',
      content,
      contentHash: hash,
      code: used.code,
    });
    await tx.debtRequest.update({ where: { id }, data: { state: 'presented', entryId: entry.id } });
    await tx.document.updateMany({ where: { debtAskId: id }, data: { entryId: entry.id } });
    const stopped = row.kind === 'objection' ? debts.filter(({ state }) => state === 'enforcement') : [];
    for (const debt of stopped) await tx.debt.update({ where: { id: debt.id }, data: { state: 'suspended' } });
    await tx.debtEvent.createMany({
      data: [
        ...debts.map((debt) => ({
          debtId: debt.id,
          at,
          kind: 'asked',
          details: { kind: row.kind, number: entry.number },
        })),
        ...stopped.map((debt) => ({ debtId: debt.id, at, kind: 'suspended', details: {} })),
      ],
    });
    const sheet: Sheet = {
      title: heading,
      lead: t('debts.request.receiptLead'),
      sections: [
        entrySection(entry, heading, effectiveOn, locale),
        { title: t('debts.request.parties'), rows },
        ...contentSections(found, locale),
        signatureSection(entry, parties.representative ?? parties.signer, locale),
        sealSection(locale),
      ],
    };
    await issueDocument(tx, { kind: 'receipt', locale, ...debtor, entryId: entry.id, sheet });
    if ('personId' in debtor) await tellRegistered(tx, parties, entry.id, locale);
    await addTask(tx, {
      kind: 'debt-request',
      dedupeKey: object,
      personId: 'personId' in debtor ? debtor.personId : null,
      details: { debt: debts[0]?.id ?? '', number: entry.number },
    });
    audit({ action: 'debt.presented', object, details: { number: entry.number, hash } });
    return { status: 'registered' };
  });
