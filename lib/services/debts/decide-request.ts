import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, system, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { isPayable, owedTogether } from '@/lib/casework/debts';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import type { Debt, DebtRequest } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { addMonths } from '@/lib/law/day';
import { undeferrableTerm } from '@/lib/law/parameters/late-payment';
import { issueDocument } from '../documents/issue-document';
import type { Problem } from '../forms/form-return';
import { communicate } from '../notifications/communicate';
import { type Plan, planOf } from './debt-request';
import { type Debtor, factsOf, newDebtNumber, ownerOf } from './debtor';
import { lockDebts, supersede } from './payment-document';
import { sendReceipt } from './receipt';
import { payDebts } from './reconcile';
import { sayKind, sayPeriod } from './say-debt';

type Act = {
  readonly tx: Tx;
  readonly audit: Audit;
  readonly row: DebtRequest;
  readonly debts: readonly Debt[];
  readonly locale: Locale;
};
const idsOf = (debts: readonly Debt[]) => debts.map(({ id }) => id);

/* The plan takes the place of the debts: they are put off, and its instalments are owed instead. */
const putOff = async ({ tx, row, debts }: Act): Promise<Plan> => {
  const on = today();
  const plan = planOf(debts, row.months ?? 1, on);
  const at = now();
  for (const { id } of debts)
    await tx.debt.update({
      where: { id },
      data: { state: 'deferred', planId: row.id, events: { create: { at, kind: 'deferred' } } },
    });
  await supersede(tx, idsOf(debts), 'plan');
  const parts = [
    ...(plan.undeferrable > 0
      ? [{ dueOn: addMonths(on, undeferrableTerm.on(on)), total: plan.undeferrable, interest: 0 }]
      : []),
    ...plan.table,
  ].filter(({ total }) => total > 0);
  for (const { dueOn, total, interest } of parts)
    await tx.debt.create({
      data: {
        number: await newDebtNumber(tx),
        kind: 'instalment',
        ...ownerOf(row),
        planId: row.id,
        from: toDate(on),
        to: toDate(dueOn),
        principal: total,
        planInterest: interest,
        arisenOn: toDate(on),
        dueOn: toDate(dueOn),
        events: { create: { at, kind: 'created' } },
      },
    });
  return plan;
};

/* An objection that is right annuls what it is about. */
const annul = async ({ tx, debts }: Act): Promise<void> => {
  const [at, settledOn] = [now(), toDate(today())];
  for (const { id } of debts)
    await tx.debt.update({
      where: { id },
      data: { state: 'annulled', settledOn, events: { create: { at, kind: 'annulled' } } },
    });
  await supersede(tx, idsOf(debts), 'annulled');
};

const takeProof = async ({ tx, audit, row, debts, locale }: Act): Promise<void> => {
  const amount = owedTogether(debts.map(factsOf), today());
  const money = { amount, valueOn: toDate(today()), entryId: null };
  const paid = await payDebts(tx, audit, debts, money);
  await supersede(tx, idsOf(debts), 'amount');
  await sendReceipt(tx, { debtor: ownerOf(row), locale, reference: null, ...money, ...paid });
};

const resume = async ({ tx, debts }: Act): Promise<void> => {
  for (const { id, state } of debts)
    if (state === 'suspended')
      await tx.debt.update({
        where: { id },
        data: { state: 'enforcement', events: { create: { at: now(), kind: 'resumed' } } },
      });
};

const planSections = (plan: Plan | null, locale: Locale): SheetSection[] => {
  if (!plan) return [];
  const t = translator(locale);
  const money = (value: number) => formatMoney(value, locale);
  return [
    {
      title: t('debts.decision.plan'),
      paragraphs: plan.undeferrable > 0 ? [t('debts.request.undeferrable', { amount: money(plan.undeferrable) })] : [],
      table: {
        head: (['planDue', 'planPrincipal', 'planInterest', 'planTotal'] as const).map((key) =>
          t(`debts.request.${key}`),
        ),
        rows: plan.table.map(({ dueOn, principal, interest, total }) => [
          formatDay(dueOn, locale, 'medium'),
          money(principal),
          money(interest),
          money(total),
        ]),
      },
    },
  ];
};

const answerSheet = (
  { row, debts, locale }: Act,
  number: string,
  said: { accept: boolean; reasons: string; plan: Plan | null },
): Sheet => {
  const t = translator(locale);
  const { accept, reasons, plan } = said;
  return {
    title: t('debts.decision.title'),
    lead: t(`debts.decision.leads.${row.kind}.${accept ? 'accepted' : 'refused'}`),
    sections: [
      {
        title: t('debts.decision.about'),
        rows: [
          [t('debts.decision.request'), number],
          ...debts.map((debt) => [debt.number, `${sayKind(debt, locale)}, ${sayPeriod(debt, locale)}`] as const),
        ],
      },
      ...(reasons ? [{ title: t('debts.decision.reasons'), paragraphs: reasons.split(/\n+/).filter(Boolean) }] : []),
      ...planSections(plan, locale),
      ...(accept ? [] : [{ title: t('debts.decision.appeal'), paragraphs: [t('debts.decision.appealText')] }]),
    ],
  };
};

const tell = async (tx: Tx, debtor: Debtor, id: string, sheet: Sheet, locale: Locale): Promise<void> => {
  if (!('personId' in debtor)) return;
  const person = await tx.person.findUniqueOrThrow({
    where: { id: debtor.personId },
    select: { id: true, email: true },
  });
  const t = translator(locale);
  await communicate(tx, {
    kind: 'debt-answered',
    dedupeKey: `debt-answered:${id}`,
    person,
    locale,
    sheet: { ...sheet, title: t('debts.decision.newsTitle'), lead: `${t('debts.decision.newsLead')} ${sheet.lead}` },
  });
};

/** Staff answer what was asked about a debt; it takes effect at once, is issued with its CSV, and is told. */
export const decideDebtRequest = async (
  actor: Actor,
  id: string,
  sent: { readonly accept: boolean; readonly reasons: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    await tx.$queryRaw`SELECT 1 FROM "DebtRequest" WHERE id = ${id} FOR UPDATE`;
    const row = await tx.debtRequest.findUnique({ where: { id }, include: { entry: true } });
    if (!row?.entry) throw new NotFound('debt request');
    assertCan(actor, 'manage:debts', row.personId ? { personId: row.personId } : {});
    if (row.state !== 'presented') throw new Conflict('answered before');
    const reasons = sent.reasons.trim();
    if (!sent.accept && !reasons) return { problems: [{ field: `reasons-${id}`, code: 'missing' }] };
    await lockDebts(tx, row.debtIds);
    const debts = (await tx.debt.findMany({ where: { id: { in: row.debtIds } }, orderBy: { dueOn: 'asc' } })).filter(
      (debt) => isPayable(factsOf(debt)),
    );
    const content = (await tx.issuedDocument.findUnique({ where: { entryId: row.entry.id } }))?.locale ?? 'es';
    const locale = isLocale(content) ? content : 'es';
    const act: Act = { tx, audit, row, debts, locale };
    let plan: Plan | null = null;
    if (!sent.accept) await resume(act);
    else if (row.kind === 'instalments') plan = await putOff(act);
    else if (row.kind === 'objection') await annul(act);
    else await takeProof(act);
    const sheet = answerSheet(act, row.entry.number, { ...sent, reasons, plan });
    const debtor = ownerOf(row);
    const issued = await issueDocument(tx, { kind: 'debt_decision', locale, ...debtor, sheet });
    const state = sent.accept ? 'accepted' : 'refused';
    await tx.debtRequest.update({
      where: { id },
      data: { state, reasons, decidedById: actor.id, decidedAt: now(), issuedId: issued.id },
    });
    await tx.debtEvent.createMany({
      data: debts.map((debt) => ({ debtId: debt.id, at: now(), kind: 'answered', details: { kind: row.kind, state } })),
    });
    await tell(tx, debtor, id, sheet, locale);
    await tx.staffTask.updateMany({
      where: { dedupeKey: `debt-request:${id}`, doneAt: null },
      data: { doneAt: system(), doneById: actor.id, note: state },
    });
    audit({
      action: 'debt.decided',
      object: `debt-request:${id}`,
      ...(row.personId ? { behalf: row.personId } : {}),
      details: { kind: row.kind, state },
    });
    return { problems: [] };
  });
