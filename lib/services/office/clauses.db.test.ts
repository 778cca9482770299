import { expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { addCitizen, birth, recentBirth, takenBy, versionOf } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { clausesFor, listClauses, saveClause, switchClause, withClauses } from './clauses';
import { previewChoice } from './decide';
import { decisionPdf } from './decision-pdf';
import { getOfficeCase } from './office-case';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena, luz } = officeWith({ pilar: 'caseworker', elena: 'supervisor', luz: 'auditor' });

const stillWorking = birth(recentBirth, { stopsWork: false });
const clause = {
  titleEs: 'Prueba por certificado',
  textEs: '{name}: el certificado de la empresa no prueba lo que falta: {unmet}.',
  titleEn: 'Proof by certificate',
  textEn: '{name}: the certificate of the company does not prove what is missing: {unmet}.',
  law: 'art. 77.1 de la Ley 39/2015',
  outcomes: ['refuse'],
  procedure: 'birth-and-childcare',
};
const idsFor = async (id: string, choice: string) =>
  (await clausesFor(pilar, await getOfficeCase(pilar, id), [choice])).map((each) => each.id);

test('clauses fit the procedure and what is proposed, filled from the case, in the language of the person', async () => {
  const refused = await takenBy(pilar, await addCitizen(), stillWorking);
  const granted = await takenBy(pilar, await addCitizen());
  expect(await idsFor(refused, 'refuse')).toEqual(expect.arrayContaining(['unmet', 'apply-again']));
  expect(await idsFor(granted, 'grant')).toEqual(expect.arrayContaining(['first-weeks', 'undue']));
  // Nothing was corrected and nothing is unmet: what would be half empty is not offered.
  expect(await idsFor(granted, 'grant')).not.toEqual(expect.arrayContaining(['corrected']));
  const reasons = await withClauses(pilar, refused, { reasons: 'Vista la solicitud.', chosen: ['unmet', 'no-such'] });
  expect(reasons).toMatch(
    /^Vista la solicitud\.\n\nEn tu solicitud del martes 24 de noviembre de 2026 .*\(art\. 35\.1/,
  );
  // Twice added, once there.
  expect(await withClauses(pilar, refused, { reasons, chosen: ['unmet'] })).toBe(reasons);
});

test('what the person would read is shown before anything is proposed, on the page and as a PDF, and nothing is written', async () => {
  const id = await takenBy(pilar, await addCitizen(), stillWorking);
  const version = await versionOf(id);
  const sent = { version, choice: 'refuse' as const, reasons: 'Porque sigues trabajando.' };
  const { sheet } = await previewChoice(pilar, id, sent);
  expect(JSON.stringify(sheet)).toContain('Porque sigues trabajando.');
  expect((await previewChoice(pilar, id, { ...sent, reasons: '' })).problems).toMatchObject([{ field: 'reasons' }]);
  const { pdf } = await decisionPdf(pilar, id, sent);
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await systemDb().decision.count({ where: { caseId: id } })).toBe(0);
  expect(await versionOf(id)).toBe(version);
  await expect(previewChoice(luz, id, sent)).rejects.toMatchObject(forbidden);
});

test('a supervisor writes clauses for their body: versions stay, and one that is switched off is offered no more', async () => {
  const id = await takenBy(pilar, await addCitizen(), stillWorking);
  await expect(saveClause(pilar, null, clause)).rejects.toMatchObject(forbidden);
  expect((await saveClause(elena, null, { ...clause, textEs: '{nombre}', law: '' })).problems).toEqual([
    { field: 'law', code: 'missing' },
    { field: 'textEs', code: 'clause-hole', values: { hole: 'nombre' } },
  ]);
  expect((await saveClause(elena, null, clause)).problems).toEqual([]);
  const own = (await listClauses(elena)).find((each) => each.own);
  if (!own) throw new Error('not saved');
  expect(await withClauses(pilar, id, { reasons: '', chosen: [own.id] })).toContain('no prueba lo que falta: ');
  expect((await saveClause(elena, own, { ...clause, textEs: 'Otra vez: {unmet}.' })).problems).toEqual([]);
  expect(await withClauses(pilar, id, { reasons: '', chosen: [own.id] })).toContain('Otra vez: ');
  expect(await systemDb().decisionClauseVersion.count({ where: { clauseId: own.id } })).toBe(2);
  await expect(saveClause(elena, own, clause)).rejects.toMatchObject(conflict);
  await expect(saveClause({ ...elena, body: 'ISM' }, { id: own.id, version: 2 }, clause)).rejects.toMatchObject(gone);
  await switchClause(elena, own.id, { version: 2, isOn: false });
  expect(await idsFor(id, 'refuse')).not.toContain(own.id);
  expect(await systemDb().auditEvent.count({ where: { object: `clause:${own.id}` } })).toBe(3);
});
