import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { toDate, toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { askMoreTime } from './cases/ask-more-time';
import { certifySilence } from './cases/certify-silence';
import { sendDocuments } from './cases/send-documents';
import { catchUp } from './clockwork/catch-up';
import { scanDocument } from './documents/scan-document';
import {
  actorOf,
  addPerson,
  addStaff,
  attach,
  birth,
  closeOffice,
  codeOf,
  forgetCodes,
  openOffice,
  setClock,
  sign,
  takenBy,
  versionOf,
} from './fixtures';
import { endNotification, requestNotificationCode } from './notifications/end-notification';
import { listHistory, listWaiting } from './notifications/list-notifications';
import { proposeDecision } from './office/decide';
import { takeCase } from './office/office-case';
import { requestDocuments } from './office/request-documents';
import { verifyFact } from './office/review';
import { presentRevision, requestRevisionSignature } from './revisions/present-revision';
import { proposeRevision } from './revisions/propose-revision';
import { saveObjection } from './revisions/save-revision';
import { verifyOffice } from './verify/verify-office';

vi.mock('next/headers', () => import('./test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

let marta: Actor;
let pilar: Actor;
let andres: Actor;
let elena: Actor;
let id: string;

/** The clock stands at an instant of Madrid, and everything that time brings by itself has happened. */
const at = async (instant: string): Promise<void> => {
  setClock(instant);
  for (const actor of [marta, pilar, andres, elena]) if (actor) await forgetCodes(actor);
  await catchUp();
};
const row = () => systemDb().case.findUniqueOrThrow({ where: { id } });
const due = async () => toDay((await row()).dueOn as Date);
const request = () => systemDb().documentRequest.findFirstOrThrow({ where: { caseId: id } });
const notification = () =>
  systemDb().notification.findFirstOrThrow({ where: { caseId: id }, orderBy: { availableAt: 'desc' } });
const messages = (start: string) => systemDb().message.count({ where: { dedupeKey: { startsWith: start } } });
const registered = (kind: 'application' | 'documents' | 'objection') =>
  systemDb().registerEntry.findFirstOrThrow({ where: { caseId: id, kind } });

/**
 * One application from its registration to the answer to the objection, every date worked out by hand. She lives in
 * Barcelona and the body sits in Madrid: a holiday of either is no working day (Ley 39/2015 art. 30.6).
 */
test('a whole life across Christmas, a regional holiday, 29 February and both changes of the clock', async () => {
  [pilar, andres, elena] = [await addStaff('caseworker'), await addStaff('caseworker'), await addStaff('supervisor')];
  const bases = Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`);
  const { id: personId } = await addPerson({
    province: '08',
    phone: '+34600111222',
    bases: {
      create: bases.map((month) => ({ month, regime: 'general', employer: 'Librería', base: 240_000, days: 30 })),
    },
  });
  marta = actorOf(personId);

  // Friday 8 December 2023 is a holiday: presented that day, it counts from Monday 11 (art. 31.2.b).
  await at('2023-12-08T11:00:00Z');
  id = await takenBy(pilar, marta, birth(day('2023-11-20'), { stopsWork: false }));
  expect(toDay((await registered('application')).effectiveOn)).toBe('2023-12-11');
  // Thirty natural days from the 11th.
  expect(await due()).toBe('2024-01-10');

  // Asked on Wednesday 13, opened on Thursday 14: the term to decide stands still since then (art. 22.1.a).
  await at('2023-12-13T09:00:00Z');
  const { problems } = await requestDocuments(pilar, id, {
    version: await versionOf(id),
    kinds: ['family-book'],
    message: 'No se lee.',
  });
  expect(problems).toEqual([]);
  await at('2023-12-14T09:00:00Z');
  const { codeId } = await requestNotificationCode(marta, (await notification()).id);
  const sent = { codeId, code: await codeOf(codeId) };
  expect(await endNotification(marta, (await notification()).id, 'open', sent)).toEqual({
    status: 'done',
    end: 'opened',
  });
  expect((await row()).stoppedAt?.toISOString()).toMatch(/^2023-12-14T09:0/);
  // Ten working days: 15, 18 to 22, 27 and 28 and 29 December and 2 January. Out: 25, Sant Esteve on the 26th, 1 January.
  const first = await request();
  expect(toDay(first.dueOn as Date)).toBe('2024-01-02');

  // Half of it has passed on Thursday 21; two working days are left on Thursday 28.
  await at('2023-12-20T22:30:00Z');
  expect(await messages(`request:${first.id}:half`)).toBe(0);
  await at('2023-12-21T08:00:00Z');
  expect(await messages(`request:${first.id}:half`)).toBe(1);
  await at('2023-12-27T08:00:00Z');
  expect(await messages(`request:${first.id}:last`)).toBe(0);
  await at('2023-12-28T08:00:00Z');
  expect(await messages(`request:${first.id}:last`)).toBe(1);
  // Five working days more: 3, 4, 5, 8 and 9 January. Out: Epiphany on Saturday 6.
  await askMoreTime(marta, id, first.id);
  expect(toDay((await request()).dueOn as Date)).toBe('2024-01-09');
  await at('2024-01-05T08:00:00Z');
  expect(await messages(`request:${first.id}:last`)).toBe(2);

  // Answered on Monday 8: the term moves by the 25 days it stood still, from 10 January to Sunday 4 February, to Monday 5.
  await at('2024-01-08T12:00:00Z');
  await scanDocument(await attach(marta, id, 'family-book'));
  expect(await sendDocuments(marta, id, 'answer'.padEnd(20, 'x'), { request: first.id })).toMatchObject({
    status: 'registered',
  });
  expect(await row()).toMatchObject({ state: 'instruction', stoppedAt: null, assignedToId: pilar.id });
  expect(await due()).toBe('2024-02-05');
  expect((await request()).state).toBe('answered');

  // Nobody decides by the 5th: on the 6th, and not before, the silence is certified, and it is negative (LGSS 129.3).
  await at('2024-02-05T22:50:00Z');
  await expect(certifySilence(marta, id)).rejects.toThrow();
  await at('2024-02-05T23:30:00Z');
  const { issuedId } = await certifySilence(marta, id);
  const certificate = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: issuedId } });
  expect(JSON.stringify(certificate.source)).toContain('5 de febrero de 2024');

  // Decided late, as the office still must (art. 21.1), on Tuesday 20 February. Nobody opens it.
  await at('2024-02-20T09:00:00Z');
  await proposeDecision(pilar, id, { version: await versionOf(id), reasons: 'No dejas el trabajo.', choice: 'refuse' });
  expect(await sign(elena, id)).toEqual({ status: 'signed' });
  const refused = await notification();
  // The tenth day is 1 March, because February has 29.
  expect(refused.expiresAt.toISOString()).toBe('2024-03-01T22:59:59.999Z');
  for (const [mark, instant] of [
    [3, '2024-02-23T08:00:00Z'],
    [7, '2024-02-27T08:00:00Z'],
    [9, '2024-02-29T08:00:00Z'],
  ] as const) {
    await at(instant);
    // By e-mail and by telephone.
    expect([mark, await messages(`notification:${refused.id}:${mark}`)]).toEqual([mark, 2]);
  }
  await at('2024-03-01T22:50:00Z');
  expect((await listWaiting(marta)).items.map((item) => item.id)).toEqual([refused.id]);
  await at('2024-03-01T23:00:00.000Z');
  expect((await notification()).rejectedAt?.toISOString()).toBe('2024-03-01T22:59:59.999Z');
  expect((await row()).state).toBe('notified');
  expect((await listWaiting(marta)).items).toEqual([]);
  expect((await listHistory(marta)).items.map((item) => item.id)).toContain(refused.id);
  expect(await systemDb().issuedDocument.count({ where: { caseId: id, kind: 'notification_lapsed' } })).toBe(1);

  // Thirty working days from Friday 1 March end on Wednesday 17 April. Out: 28 (Madrid) and 29 March, 1 April (Catalonia).
  await at('2024-04-17T20:00:00Z');
  await saveObjection(marta, id, 'prior_claim', {
    points: [],
    text: 'Sí lo dejé.',
    petition: 'Que me la reconozcáis.',
  });
  const asked = await requestRevisionSignature(marta, id, 'prior_claim');
  await presentRevision(marta, id, 'prior_claim', { codeId: asked.codeId, code: await codeOf(asked.codeId) });
  const objection = () => systemDb().revision.findFirstOrThrow({ where: { caseId: id } });
  expect(await objection()).toMatchObject({ state: 'open', late: false });
  // Forty-five working days end on Friday 21 June. Out: 1 and 2 May (Madrid).
  expect(await due()).toBe('2024-06-21');
  await at('2024-06-21T21:00:00Z');
  expect((await objection()).state).toBe('open');
  await at('2024-06-21T22:00:00Z');
  expect((await objection()).state).toBe('silent');

  // Answered at last on Monday 21 October, in summer time; the tenth day ends in winter time.
  await at('2024-10-21T08:00:00Z');
  await takeCase(pilar, id, await versionOf(id));
  const yes = { stopsWork: 'yes' };
  await verifyFact(pilar, id, {
    version: await versionOf(id),
    fact: 'stopsWork',
    reason: 'El certificado.',
    values: yes,
  });
  const answer = { version: await versionOf(id), reasons: 'Lo dejó.', result: 'upheld' as const, values: {} };
  expect((await proposeRevision(pilar, id, answer)).problems).toEqual([]);
  expect(await sign(andres, id)).toEqual({ status: 'signed' });
  expect((await notification()).expiresAt.toISOString()).toBe('2024-10-31T22:59:59.999Z');
  await at('2024-10-31T22:50:00Z');
  expect((await notification()).rejectedAt).toBeNull();
  await at('2024-10-31T23:00:00.000Z');
  expect((await notification()).rejectedAt?.toISOString()).toBe('2024-10-31T22:59:59.999Z');
  expect(await objection()).toMatchObject({ state: 'answered' });

  // What is granted is ordered once its decision is notified, and what the register says of the whole life holds.
  await at('2024-11-02T09:00:00Z');
  const payments = await systemDb().payment.findMany({ where: { caseId: id } });
  expect(payments.length).toBeGreaterThan(0);
  expect(new Set(payments.map(({ state }) => state))).toEqual(new Set(['ordered']));
  const entries = await systemDb().registerEntry.findMany({ where: { caseId: id }, orderBy: { number: 'asc' } });
  expect(entries.map(({ kind, effectiveOn }) => [kind, toDay(effectiveOn)])).toEqual([
    ['application', '2023-12-11'],
    ['more_time', '2023-12-28'],
    ['documents', '2024-01-08'],
    ['objection', '2024-04-17'],
  ]);
  expect(
    entries.every(
      ({ presentedAt, effectiveOn }) => presentedAt < new Date(toDate(toDay(effectiveOn)).getTime() + 86_400_000),
    ),
  ).toBe(true);
  expect((await verifyOffice()).checks.flatMap(({ problems }) => problems)).toEqual([]);
});
