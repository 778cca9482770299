import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { getMyCase } from '../cases/my-cases';
import { requestWithdrawalCode, withdrawCase } from '../cases/withdraw-case';
import { addCitizen, codeOf, forgetCodes, setClock, sign, signAndWait, takenBy, versionOf } from '../fixtures';
import { listWaiting } from '../notifications/list-notifications';
import { conflict, forbidden, officeWith } from '../test-office';
import { previewDecision, proposeDecision } from './decide';
import { getOfficeCase } from './office-case';
import { releaseDecision, releaseDecisions, undoSignature } from './release-decision';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, andres, elena } = officeWith({ pilar: 'caseworker', andres: 'caseworker', elena: 'supervisor' });

const decisionOf = (caseId: string) =>
  systemDb().decision.findFirstOrThrow({ where: { caseId }, orderBy: { proposedAt: 'desc' } });
const audited = (id: string, action: string) =>
  systemDb().auditEvent.count({ where: { object: `case:${id}`, action } });
const propose = async (id: string) => {
  const { problems } = await proposeDecision(pilar, id, { version: await versionOf(id), reasons: '', choice: 'grant' });
  expect(problems).toEqual([]);
};
/** A small award, so that whoever proposed it may sign it too. */
const signedBy = async (signer: Actor, citizen: Actor): Promise<string> => {
  const id = await takenBy(pilar, citizen);
  await propose(id);
  expect(await signAndWait(signer, id)).toEqual({ status: 'signed' });
  return id;
};
const undo = async (actor: Actor, id: string, reason = 'El importe no era ese.') =>
  undoSignature(actor, id, { version: await versionOf(id), reason });
/** Everything that reaches a person with a decision. */
const reached = async (id: string) => [
  await systemDb().issuedDocument.count({ where: { caseId: id, kind: 'decision' } }),
  await systemDb().notification.count({ where: { caseId: id, kind: 'decision' } }),
  await systemDb().payment.count({ where: { caseId: id } }),
];

test('a signed decision waits a quarter of an hour: nothing of it reaches the person before, all of it after', async () => {
  const citizen = await addCitizen();
  const id = await signedBy(elena, citizen);
  expect(await reached(id)).toEqual([0, 0, 0]);
  expect(await systemDb().case.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'proposed' });
  const seen = await getMyCase(citizen, id);
  expect([seen.state, seen.decisions]).toEqual(['proposed', []]);
  setClock('2026-11-24T10:14:59Z');
  expect(await releaseDecisions()).toBe(0);
  const said = await previewDecision(pilar, id, await versionOf(id));
  setClock('2026-11-24T10:15:10Z');
  expect(await releaseDecisions()).toBe(1);
  expect(await releaseDecisions()).toBe(0);
  const [issued, notified, paid] = await reached(id);
  expect([issued, notified]).toEqual([1, 1]);
  expect(paid).toBeGreaterThan(0);
  expect(await decisionOf(id)).toMatchObject({ state: 'signed', signedById: elena.id, releaseAt: null });
  // Word for word what was signed, with the instant of the signature.
  const { source } = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: id, kind: 'decision' } });
  expect(source).toEqual(JSON.parse(JSON.stringify(said)));
  expect((await listWaiting(citizen)).items).toHaveLength(1);
  expect([await audited(id, 'decision.signed'), await audited(id, 'decision.released')]).toEqual([1, 1]);
});

test('whoever signed, or a supervisor, undoes the signature with a reason: it is a proposal again and is signed anew', async () => {
  const citizen = await addCitizen();
  const id = await signedBy(andres, citizen);
  await expect(undo(pilar, id)).rejects.toMatchObject(forbidden);
  await expect(releaseDecision(pilar, id, await versionOf(id))).rejects.toMatchObject(forbidden);
  expect((await undo(andres, id, '  ')).problems).toEqual([{ field: 'reason', code: 'missing' }]);
  expect((await undo(andres, id)).problems).toEqual([]);
  expect(await decisionOf(id)).toMatchObject({
    state: 'proposed',
    signedById: null,
    signedAt: null,
    returnReason: 'El importe no era ese.',
  });
  setClock('2026-11-24T11:00:00Z');
  expect(await releaseDecisions()).toBe(0);
  expect(await reached(id)).toEqual([0, 0, 0]);
  await forgetCodes(elena);
  await sign(elena, id);
  expect(await decisionOf(id)).toMatchObject({ state: 'signed', signedById: elena.id });
  expect([await audited(id, 'decision.signed'), await audited(id, 'decision.signature-undone')]).toEqual([2, 1]);
  // Once it has reached the person it is not undone this way.
  await expect(undo(elena, id)).rejects.toMatchObject(conflict);

  const other = await signedBy(andres, await addCitizen());
  expect((await undo(elena, other)).problems).toEqual([]);
  expect(await decisionOf(other)).toMatchObject({ state: 'proposed' });
});

test('an undo and the making available at the same instant: one of them happens, never both', async () => {
  for (let round = 0; round < 3; round++) {
    await forgetCodes(andres);
    const id = await signedBy(andres, await addCitizen());
    const version = await versionOf(id);
    const [undone, released] = await Promise.allSettled([
      undoSignature(andres, id, { version, reason: 'Espera.' }),
      releaseDecision(andres, id, version),
    ]);
    expect([undone.status, released.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const { state } = await decisionOf(id);
    const [issued, notified] = await reached(id);
    expect([issued, notified]).toEqual(state === 'signed' ? [1, 1] : [0, 0]);
    expect(state).toBe(undone.status === 'fulfilled' ? 'proposed' : 'signed');
  }
});

test('what no longer says what was signed is not made available: it is a proposal again and the office has a task', async () => {
  const citizen = await addCitizen();
  const id = await signedBy(elena, citizen);
  await systemDb().person.update({ where: { id: citizen.id }, data: { surnames: 'López Cambiada' } });
  setClock('2026-11-24T10:20:00Z');
  await releaseDecisions();
  expect(await decisionOf(id)).toMatchObject({ state: 'proposed', signedById: null, releaseAt: null });
  expect(await reached(id)).toEqual([0, 0, 0]);
  expect(await systemDb().staffTask.findMany({ where: { caseId: id } })).toMatchObject([{ kind: 'decision-changed' }]);
});

test('signed just before midnight it is made available the same day: the day counts for the terms', async () => {
  setClock('2026-11-24T22:51:00Z');
  const id = await signedBy(elena, await addCitizen());
  expect((await decisionOf(id)).releaseAt?.toISOString()).toBe('2026-11-24T22:55:00.000Z');
  setClock('2026-11-24T22:58:00Z');
  await forgetCodes(elena);
  // In the very last minutes there is no time to think again.
  const last = await signedBy(elena, await addCitizen());
  expect(await decisionOf(last)).toMatchObject({ state: 'signed', releaseAt: null });
  expect(await reached(last)).toMatchObject([1, 1, expect.any(Number)]);
});

test('the person may still withdraw while it waits, and whoever looks at the case sees that it is signed', async () => {
  const citizen = await addCitizen();
  const id = await signedBy(elena, citizen);
  expect((await getOfficeCase(pilar, id)).decisions).toMatchObject([{ state: 'held', signedById: elena.id }]);
  const { codeId } = await requestWithdrawalCode(citizen, id);
  expect(await withdrawCase(citizen, id, { codeId, code: await codeOf(codeId) })).toMatchObject({
    status: 'registered',
  });
  expect(await decisionOf(id)).toMatchObject({ state: 'returned', releaseAt: null });
  setClock('2026-11-24T10:20:00Z');
  expect(await releaseDecisions()).toBe(0);
  expect(await reached(id)).toEqual([0, 0, 0]);
});
