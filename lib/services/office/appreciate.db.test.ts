import { expect, test, vi } from 'vitest';
import type { Assessment, Verdict } from '@/lib/catalogue/assess';
import { systemDb } from '@/lib/db/client';
import { addCitizen, birth, decided, recentBirth, setClock, sign, takenBy, versionOf } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { appreciateRequirement } from './appreciate';
import { previewDecision, proposeDecision } from './decide';
import { getOfficeCase } from './office-case';
import { verifyFact } from './review';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena, ana } = officeWith({ pilar: 'caseworker', elena: 'supervisor', ana: 'auditor' });

const stillWorking = birth(recentBirth, { stopsWork: false });
const reason = 'El certificado de la empresa prueba que dejó el trabajo ese día.';
const appreciate = async (id: string, more: Partial<Parameters<typeof appreciateRequirement>[2]> = {}) =>
  appreciateRequirement(pilar, id, {
    version: await versionOf(id),
    requirement: await unmetOf(id),
    outcome: 'met',
    reason,
    ...more,
  });
const verdictsOf = async (id: string) => (await getOfficeCase(pilar, id)).assessment.verdicts;
let known = '';
/** The one requirement that whoever goes on working does not meet. */
const unmetOf = async (id: string): Promise<string> => {
  known ||= (await verdictsOf(id)).find(({ outcome }) => outcome === 'unmet')?.id ?? '';
  return known;
};
const propose = async (id: string, choice: 'grant' | 'refuse', reasons = '') =>
  proposeDecision(pilar, id, { version: await versionOf(id), reasons, choice });
const decisionOf = (caseId: string) =>
  systemDb().decision.findFirstOrThrow({ where: { caseId }, orderBy: { proposedAt: 'desc' } });

test('a requirement appreciated as met with reasons: granted with the amounts as computed, signed by a second person, and all said', async () => {
  const citizen = await addCitizen({}, 600_00);
  const id = await takenBy(pilar, citizen, stillWorking);
  const requirement = await unmetOf(id);
  expect((await propose(id, 'grant')).problems).toEqual([{ field: 'choice', code: 'missing' }]);
  expect((await appreciate(id, { reason: ' ' })).problems).toEqual([{ field: 'reason', code: 'missing' }]);
  expect((await appreciate(id, { outcome: undefined })).problems).toEqual([{ field: 'outcome', code: 'missing' }]);
  expect((await appreciate(id)).problems).toEqual([]);
  expect((await propose(id, 'grant')).problems).toEqual([]);
  // Below the amount, and still it takes two people.
  expect(await decisionOf(id)).toMatchObject({ outcome: 'granted', needsSecond: true });
  await expect(sign(pilar, id)).rejects.toMatchObject(forbidden);
  const sheet = JSON.stringify(await previewDecision(elena, id, await versionOf(id)));
  for (const said of [reason, 'consta como no cumplido', 'art. 77.1']) expect(sheet).toContain(said);
  await sign(elena, id);
  const { assessment } = await decisionOf(id);
  const { verdicts, award, outcome } = assessment as unknown as Assessment;
  // What the rules say stays beside what counts.
  expect(verdicts.find((each: Verdict) => each.id === requirement)).toMatchObject({
    outcome: 'unmet',
    appreciated: { outcome: 'met', reason },
  });
  expect(outcome).toBe('entitled');
  const same = await takenBy(pilar, await addCitizen({}, 600_00));
  expect(award).toEqual((await getOfficeCase(pilar, same)).assessment.award);
  expect(await systemDb().payment.count({ where: { caseId: id } })).toBe(award?.payments.length);
  const made = await systemDb().auditEvent.findFirstOrThrow({
    where: { object: `case:${id}`, action: 'requirement.appreciated' },
  });
  expect(made.details).toMatchObject({ requirement, rules: 'unmet', as: 'met' });
});

test('a requirement appreciated as not met refuses, with reasons, although the data would grant', async () => {
  const id = await takenBy(pilar, await addCitizen({}, 600_00));
  const requirement = await unmetOf(id);
  expect((await appreciate(id, { requirement, outcome: 'unmet', reason: 'Siguió trabajando.' })).problems).toEqual([]);
  expect((await propose(id, 'grant')).problems).toEqual([{ field: 'choice', code: 'missing' }]);
  expect((await propose(id, 'refuse')).problems).toEqual([{ field: 'reasons', code: 'missing' }]);
  expect((await propose(id, 'refuse', 'No dejó el trabajo.')).problems).toEqual([]);
  expect(await decisionOf(id)).toMatchObject({ outcome: 'refused', needsSecond: true });
});

test('an appreciation holds for the facts it was made on: corrected, they speak for themselves again', async () => {
  const id = await takenBy(pilar, await addCitizen({}, 600_00), stillWorking);
  await appreciate(id);
  expect((await getOfficeCase(pilar, id)).assessment.outcome).toBe('entitled');
  const { reads = [] } = (await verdictsOf(id)).find((each) => each.id === known) ?? {};
  expect(reads).toContain('stopsWork');
  const verify = async (stopsWork: string) =>
    verifyFact(pilar, id, { version: await versionOf(id), fact: 'stopsWork', reason: 'Visto.', values: { stopsWork } });
  await verify('yes');
  expect((await verdictsOf(id)).find((each) => each.id === known)).toMatchObject({ outcome: 'met' });
  expect((await verdictsOf(id)).every(({ appreciated }) => appreciated === undefined)).toBe(true);
});

test('taken back it counts no more; nobody but who handles the case appreciates, and only while it is in instruction', async () => {
  const id = await takenBy(pilar, await addCitizen({}, 600_00), stillWorking);
  await appreciate(id);
  await appreciate(id, { outcome: 'assessed', reason: '' });
  expect((await getOfficeCase(pilar, id)).assessment.outcome).toBe('not-entitled');
  const sent = { version: await versionOf(id), requirement: known, outcome: 'met' as const, reason };
  await expect(appreciateRequirement(ana, id, sent)).rejects.toMatchObject(forbidden);
  await expect(appreciateRequirement(pilar, id, { ...sent, version: 1 })).rejects.toMatchObject(conflict);
  await expect(appreciate(id, { requirement: 'constructor' })).rejects.toMatchObject(gone);
  await decided(pilar, elena, id, 'No dejas el trabajo.');
  setClock('2026-11-24T10:30:00Z');
  await expect(appreciate(id)).rejects.toMatchObject(conflict);
});
