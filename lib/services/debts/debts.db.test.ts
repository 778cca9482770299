import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import { expect, test, vi } from 'vitest';
import { type Actor, systemActor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import { euros } from '@/lib/law/cents';
import { addDays, day, month } from '@/lib/law/day';
import { parseReference, readTransferCode } from '@/lib/law/payment-reference';
import { foundOrganisation } from '../companies/fixtures';
import { ensurePdf } from '../documents/issue-document';
import { getIssued, openIssuedPdf, verifyByCode } from '../documents/issued';
import { actingFor, addCitizen, codeOf, forgetCodes, onePage, setClock } from '../fixtures';
import { listTasks } from '../tasks/list-tasks';
import { forbidden, gone, officeWith } from '../test-office';
import { verifyOffice } from '../verify/verify-office';
import { breakPlan, watchPlans } from './break-plan';
import { issueCertificate } from './certificate';
import { claimUndue } from './claim-overpaid';
import { draftRequest, getDebtRequest } from './debt-request';
import { collectionIban, type Debtor } from './debtor';
import { decideDebtRequest } from './decide-request';
import { expirePaymentDocuments } from './expire-documents';
import { addDebt } from './fixtures';
import { getDebt } from './get-debt';
import { getStatement, importStatement } from './import-statement';
import { getSettlements } from './list-settlements';
import { changeDebt, getOfficeDebt, openProof } from './office-debt';
import { getPaymentDocument, issuePaymentDocument, reviewPayment } from './payment-document';
import { presentDebtRequest, requestDebtCode } from './present-request';
import { reconcileWaiting } from './reconcile';
import { statementOf } from './sample-statement';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, registrar } = officeWith({ pilar: 'caseworker', registrar: 'registrar' });

const of = (actor: Actor): Debtor => ({ personId: actor.id });
/** Fee of October: its term ends on 30 November, and today is the 24th. */
const october = { month: month(2026, 10), principal: euros('294.00'), dueOn: day('2026-11-30') } as const;
/** Fee of August, late: 20 % since 1 November. */
const august = { month: month(2026, 8), principal: euros('300.00'), dueOn: day('2026-09-30') } as const;

const issue = async (actor: Actor, ids: readonly string[], on = today(), debtor = of(actor)) => {
  const issued = await issuePaymentDocument(actor, debtor, ids, { on, locale: 'es' });
  return getPaymentDocument(actor, debtor, issued?.id ?? '');
};
const debtOf = (id: string) => systemDb().debt.findUniqueOrThrow({ where: { id } });
const bytes = (text: string) => new TextEncoder().encode(text);
let statements = 0;
const bank = async (lines: Parameters<typeof statementOf>[1], id = `EXTRACTO-${++statements}-${Date.now()}`) => {
  const imported = await importStatement(pilar, {
    name: 'extracto.xml',
    content: bytes(statementOf(collectionIban(), lines, id)),
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  await reconcileWaiting({ statementId: imported.id });
  return { ...imported, statement: await getStatement(pilar, imported.id) };
};
const present = async (actor: Actor, id: string, debtor = of(actor)) => {
  await forgetCodes(actor);
  const { codeId } = await requestDebtCode(actor, debtor, id);
  return presentDebtRequest(actor, debtor, id, { codeId, code: await codeOf(codeId), locale: 'es' });
};
const asked = async (actor: Actor, debtId: string, kind: 'instalments' | 'objection' | 'paid_already', months = '') => {
  const upload =
    kind === 'paid_already' ? { name: 'banco.pdf', type: 'application/pdf', content: await onePage() } : null;
  const drafted = await draftRequest(actor, of(actor), {
    debtId,
    kind,
    text: 'No puedo pagarlo ahora.',
    months,
    upload,
  });
  if (!('id' in drafted)) throw new Error(JSON.stringify(drafted.problems));
  expect(await present(actor, drafted.id)).toEqual({ status: 'registered' });
  return drafted.id;
};

/** Amounts as people read them: the space before the sign of the euro does not break. */
const said = (value: unknown): string => JSON.stringify(value).replace(/\u00a0/g, ' ');

/** The black squares of the first QR that a PDF draws, read as a picture. */
const readQr = (pdf: Buffer): string => {
  const text = pdf.toString('latin1');
  for (const [, packed = ''] of text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    let content = '';
    try {
      content = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      continue;
    }
    const figure = /\/Figure <<[^>]*>> BDC([\s\S]*?)EMC/.exec(content)?.[1];
    const boxes = [...(figure ?? '').matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/g)].map(([, ...each]) =>
      each.map(Number),
    );
    if (boxes.length < 50) continue;
    const left = Math.min(...boxes.map(([x = 0]) => x));
    const top = Math.min(...boxes.map(([, y = 0]) => y));
    const side = 640;
    const scale = (side - 80) / 128;
    const image = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [x = 0, y = 0, width = 0, height = 0] of boxes)
      for (let row = Math.round(40 + (y - top) * scale); row < 40 + (y - top + height) * scale - 0.5; row++)
        for (let column = Math.round(40 + (x - left) * scale); column < 40 + (x - left + width) * scale - 0.5; column++)
          image.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    const found = jsQR(image, side, side);
    if (found) return found.data;
  }
  throw new Error('no QR code in the PDF');
};

test('what is owed, and a document to pay it: reference, account and amount are the same on screen, in the PDF and in its QR', async () => {
  const marta = await addCitizen();
  const [first, second] = [await addDebt(of(marta), october), await addDebt(of(marta), august)];
  const settlements = await getSettlements(marta, of(marta));
  expect([settlements.total, settlements.soon, settlements.late, settlements.enforcement]).toEqual([
    654_00, 294_00, 360_00, 0,
  ]);
  const review = await reviewPayment(marta, of(marta), [first.id, second.id]);
  // Until the 30th; from 1 December the fee of October bears 10 %.
  expect(review?.windows.map(({ from, to, total }) => [from, to, total])).toEqual([
    ['2026-11-24', '2026-11-30', 654_00],
    ['2026-12-01', '2026-12-09', 683_40],
  ]);
  const document = await issue(marta, [first.id, second.id]);
  expect(document).toMatchObject({ amount: 654_00, state: 'valid', iban: collectionIban() });
  expect(parseReference(document.reference)).toBe(document.reference);
  const told = { iban: document.iban, amount: document.amount, reference: document.reference };
  expect(readTransferCode(document.transfer)).toMatchObject(told);
  const { bytes: pdf } = await openIssuedPdf(marta, document.issuedId);
  expect(readTransferCode(readQr(Buffer.from(pdf)))).toMatchObject(told);
  const rows = Object.fromEntries((await getIssued(marta, document.issuedId)).sheet.sections[0]?.rows ?? []);
  expect(JSON.parse(said(rows))).toMatchObject({
    Importe: '654,00 €',
    'Cuenta en la que se paga (IBAN)': 'ES91 2100 0418 4502 0005 1332',
  });
  expect(String(rows.Referencia).replaceAll(' ', '')).toBe(document.reference);
  expect(await verifyByCode(document.csv)).toMatchObject({ kind: 'payment_document', state: 'valid' });
  // Asked for again, it is the same.
  expect((await issue(marta, [first.id, second.id])).id).toBe(document.id);
  const [listed] = (await getSettlements(marta, of(marta))).documents;
  expect(listed).toMatchObject(told);
});

test('a newer document takes the place of an older one, and a document ends with its last day', async () => {
  const marta = await addCitizen();
  const { id } = await addDebt(of(marta), october);
  const older = await issue(marta, [id]);
  const newer = await issue(marta, [id], day('2026-12-02'));
  expect(newer).toMatchObject({ amount: 323_40, state: 'valid' });
  expect(await getPaymentDocument(marta, of(marta), older.id)).toMatchObject({
    state: 'superseded',
    endedWhy: 'newer',
    newer: { id: newer.id },
  });
  expect(await verifyByCode(older.csv)).toMatchObject({ state: 'replaced' });
  setClock('2026-12-20T10:00:00Z');
  expect(await getPaymentDocument(marta, of(marta), newer.id)).toMatchObject({ state: 'expired' });
  expect(await expirePaymentDocuments()).toBeGreaterThan(0);
  expect(await systemDb().paymentDocument.findUniqueOrThrow({ where: { id: newer.id } })).toMatchObject({
    state: 'expired',
  });
});

test('nobody sees or pays in the name of another: strangers, representatives without the power, readers of a company', async () => {
  const [marta, luis, rosa] = [await addCitizen(), await addCitizen(), await addCitizen()];
  const { id } = await addDebt(of(marta), october);
  const document = await issue(marta, [id]);
  await expect(getSettlements(luis, of(marta))).rejects.toMatchObject(forbidden);
  await expect(getDebt(luis, of(luis), id)).rejects.toMatchObject(gone);
  await expect(getPaymentDocument(luis, of(luis), document.id)).rejects.toMatchObject(gone);
  await expect(issuePaymentDocument(luis, of(luis), [id], { on: today(), locale: 'es' })).rejects.toMatchObject(gone);
  await expect(getIssued(luis, document.issuedId)).rejects.toMatchObject(gone);
  expect(await reading(luis, (tx) => tx.debt.count())).toBe(0);
  const { agent } = await actingFor(marta, luis);
  expect((await getSettlements(agent, of(marta))).total).toBe(294_00);
  expect((await getIssued(agent, document.issuedId)).id).toBe(document.issuedId);
  const { agent: narrow } = await actingFor(marta, rosa, { kind: 'procedure', procedures: ['imv'] });
  await expect(getSettlements(narrow, of(marta))).rejects.toMatchObject(forbidden);
  await expect(getIssued(narrow, document.issuedId)).rejects.toMatchObject(gone);
  const { agent: exact } = await actingFor(marta, rosa, { kind: 'procedure', procedures: ['settlements'] });
  expect((await getSettlements(exact, of(marta))).total).toBe(294_00);
});

test('a company: its principal pays, its reader sees, another company finds nothing', async () => {
  const { id, principal } = await foundOrganisation(registrar, await addCitizen(), {
    nif: 'B12345674',
    name: 'Imprenta Sol, S. L.',
    kind: 'company',
  });
  const debtor = { organisationId: id };
  const reader = { ...principal, memberships: [{ organisationId: id, role: 'reader' as const }] };
  const debt = await addDebt(debtor, { ...august, kind: 'company', principal: 5_000_00 });
  expect((await getSettlements(reader, debtor)).total).toBe(6_000_00);
  await expect(issuePaymentDocument(reader, debtor, [debt.id], { on: today(), locale: 'es' })).rejects.toMatchObject(
    forbidden,
  );
  const document = await issue(principal, [debt.id], today(), debtor);
  expect(document.amount).toBe(6_000_00);
  expect((await getIssued(reader, document.issuedId)).title).toBe('Documento de pago');
  const stranger = { ...principal, memberships: [] };
  await expect(getSettlements(stranger, debtor)).rejects.toMatchObject(forbidden);
  expect(await reading(stranger, (tx) => tx.debt.count())).toBe(0);
  const paid = await bank([{ amount: 6_000_00, on: today(), reference: document.reference }]);
  expect(paid.statement.countOf('matched')).toBe(1);
  expect(await debtOf(debt.id)).toMatchObject({ state: 'paid' });
  expect(await issueCertificate(principal, debtor, 'es')).toMatchObject({ clear: true });
});

test('the bank: an exact payment, a double, a part, too much and a stranger; and nothing changes the second time', async () => {
  const [marta, luis, ana] = [await addCitizen(), await addCitizen(), await addCitizen()];
  const debts = [await addDebt(of(marta), october), await addDebt(of(luis), august), await addDebt(of(ana), october)];
  const [a, b, c] = [
    await issue(marta, [debts[0]?.id ?? '']),
    await issue(luis, [debts[1]?.id ?? '']),
    await issue(ana, [debts[2]?.id ?? '']),
  ];
  const lines = [
    { amount: 294_00, on: today(), reference: a.reference, bank: 'BANCO-A' },
    {
      amount: 294_00,
      on: today(),
      text: `Pago ${a.reference.slice(0, 6)} ${a.reference.slice(6)} otra vez`,
      bank: 'BANCO-B',
    },
    { amount: 180_00, on: today(), reference: b.reference, bank: 'BANCO-C' },
    { amount: 300_00, on: today(), reference: c.reference, bank: 'BANCO-D' },
    { amount: 99_00, on: today(), text: 'CUOTA AUTONOMO', bank: 'BANCO-E' },
  ];
  const { id, statement } = await bank(lines, 'EXTRACTO-FIJO');
  const found = Object.fromEntries(statement.entries.map(({ line, state, left }) => [line, [state, left]]));
  expect(found).toEqual({
    1: ['matched', 0],
    2: ['duplicate', 294_00],
    3: ['partial', 0],
    4: ['over', 6_00],
    5: ['stranger', 99_00],
  });
  expect(await debtOf(debts[0]?.id ?? '')).toMatchObject({ state: 'paid', paid: 294_00 });
  // Half of what was owed pays half of the debt; the other half goes on with its surcharge.
  expect(await debtOf(debts[1]?.id ?? '')).toMatchObject({ state: 'pending', paid: 150_00 });
  expect((await getSettlements(luis, of(luis))).total).toBe(180_00);
  expect(await getPaymentDocument(luis, of(luis), b.id)).toMatchObject({
    state: 'superseded',
    endedWhy: 'paid-in-part',
  });
  expect(await getPaymentDocument(marta, of(marta), a.id)).toMatchObject({ state: 'paid' });
  const paid = await getDebt(marta, of(marta), debts[0]?.id ?? '');
  const receipt = await getIssued(marta, paid.payments[0]?.receiptId ?? '');
  expect(said(receipt.sheet)).toContain('294,00 €');
  const told = await reading(luis, (tx) => tx.communication.findMany({ where: { kind: 'debt-paid' } }));
  expect(said(told[0]?.sheet)).toContain('No cubre todo lo que se debía');
  const { tasks } = await listTasks(pilar, { view: 'open' });
  expect(
    tasks
      .filter(({ details }) => details.statement === id)
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['payment-duplicate', 'payment-over', 'payment-partial', 'payment-stranger']);
  const before = await systemDb().debtPayment.count();
  // The same file again; and one more that repeats an entry under the bank's own reference.
  const again = await bank(lines, 'EXTRACTO-FIJO');
  expect([again.known, again.id]).toEqual([true, id]);
  const repeated = await bank([lines[0] ?? { amount: 1, on: today() }]);
  expect(repeated.statement.entries).toEqual([]);
  expect(await systemDb().debtPayment.count()).toBe(before);
});

test('a statement of another account, of no bank or with an entity inside is refused, and staff alone import', async () => {
  const marta = await addCitizen();
  const file = (text: string) => ({ name: 'x.xml', content: bytes(text) });
  const problemOf = async (text: string) => {
    const result = await importStatement(pilar, file(text));
    return result.ok ? null : result.problems[0]?.code;
  };
  expect(await problemOf(statementOf('ES7921000813610123456789', []))).toBe('statement-other-account');
  expect(await problemOf('<html></html>')).toBe('statement-not-a-statement');
  expect(await problemOf('esto no es XML')).toBe('statement-not-a-statement');
  expect(await problemOf(`<!DOCTYPE x [<!ENTITY a "b">]>${statementOf(collectionIban(), [])}`)).toBe(
    'statement-not-a-statement',
  );
  expect(
    await problemOf(
      statementOf(collectionIban(), []).replace(
        '</Stmt>',
        '<Ntry><Amt Ccy="USD">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts></Ntry></Stmt>',
      ),
    ),
  ).toBe('statement-wrong-entry');
  await expect(importStatement(marta, file(''))).rejects.toMatchObject(forbidden);
  expect(await reading(marta, (tx) => tx.bankEntry.count())).toBe(0);
});

test('a statement of a thousand lines, with doubles, parts and strangers: each payment counts once', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, () => addCitizen()));
  const documents: Awaited<ReturnType<typeof issue>>[] = [];
  for (let index = 0; index < 60; index++) {
    const actor = people[index % 4] as Actor;
    const { id } = await addDebt(of(actor), { ...october, principal: 100_00 + index });
    documents.push(await issue(actor, [id]));
  }
  const lines = Array.from({ length: 1000 }, (_, index) => {
    const document = documents[index];
    if (document)
      return {
        amount: index % 10 === 9 ? document.amount - 50_00 : document.amount,
        on: today(),
        reference: document.reference,
      };
    if (index < 90)
      return { amount: documents[index - 60]?.amount ?? 0, on: today(), text: documents[index - 60]?.reference ?? '' };
    return { amount: 1_00 + index, on: today(), text: `TRANSFERENCIA ${index}` };
  });
  const { statement, id } = await bank(lines, 'MIL');
  const counted = Object.fromEntries(
    (['matched', 'partial', 'over', 'duplicate', 'stranger', 'waiting'] as const).map((state) => [
      state,
      statement.countOf(state),
    ]),
  );
  // 54 exact and 6 in part; of the 30 that come again, 27 find nothing owed and 3 find the 50 euros left, and more.
  expect(counted).toEqual({ matched: 54, partial: 6, over: 3, duplicate: 27, stranger: 910, waiting: 0 });
  const received = await systemDb().bankEntry.aggregate({
    where: { statementId: id },
    _sum: { amount: true, left: true },
  });
  const applied = await systemDb().debtPayment.aggregate({
    where: { entry: { statementId: id } },
    _sum: { amount: true },
  });
  expect((received._sum.amount ?? 0) - (received._sum.left ?? 0)).toBe(applied._sum.amount);
  expect((await bank(lines, 'MIL')).known).toBe(true);
  expect(
    (await systemDb().debtPayment.aggregate({ where: { entry: { statementId: id } }, _sum: { amount: true } }))._sum,
  ).toEqual(applied._sum);
}, 120_000);

test('two readings of the same payment at once pay once', async () => {
  const marta = await addCitizen();
  const { id } = await addDebt(of(marta), october);
  const { reference } = await issue(marta, [id]);
  const content = bytes(statementOf(collectionIban(), [{ amount: 294_00, on: today(), reference }], 'A-LA-VEZ'));
  const results = await Promise.all(
    Array.from({ length: 4 }, () => importStatement(pilar, { name: 'x.xml', content })),
  );
  expect(results.filter((result) => result.ok && !result.known)).toHaveLength(1);
  expect(await systemDb().debtPayment.count({ where: { debtId: id } })).toBe(1);
});

test('instalments: asked for with its table, granted, and the debts are paid with the last one', async () => {
  const marta = await addCitizen();
  const debts = [await addDebt(of(marta), august), await addDebt(of(marta), october)];
  const document = await issue(marta, [debts[0]?.id ?? '']);
  const id = await asked(marta, debts[0]?.id ?? '', 'instalments', '3');
  const request = await getDebtRequest(marta, of(marta), id);
  expect([request.state, request.entry?.kind, request.debts.length]).toEqual(['presented', 'instalments', 2]);
  expect(request.receipt?.sheet.sections.some(({ title }) => title === 'Los plazos, si se concede hoy')).toBe(true);
  await expect(decideDebtRequest(marta, id, { accept: true, reasons: '' })).rejects.toMatchObject(forbidden);
  expect(await decideDebtRequest(pilar, id, { accept: true, reasons: '' })).toEqual({ problems: [] });
  expect(await getPaymentDocument(marta, of(marta), document.id)).toMatchObject({
    state: 'superseded',
    endedWhy: 'plan',
  });
  const { open, total } = await getSettlements(marta, of(marta));
  const parts = open.filter(({ kind }) => kind === 'instalment');
  expect([parts.length, open.filter(({ state }) => state === 'deferred').length]).toEqual([3, 2]);
  // 654 put off, and interest of what was left each month.
  expect(total).toBe(parts.reduce((sum, { principal }) => sum + principal, 0));
  expect(total - parts.reduce((sum, { planInterest }) => sum + planInterest, 0)).toBe(654_00);
  expect(await issueCertificate(marta, of(marta), 'es')).toMatchObject({ clear: true });
  for (const part of parts) {
    const { reference, amount } = await issue(marta, [part.id]);
    await bank([{ amount, on: today(), reference }]);
  }
  expect((await getSettlements(marta, of(marta))).open).toEqual([]);
  expect(await debtOf(debts[0]?.id ?? '')).toMatchObject({ state: 'paid', paid: 300_00 });
});

test('a plan that is not paid is broken: what the instalments paid stays paid, the rest is owed as before', async () => {
  const marta = await addCitizen();
  const { id: debtId } = await addDebt(of(marta), august);
  const id = await asked(marta, debtId, 'instalments', '2');
  await decideDebtRequest(pilar, id, { accept: true, reasons: '' });
  const [first, second] = (await getSettlements(marta, of(marta))).open.filter(({ kind }) => kind === 'instalment');
  const { reference, amount } = await issue(marta, [first?.id ?? '']);
  await bank([{ amount, on: today(), reference }]);
  await expect(breakPlan(pilar, second?.id ?? '')).rejects.toMatchObject({ name: 'Conflict' });
  // The second one was due on 24 January.
  setClock('2027-01-26T10:00:00Z');
  expect(await watchPlans()).toBeGreaterThan(0);
  await expect(breakPlan(marta, second?.id ?? '')).rejects.toMatchObject(forbidden);
  await breakPlan(pilar, second?.id ?? '');
  expect((await debtOf(second?.id ?? '')).state).toBe('annulled');
  // 360 was put off; half of it, 180, was paid: half of the principal of 300.
  expect(await debtOf(debtId)).toMatchObject({ state: 'pending', paid: 150_00 });
  expect((await getSettlements(marta, of(marta))).total).toBe(180_00);
});

test('what cannot be put off is a first instalment of one month (LGSS art. 23.2)', async () => {
  const marta = await addCitizen();
  const { id: debtId } = await addDebt(of(marta), {
    ...august,
    kind: 'company',
    principal: 1_000_00,
    more: { undeferrable: 250_00 },
  });
  const id = await asked(marta, debtId, 'instalments', '2');
  await decideDebtRequest(pilar, id, { accept: true, reasons: '' });
  const parts = (await getSettlements(marta, of(marta))).open.filter(({ kind }) => kind === 'instalment');
  expect(parts.map(({ principal, planInterest }) => principal - planInterest).toSorted((x, y) => x - y)).toEqual([
    250_00, 475_00, 475_00,
  ]);
});

test('an objection stops the enforcement order; dismissed, it goes on; upheld, the debt is annulled', async () => {
  const marta = await addCitizen();
  const enforced = { ...august, enforcedOn: day('2026-11-20') };
  const [first, second] = [await addDebt(of(marta), enforced), await addDebt(of(marta), enforced)];
  const document = await issue(marta, [second.id]);
  const [one, two] = [await asked(marta, first.id, 'objection'), await asked(marta, second.id, 'objection')];
  expect((await debtOf(first.id)).state).toBe('suspended');
  expect(await decideDebtRequest(pilar, one, { accept: false, reasons: ' ' })).toEqual({
    problems: [{ field: `reasons-${one}`, code: 'missing' }],
  });
  await decideDebtRequest(pilar, one, { accept: false, reasons: 'La cuota era debida.' });
  await decideDebtRequest(pilar, two, { accept: true, reasons: '' });
  expect([(await debtOf(first.id)).state, (await debtOf(second.id)).state]).toEqual(['enforcement', 'annulled']);
  expect(await getPaymentDocument(marta, of(marta), document.id)).toMatchObject({
    state: 'superseded',
    endedWhy: 'annulled',
  });
  await expect(decideDebtRequest(pilar, two, { accept: true, reasons: '' })).rejects.toMatchObject({
    name: 'Conflict',
  });
  const { issuedId } = await getDebtRequest(marta, of(marta), one);
  expect(JSON.stringify((await getIssued(marta, issuedId ?? '')).sheet)).toContain('La cuota era debida.');
  const { tasks } = await listTasks(pilar, { view: 'open' });
  expect(tasks.filter(({ person }) => person?.id === marta.id)).toEqual([]);
});

test('already paid: a proof is sent, staff read it and the debt is paid, with a receipt', async () => {
  const marta = await addCitizen();
  const { id: debtId } = await addDebt(of(marta), august);
  const without = await draftRequest(marta, of(marta), {
    debtId,
    kind: 'paid_already',
    text: '',
    months: '',
    upload: null,
  });
  expect(without).toEqual({
    problems: [
      { field: 'text', code: 'missing' },
      { field: 'file', code: 'no-file' },
    ],
  });
  const id = await asked(marta, debtId, 'paid_already');
  const office = await getOfficeDebt(pilar, debtId);
  const [proof] = office.requests[0]?.proofs ?? [];
  expect((await openProof(pilar, proof?.id ?? '')).bytes.length).toBeGreaterThan(100);
  await expect(openProof(marta, proof?.id ?? '')).rejects.toMatchObject(forbidden);
  await decideDebtRequest(pilar, id, { accept: true, reasons: '' });
  expect(await debtOf(debtId)).toMatchObject({ state: 'paid' });
  expect((await getDebt(marta, of(marta), debtId)).payments[0]).toMatchObject({ amount: 360_00, entryId: null });
});

test('nobody answers about their own debts or those of whom they represent', async () => {
  const { id } = await addDebt(of(pilar), august);
  await expect(getOfficeDebt(pilar, id)).rejects.toMatchObject(gone);
  await expect(changeDebt(pilar, id, 'enforce')).rejects.toMatchObject(gone);
  const marta = await addCitizen();
  const other = await addDebt(of(marta), august);
  await expect(changeDebt({ ...pilar, represents: [marta.id] }, other.id, 'enforce')).rejects.toMatchObject(gone);
});

test('a claim and an enforcement order change the amount, and the documents of before are good no longer', async () => {
  const marta = await addCitizen();
  const { id } = await addDebt(of(marta), { ...august, kind: 'company', filed: false, principal: 1_000_00 });
  const document = await issue(marta, [id]);
  expect(document.amount).toBe(1_200_00);
  await changeDebt(pilar, id, 'claim');
  // Notified on 24 November: until 20 December, a Sunday, so the 21st.
  expect(await getDebt(marta, of(marta), id)).toMatchObject({
    facts: { claimDueOn: '2026-12-21' },
    owed: { total: 1_200_00 },
  });
  expect(await getPaymentDocument(marta, of(marta), document.id)).toMatchObject({
    state: 'superseded',
    endedWhy: 'amount',
  });
  setClock('2026-12-22T10:00:00Z');
  await changeDebt(pilar, id, 'enforce');
  const enforced = await getDebt(marta, of(marta), id);
  expect([enforced.urgency, enforced.owed.total]).toEqual(['enforcement', 1_350_00]);
  // Fifteen days later interest runs: each day has its own amount.
  setClock('2027-01-08T10:00:00Z');
  expect((await getDebt(marta, of(marta), id)).windows.length).toBe(16);
});

test('the certificate says what is so that day: up to date, or what is owed', async () => {
  const marta = await addCitizen();
  const { id } = await addDebt(of(marta), october);
  expect(await issueCertificate(marta, of(marta), 'es')).toMatchObject({ clear: true });
  setClock('2026-12-02T10:00:00Z');
  const { issuedId, clear } = await issueCertificate(marta, of(marta), 'es');
  const sheet = (await getIssued(marta, issuedId)).sheet;
  expect([clear, sheet.title]).toEqual([false, 'Certificado de deudas']);
  expect(said(sheet)).toContain((await debtOf(id)).number);
  expect(said(sheet)).toContain('323,40 €');
  expect(await ensurePdf(issuedId)).toMatchObject({ size: expect.any(Number) });
});

test('what was paid without right is owed once it is notified, once, and a later count takes its place', async () => {
  const marta = await addCitizen();
  const { id: caseId } = await systemDb().case.create({
    data: { personId: marta.id, procedure: 'birth-and-childcare', procedureVersion: '1', updatedAt: new Date() },
  });
  const undue = {
    personId: marta.id,
    caseId,
    from: day('2026-06-01'),
    to: day('2026-06-30'),
    notifiedOn: day('2026-11-24'),
  };
  const claim = (decisionId: string, amount: number) =>
    transact(systemActor, (tx) => claimUndue(tx, { ...undue, decisionId, amount }));
  await claim('one', 500_00);
  await claim('one', 500_00);
  const [debt, ...more] = (await getSettlements(marta, of(marta))).open;
  // Thirty natural days from the 24th.
  expect([debt?.kind, debt?.principal, debt?.facts.dueOn, more.length]).toEqual([
    'undue_benefit',
    500_00,
    '2026-12-24',
    0,
  ]);
  const { reference } = await issue(marta, [debt?.id ?? '']);
  await bank([{ amount: 200_00, on: today(), reference }]);
  await claim('two', 450_00);
  const now = await getSettlements(marta, of(marta));
  expect(now.open.map(({ principal }) => principal)).toEqual([250_00]);
  expect(now.closed.map(({ state }) => state)).toEqual(['annulled']);
  // Less than what was given back already: somebody looks at it.
  await claim('three', 100_00);
  expect((await getSettlements(marta, of(marta))).open).toEqual([]);
  expect(await systemDb().staffTask.count({ where: { dedupeKey: 'undue:three' } })).toBe(1);
  const told = await reading(marta, (tx) => tx.communication.findMany({ where: { kind: 'debt-born' } }));
  expect(told.length).toBe(2);
  expect(addDays(undue.notifiedOn, 30)).toBe('2026-12-24');
});

test('after all of this the records of the office hold together', async () => {
  const { checks } = await verifyOffice();
  // These stories set the clock back and forth, and with it the times of the register.
  expect(checks.filter(({ ok, name }) => !ok && name !== 'register-numbers')).toEqual([]);
});
