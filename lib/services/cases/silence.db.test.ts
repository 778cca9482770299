import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { sheetOf } from '@/lib/casework/sheet';
import { systemDb } from '@/lib/db/client';
import { verifyByCode } from '../documents/issued';
import {
  actingFor,
  addCitizen,
  addStaff,
  applied,
  birth,
  closeOffice,
  decided,
  forgetCodes,
  openOffice,
  ordinaryDay,
  recentBirth,
  setClock,
  takenBy,
} from '../fixtures';
import { getOfficeCase } from '../office/office-case';
import { requestDocuments } from '../office/request-documents';
import { certifySilence } from './certify-silence';
import { getMyCase } from './my-cases';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));

let marta: Actor;
let pilar: Actor;
beforeAll(async () => {
  await openOffice();
  [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
});
afterAll(closeOffice);

const wordsOf = async (issuedId: string): Promise<string> => {
  const { source } = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: issuedId } });
  const { title, lead, sections } = sheetOf(source);
  return [
    title,
    lead,
    ...sections.flatMap(({ title: heading, rows, paragraphs, list }) => [
      heading,
      ...(rows ?? []).map((row) => row.join(': ')),
      ...(paragraphs ?? []),
      ...(list ?? []),
    ]),
  ].join('\n');
};

test('nobody answers Marta in thirty days: from the next day she gets a certificate of the silence at once', async () => {
  setClock(ordinaryDay);
  const id = await takenBy(pilar, marta, birth(recentBirth));
  setClock('2026-12-24T22:59:00Z'); // the last minute of the last day
  await expect(certifySilence(marta, id)).rejects.toThrow(Conflict);

  setClock('2026-12-24T23:01:00Z');
  const { issuedId } = await certifySilence(marta, id);
  const words = await wordsOf(issuedId);
  expect(words).toContain('El jueves 24 de diciembre de 2026 terminó el plazo');
  expect(words).toContain('30\u00A0días (anexo RD 286/2003)');
  expect(words).toContain('se entiende desestimada por silencio (art. 129.3 LGSS)');
  expect(words).toContain('hasta el martes 9 de febrero de 2027 (art. 71.2 Ley 36/2011)');
  expect(words).toContain('El plazo no se ha parado.');
  expect(words).toContain('de forma automática');

  const { csv } = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: issuedId } });
  expect(await verifyByCode(csv)).toMatchObject({ kind: 'silence_certificate', state: 'valid' });
  const mine = await getMyCase(marta, id);
  expect(mine.state).toBe('instruction');
  expect(mine.issued.map(({ kind }) => kind)).toContain('silence_certificate');
  const office = await getOfficeCase(pilar, id);
  expect(office.events.map(({ kind }) => kind)).toContain('silence-certified');
  const noted = await systemDb().auditEvent.findMany({
    where: { action: 'case.silence-certified', object: `case:${id}` },
  });
  expect(noted).toMatchObject([{ actor: marta.id, details: { csv, due: '2026-12-24' } }]);
});

test('a second request, even at the same instant, finds the same certificate', async () => {
  setClock(ordinaryDay);
  const person = await addCitizen();
  const id = await applied(person);
  setClock('2026-12-28T10:00:00Z');
  const both = await Promise.all([certifySilence(person, id), certifySilence(person, id)]);
  const again = await certifySilence(person, id);
  expect(new Set([...both, again].map(({ issuedId }) => issuedId)).size).toBe(1);
  expect(await systemDb().issuedDocument.count({ where: { caseId: id, kind: 'silence_certificate' } })).toBe(1);
});

test('a term lengthened afterwards has its own silence, and the former certificate is replaced', async () => {
  setClock(ordinaryDay);
  const person = await addCitizen();
  const id = await applied(person);
  setClock('2026-12-28T10:00:00Z');
  const { issuedId: first } = await certifySilence(person, id);
  await systemDb().case.update({ where: { id }, data: { dueOn: new Date('2026-12-30') } });
  await expect(certifySilence(person, id)).rejects.toThrow(Conflict);
  setClock('2026-12-31T10:00:00Z');
  const { issuedId: second } = await certifySilence(person, id);
  expect(await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: first } })).toMatchObject({
    state: 'replaced',
    replacedById: second,
  });
});

test('the certificate tells the days in which the term stood still', async () => {
  setClock(ordinaryDay);
  const person = await addCitizen();
  const id = await takenBy(pilar, person);
  const { version } = await systemDb().case.findUniqueOrThrow({ where: { id } });
  await requestDocuments(pilar, id, { version, kinds: ['company-certificate'], message: 'Falta.' });
  const { requests } = await systemDb().case.findUniqueOrThrow({ where: { id }, include: { requests: true } });
  await systemDb().documentRequest.update({
    where: { id: requests[0]?.id ?? '' },
    data: { notifiedOn: new Date('2026-11-26'), answeredAt: new Date('2026-12-01T10:00:00Z'), state: 'answered' },
  });
  await systemDb().case.update({ where: { id }, data: { state: 'instruction', dueOn: new Date('2026-12-29') } });
  setClock('2026-12-30T10:00:00Z');
  const { issuedId } = await certifySilence(person, id);
  const words = await wordsOf(issuedId);
  expect(words).toContain('Último día, sin pausas: jueves 24 de diciembre de 2026');
  expect(words).toContain('Último día, con las pausas: martes 29 de diciembre de 2026');
  expect(words).toContain('del jueves 26 de noviembre de 2026 al martes 1 de diciembre de 2026');
});

test('once a decision can be read there is nothing to certify', async () => {
  setClock(ordinaryDay);
  const person = await addCitizen();
  const id = await takenBy(pilar, person);
  await forgetCodes(pilar);
  await decided(pilar, await addStaff('supervisor'), id);
  setClock('2026-12-30T10:00:00Z');
  await expect(certifySilence(person, id)).rejects.toThrow(Conflict);
});

test('who represents her asks within the power; whoever does not finds nothing there', async () => {
  setClock(ordinaryDay);
  const [person, luis] = [await addCitizen(), await addCitizen()];
  const id = await applied(person);
  setClock('2026-12-28T10:00:00Z');
  await expect(certifySilence(luis, id)).rejects.toThrow(NotFound);
  const elsewhere = await actingFor(person, luis, { kind: 'matter', topics: ['retirement'] });
  await expect(certifySilence(elsewhere.agent, id)).rejects.toThrow(NotFound);
  await expect(certifySilence(pilar, id)).rejects.toThrow(NotFound);
  const { agent } = await actingFor(person, luis, { kind: 'matter', topics: ['family'], noticeOfActs: true });
  const { issuedId } = await certifySilence(agent, id);
  expect(await systemDb().message.count({ where: { template: 'acted-for-you', personId: person.id } })).toBe(1);
  expect(await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: issuedId } })).toMatchObject({
    personId: person.id,
  });
});
