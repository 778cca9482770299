import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import {
  actingFor,
  addCitizen,
  addStaff,
  applied,
  BIRTH,
  closeOffice,
  decided,
  fillDraft,
  openOffice,
  stranger,
  takenBy,
} from '../fixtures';
import { ownResults } from './own-results';

let marta: Actor;
let luis: Actor;
let caseId: string;
beforeAll(async () => {
  await openOffice();
  [marta, luis] = [await addCitizen(), await addCitizen()];
  const pilar = await addStaff('caseworker');
  caseId = await takenBy(pilar, marta);
  await decided(pilar, await addStaff('supervisor'), caseId);
  await fillDraft(marta);
  await applied(luis);
});
afterAll(closeOffice);

const kinds = async (actor: Actor, question: string, services: readonly string[] = []) => [
  ...new Set((await ownResults(actor, question, services, 'es')).map(({ kind }) => kind)),
];

test('cases, drafts, documents and notifications are found by their words', async () => {
  expect(await kinds(marta, 'nacimiento')).toEqual(['case', 'draft', 'notification', 'document']);
  expect(await kinds(marta, 'resolución nacimiento')).toEqual(['notification']);
  expect(await kinds(marta, 'expediente')).toEqual(['case']);
  const document = await systemDb().document.findFirstOrThrow({ where: { caseId } });
  expect(await kinds(marta, document.name.split('.')[0] as string)).toContain('document');
  expect(await kinds(marta, 'jubilación')).toEqual([]);
});

test('a case is found by its number, and with the service somebody looks for by another name', async () => {
  const { number } = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId, kind: 'application' } });
  const found = await ownResults(marta, number.toLowerCase(), [], 'es');
  expect(found).toMatchObject([{ kind: 'case', id: caseId, number }]);
  expect(await kinds(marta, 'baja maternal', [BIRTH])).toEqual(['case', 'draft', 'notification']);
});

test('nobody finds what is of somebody else, and a password alone finds nothing', async () => {
  const { number } = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId, kind: 'application' } });
  expect(await ownResults(luis, number, [], 'es')).toEqual([]);
  const mine = await systemDb().case.findMany({ where: { personId: luis.id }, select: { id: true } });
  const found = await ownResults(luis, 'nacimiento', [], 'es');
  expect(found.filter(({ kind }) => kind === 'case').map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
  expect(await ownResults({ ...marta, level: 'low' }, 'nacimiento', [], 'es')).toEqual([]);
  expect(await ownResults(stranger, 'nacimiento', [], 'es')).toEqual([]);
});

test('who acts for somebody finds what the power reaches, and nothing of their own', async () => {
  const { agent } = await actingFor(marta, luis);
  const found = await ownResults(agent, 'nacimiento', [], 'es');
  expect(found.filter(({ kind }) => kind === 'case').map(({ id }) => id)).toEqual([caseId]);
  const elsewhere = { ...agent, acting: agent.acting && { ...agent.acting, procedures: new Set(['widow']) } };
  expect(await ownResults(elsewhere, 'nacimiento', [], 'es')).toEqual([]);
});
