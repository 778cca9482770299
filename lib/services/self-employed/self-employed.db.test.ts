import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { Forbidden, NotFound } from '@/lib/access/outcomes';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { getReceipt } from '../cases/get-receipt';
import { listDeadlines } from '../deadlines/list-deadlines';
import {
  actingFor,
  actorOf,
  addPerson,
  applied,
  closeOffice,
  codeOf,
  decided,
  fillDraft,
  forgetCodes,
  openOffice,
  rawOf,
  setClock,
  sign,
  submitDraft,
  versionOf,
} from '../fixtures';
import { endNotification, requestNotificationCode } from '../notifications/end-notification';
import { takeCase } from '../office/office-case';
import { reviewDocument, verifyFact } from '../office/review';
import { getRevision } from '../revisions/get-revision';
import { presentRevision, requestRevisionSignature } from '../revisions/present-revision';
import { proposeRevision } from '../revisions/propose-revision';
import { saveObjection } from '../revisions/save-revision';
import { startCorrection } from '../revisions/start-correction';
import { verifyOffice } from '../verify/verify-office';
import { getSelfEmployment, getSelfEmploymentOfCase } from './get-self-employment';

vi.mock('next/headers', () => import('../test-headers'));

let javier: Actor;
let nuria: Actor;
let pablo: Actor;

const treasury = async (role: 'caseworker' | 'supervisor') => {
  const { id } = await addPerson({
    staff: { create: { roles: [role], body: 'TGSS', unit: 'EO-TGSS-28-01', province: '28' } },
  });
  return actorOf(id, [role], 'TGSS');
};
const carpenter = async () => {
  const { id } = await addPerson({
    periods: { create: [{ regime: 'self-employed', from: toDate(day('2021-09-01')) }] },
    bases: { create: [] },
  });
  const recorded = { personId: id, recordedAt: new Date('2021-09-01'), from: toDate(day('2021-09-01')) };
  await systemDb().selfEmployment.createMany({
    data: [
      { ...recorded, kind: 'activities', activities: ['4332'] },
      { ...recorded, kind: 'cover', mutual: 'Fremap', sickLeave: true, professional: true, cessation: true },
      { ...recorded, kind: 'base', income: 120_000, base: 95_098 },
    ],
  });
  return actorOf(id);
};
const furniture = {
  activityChange: 'replace',
  newActivity: '3100',
  regulatedActivity: false,
  activityChangeDate: '2026-11-23',
};
const ACTIVITY = 'self-employed-activity';
const caseOf = (id: string) => systemDb().case.findUniqueOrThrow({ where: { id }, include: { decisions: true } });
const read = async (actor: Actor, id: string): Promise<void> => {
  const notification = await systemDb().notification.findFirstOrThrow({
    where: { caseId: id, kind: 'decision' },
    orderBy: { availableAt: 'desc' },
  });
  await forgetCodes(actor);
  const { codeId } = await requestNotificationCode(actor, notification.id);
  await endNotification(actor, notification.id, 'open', { codeId, code: await codeOf(codeId) });
};

beforeAll(async () => {
  await openOffice();
  [nuria, pablo] = [await treasury('caseworker'), await treasury('caseworker')];
});
let hour = 10;
beforeEach(async () => {
  setClock(`2026-11-24T${hour++}:00:00Z`);
  javier = await carpenter();
});
afterAll(closeOffice);

test('a change told in time is decided at once, and counts from the first day of the month', async () => {
  const id = await fillDraft(javier, furniture, ACTIVITY);
  const entryId = await submitDraft(javier, id);
  const row = await caseOf(id);
  expect(row.state).toBe('decided');
  expect(row.decisions).toMatchObject([{ outcome: 'granted', state: 'signed', proposedById: null, signedById: null }]);
  expect((await getReceipt(javier, entryId)).decidedAtOnce).not.toBeNull();

  const { now, coming } = await getSelfEmployment(javier);
  expect(now.activities).toMatchObject({ activities: ['3100'], from: '2026-11-01', decidedIn: id });
  // The fee goes with the base: it stays as it was.
  expect(now.fee?.total).toBe(29_956);
  expect(coming).toEqual([]);
  const issued = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: id, kind: 'decision' } });
  const said = JSON.stringify(issued.source);
  expect(said).toContain('3100 Fabricación de muebles');
  expect(said).toContain('recurso de alzada');
  expect(said).not.toContain('reclamación previa');
  await read(javier, id);
  expect((await caseOf(id)).state).toBe('notified');
});

test('a profession that needs a title waits for a person, who decides it with the same effect', async () => {
  const lawyer = { ...furniture, activityChange: 'add', newActivity: '6910', regulatedActivity: true };
  const waiting = await applied(javier, lawyer, ACTIVITY);
  expect(await caseOf(waiting)).toMatchObject({ state: 'registered', decisions: [] });
  await takeCase(nuria, waiting, await versionOf(waiting));
  for (const { id: documentId } of await systemDb().document.findMany({ where: { caseId: waiting } })) {
    const review = { version: await versionOf(waiting), documentId, verdict: 'accepted', reason: '' } as const;
    await reviewDocument(nuria, waiting, review);
  }
  await forgetCodes(nuria);
  await decided(nuria, nuria, waiting);
  expect((await getSelfEmployment(javier)).now.activities).toMatchObject({
    activities: ['4332', '6910'],
    from: '2026-11-01',
  });
});

test('what is not granted is never decided without a person', async () => {
  const leaving = {
    activityChange: 'end',
    formerActivity: '4332',
    keepsAnotherActivity: false,
    activityChangeDate: '2026-11-23',
  };
  const id = await applied(javier, leaving, ACTIVITY);
  expect(await caseOf(id)).toMatchObject({ state: 'registered', decisions: [] });
});

test('cover and society for the year after next, asked in November; a base for 1 January', async () => {
  const cover = await applied(
    javier,
    { exceptedGroup: 'none', changesMutual: true, newMutual: 'asepeyo' },
    'self-employed-cover',
  );
  const base = await applied(
    javier,
    { companyOrFamily: false, expectedIncome: 1600, chosenBase: 1200 },
    'self-employed-base',
  );
  expect([(await caseOf(cover)).state, (await caseOf(base)).state]).toEqual(['decided', 'decided']);
  const { now, coming } = await getSelfEmployment(javier);
  expect(now).toMatchObject({ cover: { mutual: 'Fremap' }, base: { base: 95_098 } });
  expect(coming).toMatchObject([
    { kind: 'base', from: '2027-01-01', base: 120_000, income: 160_000 },
    { kind: 'cover', from: '2028-01-01', mutual: 'Asepeyo', sickLeave: true },
  ]);
});

test('a correction of the office takes the place of what was written, and nothing is lost', async () => {
  const id = await applied(javier, furniture, ACTIVITY);
  await read(javier, id);
  await startCorrection(pablo, id, { version: await versionOf(id), reason: 'El código leído no es el suyo.' });
  await takeCase(pablo, id, await versionOf(id));
  const corrected = { fact: 'newActivity', reason: 'Escrito', values: { newActivity: '9012' } };
  expect((await verifyFact(pablo, id, { ...corrected, version: await versionOf(id) })).problems).toEqual([]);
  const { problems } = await proposeRevision(pablo, id, {
    version: await versionOf(id),
    result: 'upheld',
    values: {},
    reasons: 'Había un error en el código.',
  });
  expect(problems).toEqual([]);
  await forgetCodes(nuria);
  await sign(nuria, id);
  const { now, history } = await getSelfEmployment(javier);
  expect(now.activities).toMatchObject({ activities: ['9012'], from: '2026-11-01' });
  expect(history.filter(({ kind }) => kind === 'activities').length).toBe(2);
  expect(await systemDb().selfEmployment.count({ where: { caseId: id } })).toBe(2);
});

test('the decision can be appealed for a month, and the appeal is answered within three', async () => {
  const id = await applied(javier, furniture, ACTIVITY);
  await read(javier, id);
  // Notified on Tuesday 24 November: a month later is Thursday 24 December (Ley 39/2015 art. 30.4).
  const { claimDue, isLate } = await getRevision(javier, id, 'prior_claim');
  expect([claimDue, isLate]).toEqual(['2026-12-24', false]);
  const { deadlines } = await listDeadlines(javier);
  expect(deadlines.find(({ kind }) => kind === 'object')).toMatchObject({
    lastDay: '2026-12-24',
    ref: { law: 'lpac', article: '122.1' },
  });
  await saveObjection(javier, id, 'prior_claim', { points: [], text: 'No es esa.', petition: 'Que se corrija.' });
  await forgetCodes(javier);
  const { codeId } = await requestRevisionSignature(javier, id, 'prior_claim');
  const presented = await presentRevision(javier, id, 'prior_claim', { codeId, code: await codeOf(codeId) });
  if (presented.status !== 'registered') throw new Error(presented.status);
  const { dueOn } = await caseOf(id);
  expect(dueOn?.toISOString().slice(0, 10)).toBe('2027-02-24');
  const receipt = await systemDb().issuedDocument.findFirstOrThrow({ where: { entryId: presented.entryId } });
  expect(JSON.stringify(receipt.source)).toContain('Justificante de recurso de alzada');
  expect(JSON.stringify(receipt.source)).toContain('3\u00A0meses');
});

test('a representative changes it within their power, others see nothing, and the treasury sees whose case it has', async () => {
  const { agent } = await actingFor(javier, await carpenter(), { kind: 'general' });
  const id = await applied(agent, furniture, ACTIVITY);
  expect((await getSelfEmployment(agent)).now.activities?.activities).toEqual(['3100']);
  const narrow = await actingFor(javier, await carpenter(), { kind: 'procedure', procedures: ['imv'] });
  await expect(getSelfEmployment(narrow.agent)).rejects.toThrow(Forbidden);
  expect((await getSelfEmploymentOfCase(nuria, id)).now.activities?.activities).toEqual(['3100']);
  const other = await addPerson({ staff: { create: { roles: ['caseworker'], unit: 'x', province: '28' } } });
  await expect(getSelfEmploymentOfCase(actorOf(other.id, ['caseworker']), id)).rejects.toThrow(NotFound);
});

test('told late it waits for a person, whose decision has the same effect, counted from the day it was asked', async () => {
  const late = await applied(javier, { ...furniture, activityChangeDate: '2026-10-20' }, ACTIVITY);
  expect((await caseOf(late)).state).toBe('registered');
  expect((await getSelfEmployment(javier)).now.activities?.activities).toEqual(['4332']);

  // Days later: the day of the request stays that of the register.
  setClock('2026-11-26T10:00:00Z');
  await takeCase(nuria, late, await versionOf(late));
  const values = rawOf(ACTIVITY, { activityChangeDate: '2026-10-20' });
  const checked = { fact: 'activityChangeDate', reason: 'Hacienda', values };
  const { problems } = await verifyFact(nuria, late, { ...checked, version: await versionOf(late) });
  expect(problems).toEqual([]);
  await forgetCodes(nuria);
  await decided(nuria, nuria, late);
  const { now } = await getSelfEmployment(javier);
  expect(now.activities).toMatchObject({ activities: ['3100'], from: '2026-11-24' });
  expect((await caseOf(late)).decisions).toMatchObject([{ proposedById: nuria.id, signedById: nuria.id }]);
});

test('what was recorded cannot be changed or removed, and the office verifies', async () => {
  const { id } = await systemDb().selfEmployment.findFirstOrThrow({ where: { personId: javier.id } });
  await expect(systemDb().selfEmployment.delete({ where: { id } })).rejects.toThrow(/stays as it was written/);
  expect((await verifyOffice()).checks.flatMap(({ problems }) => problems)).toEqual([]);
});
