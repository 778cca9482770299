import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Actor, inOwnName } from '@/lib/access/actor';
import { createSession, sessionOf } from '@/lib/auth/session';
import { draftReference } from '@/lib/casework/draft-reference';
import { sheetOf } from '@/lib/casework/sheet';
import { systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import { readThread } from '../case-messages/read-thread';
import { writeMessage } from '../case-messages/write-message';
import { answerStep } from '../cases/answer-step';
import { getDraft } from '../cases/draft';
import { getReceipt } from '../cases/get-receipt';
import { listProcedures, listRepresented } from '../cases/list-procedures';
import { getMyCase, listMyCases } from '../cases/my-cases';
import { deleteDraft, startCase } from '../cases/start-case';
import { submitCase } from '../cases/submit-case';
import { attachDocument } from '../documents/attach-document';
import { openIssuedPdf } from '../documents/issued';
import {
  actingFor,
  actorOf,
  addCitizen,
  addPerson,
  addStaff,
  applied,
  attach,
  BIRTH,
  birth,
  closeOffice,
  decided,
  fillDraft,
  onePage,
  openOffice,
  ordinaryDay,
  rawOf,
  recentBirth,
  setClock,
  signatureOf,
  takenBy,
} from '../fixtures';
import { listActivity } from '../identity/activity';
import { listWaiting } from '../notifications/list-notifications';
import { filledForm } from '../paper/paper-form';
import { listPowersHeld, startActing } from '../powers/act-for';
import { lapsePowers } from '../powers/lapse-powers';
import { listPowers } from '../powers/list-powers';
import { consentPdf } from './consent-sheet';
import { closeDesk, getDeskEntry, listDesk, openDeskReceipt } from './desk-records';
import { openDesk, resumeDesk } from './open-desk';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const gone = { name: 'NotFound' };
const forbidden = { name: 'Forbidden' };
const raw = rawOf;
type Visitor = Awaited<ReturnType<typeof addPerson>>;

const formOf = (visitor: Pick<Visitor, 'idNumber'>, more: Record<string, string> = {}) => ({
  visitor: visitor.idNumber,
  procedure: BIRTH,
  purpose: 'Presentar la solicitud que trae',
  documentKind: 'dni',
  documentNumber: visitor.idNumber,
  'documentUntil.day': '1',
  'documentUntil.month': '6',
  'documentUntil.year': '2031',
  photoMatches: 'yes',
  personPresent: 'yes',
  consented: 'yes',
  ...more,
});
const consent = async () => ({ name: 'consentimiento.pdf', type: 'application/pdf', content: await onePage() });

/** A registrar with a session, as the pages know them at each request. */
const atWork = async () => {
  const staff = await addStaff('registrar');
  const token = await transact(staff, (tx) => createSession(tx, staff.id, 'substantial'));
  const now = async () => {
    const session = await sessionOf(token);
    if (!session) throw new Error('signed out');
    return session;
  };
  return { staff, now, own: async () => inOwnName((await now()).actor) };
};
type Work = Awaited<ReturnType<typeof atWork>>;

const opened = async (work: Work, visitor: Visitor, more: Record<string, string> = {}) => {
  const result = await openDesk(await work.own(), await work.now(), formOf(visitor, more), await consent());
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.caseId;
};
const keyIn = async (actor: Actor, id: string) => {
  const answers = raw(BIRTH, birth(recentBirth));
  for (let page = 0; page < 40; page++) {
    const step = (await getDraft(actor, id)).steps.find(({ status }) => status !== 'done');
    if (!step) break;
    expect((await answerStep(actor, id, step.id, answers)).problems).toEqual([]);
  }
  for (const kind of (await getDraft(actor, id)).openDocuments) await attach(actor, id, kind);
};
const codesOf = (result: Awaited<ReturnType<typeof openDesk>>) =>
  'problems' in result ? result.problems.map(({ field, code }) => `${field}: ${code}`) : [];

test('Pilar keys in Rosa’s form: same case, same number, signed by Pilar, told to Rosa, and over when it is presented', async () => {
  const work = await atWork();
  const rosa = await addPerson({ givenName: 'Rosa', surnames: 'Martín Vega' });
  const id = await opened(work, rosa);
  const session = await work.now();
  expect(session.power).toMatchObject({ name: 'ROSA M.', onlyCase: id, procedures: [BIRTH] });
  const desk = session.actor;
  expect((await getDraft(desk, id)).openDocuments).toContain('paper-form');
  await keyIn(desk, id);
  const documents = await systemDb().document.findMany({ where: { caseId: id } });
  expect(documents.map(({ kind }) => kind)).toContain('paper-form');
  const result = await submitCase(desk, id, await signatureOf(desk, id));
  if (result.status !== 'registered') throw new Error(result.status);

  const entry = await systemDb().registerEntry.findUniqueOrThrow({ where: { id: result.entryId } });
  expect(entry).toMatchObject({ personId: rosa.id, presentedById: work.staff.id, caseId: id });
  expect(entry.signature).toMatchObject({ method: 'one-time-code', signer: work.staff.id });
  const receipt = await getReceipt(actorOf(rosa.id), entry.id);
  const said = JSON.stringify(sheetOf(receipt.issued.sheet));
  expect(said).toMatch(/Tecleada en ventanilla por Pilar Gil, unidad EO-INSS-28-04/);
  expect(said).toContain('Impreso en papel firmado');
  const pilar = await systemDb().person.findUniqueOrThrow({ where: { id: work.staff.id } });
  expect(said).not.toContain(pilar.idNumber);
  const power = await systemDb().power.findUniqueOrThrow({ where: { id: entry.powerId as string } });
  expect(power).toMatchObject({ origin: 'desk', state: 'ended', endReason: 'submitted', granterId: rosa.id });
  expect(power.reference).toMatch(/^2026-V-\d{8}$/);
  expect(power.signature).toMatchObject({ method: 'paper', document: { kind: 'dni' } });
  const events = await systemDb().caseEvent.findMany({ where: { caseId: id } });
  expect(events.map(({ kind }) => kind).toSorted()).toEqual(['keyed-at-desk', 'registered']);
  const mails = await systemDb().message.findMany({ where: { template: { startsWith: 'registered' } } });
  expect(mails.filter(({ personId }) => personId === rosa.id).map(({ template }) => template)).toEqual([
    'registered-at-desk',
  ]);
  expect(mails.filter(({ personId }) => personId === work.staff.id)).toEqual([]);

  // In the own name again; the visitor's case is as far away as anybody's, but for the receipt of today.
  const after = await work.now();
  expect(after.actor.acting).toBeNull();
  await expect(getMyCase(after.actor, id)).rejects.toMatchObject(gone);
  expect((await getDeskEntry(after.actor, power.id)).number).toBe(entry.number);
  expect((await openDeskReceipt(after.actor, power.id)).bytes.length).toBeGreaterThan(1000);
  await expect(getDeskEntry(await addStaff('registrar'), power.id)).rejects.toMatchObject(gone);
  setClock('2026-11-25T08:00:00Z');
  await expect(openDeskReceipt(after.actor, power.id)).rejects.toMatchObject(gone);

  const acts = await systemDb().auditEvent.findMany({ where: { actor: work.staff.id, behalf: rosa.id } });
  expect(acts.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['desk.opened', 'case.started', 'case.answered', 'case.submitted', 'desk.closed']),
  );
  const { items } = await listActivity(actorOf(rosa.id), 'others');
  expect(items.length).toBeGreaterThan(5);
  for (const { doer } of items) expect(doer.kind).not.toBe('representative');
  expect((await listMyCases(actorOf(rosa.id), 'cases')).items).toHaveLength(1);
});

test('from the desk nothing else of the visitor is seen or done: no other case, draft, notification, message or power', async () => {
  const [pilar, elena] = [await addStaff('caseworker'), await addStaff('supervisor')];
  const rosa = await addPerson();
  const own = actorOf(rosa.id);
  const other = await takenBy(pilar, own);
  await decided(pilar, elena, other);
  await actingFor(own, await addCitizen());
  const draft = await fillDraft(own);
  const work = await atWork();
  const id = await opened(work, rosa);
  expect(id).not.toBe(draft);
  const desk = (await work.now()).actor;
  const [issued] = await systemDb().issuedDocument.findMany({ where: { caseId: other } });
  for (const reach of [
    () => getMyCase(desk, other),
    () => getDraft(desk, draft),
    () => answerStep(desk, draft, 'child', raw(BIRTH, birth(recentBirth))),
    () => attach(desk, draft, 'other'),
    () => attach(desk, other, 'other'),
    () => readThread(desk, other),
    () => writeMessage(desk, other, { text: 'x' }),
    () => openIssuedPdf(desk, issued?.id ?? ''),
    () => filledForm(desk, id, 'es'),
    () => signatureOf(desk, draft),
    () => submitCase(desk, other, { codeId: 'x', code: '000000' }),
  ])
    await expect(reach()).rejects.toMatchObject(gone);
  for (const reach of [
    () => startCase(desk, 'retire-ordinary', 'es', {}),
    () => startCase(desk, BIRTH, 'es', {}),
    () => deleteDraft(desk, id),
    () => listMyCases(desk, 'cases'),
    () => listProcedures(desk, { show: 'all', procedure: '', find: '', page: 1 }, 'es'),
    () => listRepresented(desk),
    () => listWaiting(desk),
  ])
    await expect(reach()).rejects.toMatchObject(forbidden);
  // The second wall, with every where-clause forgotten.
  const seen = await reading(desk, async (tx) => ({
    cases: (await tx.case.findMany()).map((row) => row.id),
    notifications: await tx.notification.count(),
    issued: await tx.issuedDocument.count(),
    entries: await tx.registerEntry.count(),
    powers: await tx.power.count(),
    events: (await tx.caseEvent.findMany()).filter((row) => row.caseId !== id).length,
  }));
  expect(seen).toEqual({ cases: [id], notifications: 0, issued: 0, entries: 0, powers: 1, events: 0 });
});

test('the desk is no representation: it is not in the lists of powers, cannot be chosen there, and bars nobody from the office', async () => {
  const work = await atWork();
  const rosa = await addPerson();
  await opened(work, rosa);
  const power = await systemDb().power.findFirstOrThrow({ where: { granterId: rosa.id, origin: 'desk' } });
  const own = await work.own();
  expect(await listPowersHeld(own)).toEqual([]);
  expect((await listPowers(own)).iActFor).toEqual([]);
  expect((await listPowers(actorOf(rosa.id))).actForMe).toEqual([]);
  await expect(startActing(own, await work.now(), power.id)).rejects.toMatchObject(gone);
  const session = await work.now();
  expect([session.holdsPowers, session.actor.represents]).toEqual([false, []]);
});

test('after midnight nothing is keyed in any more, whatever page was open, and the day closes it', async () => {
  const work = await atWork();
  const rosa = await addPerson();
  const id = await opened(work, rosa);
  const desk = (await work.now()).actor;
  await keyIn(desk, id);
  const signature = await signatureOf(desk, id);
  setClock('2026-11-24T23:00:05Z');
  expect((await work.now()).actor.acting).toMatchObject({ inForce: false });
  await expect(submitCase(desk, id, signature)).rejects.toMatchObject({ name: 'PowerEnded' });
  await expect(submitCase((await work.now()).actor, id, signature)).rejects.toMatchObject({ name: 'PowerEnded' });
  const power = await systemDb().power.findFirstOrThrow({ where: { granterId: rosa.id, origin: 'desk' } });
  await expect(resumeDesk(await work.own(), await work.now(), power.id)).rejects.toMatchObject(gone);
  await lapsePowers();
  expect(await systemDb().power.findUniqueOrThrow({ where: { id: power.id } })).toMatchObject({
    state: 'ended',
    endReason: 'expire',
  });
  expect(await systemDb().message.count({ where: { personId: rosa.id, template: 'power-ended' } })).toBe(0);
  // What was typed is Rosa's draft.
  expect((await getDraft(actorOf(rosa.id), id)).id).toBe(id);
});

test('nobody serves themselves, somebody they represent, who is not registered or who died; only registrars serve', async () => {
  const work = await atWork();
  const me = await systemDb().person.findUniqueOrThrow({ where: { id: work.staff.id } });
  const luis = await addPerson();
  await actingFor(actorOf(luis.id), work.staff);
  const late = await addPerson({ diedOn: new Date('2026-01-01') });
  const refused = async (values: Record<string, string>) =>
    codesOf(await openDesk(await work.own(), await work.now(), values, await consent()));
  expect(await refused(formOf(me))).toEqual(['visitor: own-desk']);
  expect(await refused(formOf(luis))).toEqual(['visitor: own-desk']);
  const tried = await systemDb().auditEvent.findMany({
    where: { actor: me.id, action: 'desk.opened' },
    orderBy: { seq: 'asc' },
  });
  expect(tried.map(({ behalf, result }) => [behalf, result])).toEqual([
    [me.id, 'refused'],
    [luis.id, 'refused'],
  ]);
  expect(await refused(formOf(late))).toEqual(['visitor: person-died']);
  expect(await refused(formOf({ idNumber: '00000000T' }))).toEqual(['visitor: not-registered']);
  const rosa = await addPerson();
  expect(await refused(formOf(rosa, { documentNumber: luis.idNumber }))).toEqual(['documentNumber: other-number']);
  expect(await refused(formOf(rosa, { 'documentUntil.year': '2024' }))).toEqual(['documentUntil: too-early']);
  expect(await refused({})).toEqual([
    'visitor: missing',
    'procedure: missing',
    'purpose: missing',
    'documentKind: missing',
    'documentNumber: missing',
    'documentUntil: missing',
    'photoMatches: missing',
    'personPresent: missing',
    'consented: missing',
  ]);
  expect(codesOf(await openDesk(await work.own(), await work.now(), formOf(rosa), null))).toEqual(['file: no-file']);
  for (const other of [await addStaff('caseworker'), await addCitizen()])
    await expect(openDesk(other, await work.now(), formOf(rosa), await consent())).rejects.toMatchObject(forbidden);
  expect(await systemDb().power.count({ where: { origin: 'desk', granterId: rosa.id } })).toBe(0);
});

test('the reference on the paper leads to that draft of that person and procedure, and to no other', async () => {
  const work = await atWork();
  const [rosa, luis] = [await addPerson(), await addPerson()];
  const draft = await fillDraft(actorOf(rosa.id));
  const reference = draftReference(draft);
  const refused = async (visitor: Visitor, more: Record<string, string>) =>
    codesOf(await openDesk(await work.own(), await work.now(), formOf(visitor, more), await consent()));
  expect(await refused(luis, { reference })).toEqual(['reference: unknown-draft']);
  expect(await refused(rosa, { reference, procedure: 'retire-ordinary' })).toEqual(['reference: unknown-draft']);
  expect(await refused(rosa, { reference: 'abc' })).toEqual(['reference: unknown-draft']);
  expect(await opened(work, rosa, { reference })).toBe(draft);
  expect((await getDraft((await work.now()).actor, draft)).steps.every(({ status }) => status === 'done')).toBe(true);
});

test('a visitor leaves: the desk is left, gone on with, or ended by hand; another registrar touches none of it', async () => {
  const work = await atWork();
  const rosa = await addPerson();
  const id = await opened(work, rosa);
  expect(codesOf(await openDesk(await work.own(), await work.now(), formOf(rosa), await consent()))).toEqual([
    'procedure: desk-open',
  ]);
  const [row] = await listDesk(await work.own());
  expect(row).toMatchObject({ visitor: 'MARTA L.', isOpen: true, number: null });
  const powerId = row?.id ?? '';
  const colleague = await atWork();
  await expect(resumeDesk(await colleague.own(), await colleague.now(), powerId)).rejects.toMatchObject(gone);
  await expect(closeDesk(await colleague.own(), powerId)).rejects.toMatchObject(gone);
  expect(await listDesk(await colleague.own())).toEqual([]);
  expect(await resumeDesk(await work.own(), await work.now(), powerId)).toMatchObject({ caseId: id, slug: BIRTH });
  const desk = (await work.now()).actor;
  await closeDesk(await work.own(), powerId);
  expect((await work.now()).actor.acting).toBeNull();
  await expect(answerStep(desk, id, 'event', {})).rejects.toMatchObject({ name: 'PowerEnded' });
  expect((await listDesk(await work.own()))[0]).toMatchObject({ isOpen: false });
  expect((await getDraft(actorOf(rosa.id), id)).atDesk).toBe(false);
});

test('without the signed form on paper nothing is presented, and only a desk attaches one', async () => {
  const work = await atWork();
  const rosa = await addPerson();
  const id = await opened(work, rosa);
  const desk = (await work.now()).actor;
  await keyIn(desk, id);
  await systemDb().document.deleteMany({ where: { caseId: id, kind: 'paper-form' } });
  await expect(signatureOf(desk, id)).rejects.toThrow('incomplete');
  const file = { name: 'x.pdf', type: 'application/pdf', content: await onePage() };
  await expect(attachDocument(actorOf(rosa.id), id, 'paper-form', file)).rejects.toMatchObject(gone);
});

test('a draft the visitor deletes meanwhile takes the desk with it', async () => {
  const work = await atWork();
  const rosa = await addPerson();
  const own = actorOf(rosa.id);
  const other = await applied(own);
  const id = await opened(work, rosa);
  await deleteDraft(own, id);
  const desk = (await work.now()).actor;
  expect(desk.acting?.onlyCase).toBe('none');
  for (const reach of [() => getDraft(desk, id), () => getMyCase(desk, other)])
    await expect(reach()).rejects.toMatchObject(gone);
  expect(await reading(desk, (tx) => tx.case.count())).toBe(0);
  expect((await listDesk(await work.own()))[0]).toMatchObject({ isOpen: false });
});

test('two clicks on send at the desk make one entry', async () => {
  const work = await atWork();
  const id = await opened(work, await addPerson());
  const desk = (await work.now()).actor;
  await keyIn(desk, id);
  const signature = await signatureOf(desk, id);
  const results = await Promise.allSettled([submitCase(desk, id, signature), submitCase(desk, id, signature)]);
  expect(results.filter((result) => result.status === 'fulfilled').length).toBeGreaterThan(0);
  expect(await systemDb().registerEntry.count({ where: { caseId: id } })).toBe(1);
});

test('the consent is printed with what was typed and keeps nothing', async () => {
  const registrar = await addStaff('registrar');
  const before = await systemDb().power.count();
  const made = await consentPdf(registrar, { visitor: '00000000T', procedure: BIRTH }, 'es');
  expect('pdf' in made && made.pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await consentPdf(registrar, { visitor: '1', procedure: 'none' }, 'es')).toEqual({
    problems: [
      { field: 'visitor', code: 'wrong-id' },
      { field: 'procedure', code: 'missing' },
    ],
  });
  expect(await systemDb().power.count()).toBe(before);
  await expect(consentPdf(await addCitizen(), {}, 'es')).rejects.toMatchObject(forbidden);
  // A registrar who applies for something of their own is a citizen like any other.
  await applied(registrar);
});
