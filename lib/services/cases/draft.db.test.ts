import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { attachDocument, removeDocument } from '../documents/attach-document';
import {
  addCitizen,
  applied,
  attach,
  BIRTH,
  birth,
  closeOffice,
  FALLBACK,
  fillDraft,
  onePage,
  openOffice,
  ordinaryDay,
  rawOf,
  recentBirth,
  setClock,
} from '../fixtures';
import { answerScreening, getScreening } from '../screening/screening';
import { answerStep, putOffDocument } from './answer-step';
import { getDraft } from './draft';
import { listMyCases } from './my-cases';
import { deleteDraft, findOpenCases, startCase } from './start-case';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const gone = { name: 'NotFound' };
const event = (year: string, month: string, date: string, situation = 'birth') => ({
  situation,
  'eventDate.day': date,
  'eventDate.month': month,
  'eventDate.year': year,
});

test('twenty clicks on "start" make one draft', async () => {
  // The first rounds also open the connections: only then do twenty really come at once.
  for (let round = 0; round < 4; round++) {
    const marta = await addCitizen();
    const started = await Promise.all(Array.from({ length: 20 }, () => startCase(marta, BIRTH, 'es', {})));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    expect(await systemDb().case.count({ where: { personId: marta.id } })).toBe(1);
  }
});

test('two tabs that answer different pages at the same instant both keep their answers', async () => {
  const marta = await addCitizen();
  const { id } = await startCase(marta, BIRTH, 'es', {});
  await answerStep(marta, id, 'event', event('2026', '11', '10'));
  for (let round = 0; round < 5; round++) {
    const iban = round % 2 ? 'ES9121000418450200051332' : 'ES7921000813610123456789';
    const [alone, together] = round % 2 ? ['yes', false] : ['no', true];
    await Promise.all([
      answerStep(marta, id, 'parents', { singleParent: alone as string }),
      answerStep(marta, id, 'account', { iban }),
      answerStep(marta, id, 'hospital', { hospitalDays: String(round) }),
    ]);
    expect((await getDraft(marta, id)).facts).toMatchObject({ singleParent: !together, iban, hospitalDays: round });
  }
});

test('a page with a problem saves nothing, not even its right answers', async () => {
  const marta = await addCitizen();
  const { id } = await startCase(marta, BIRTH, 'es', {});
  const { problems } = await answerStep(marta, id, 'event', event('2026', '2', '31', 'adoption'));
  expect(problems).toMatchObject([{ field: 'eventDate' }]);
  expect((await getDraft(marta, id)).facts.situation).toBeUndefined();
  await answerStep(marta, id, 'event', event('2026', '11', '10'));
  const { version } = await systemDb().case.findUniqueOrThrow({ where: { id } });
  // The start of the leave lies after the birth: a check across pages.
  const start = { stopsWork: 'yes', 'leaveStart.day': '20', 'leaveStart.month': '11', 'leaveStart.year': '2026' };
  expect((await answerStep(marta, id, 'start', start)).problems).toMatchObject([{ field: 'leaveStart' }]);
  const after = await systemDb().case.findUniqueOrThrow({ where: { id } });
  expect(after.version).toBe(version);
  expect(after.facts).not.toHaveProperty('stopsWork');
});

test('a page that is not shown, of another procedure or invented, cannot be answered', async () => {
  const marta = await addCitizen();
  const { id } = await startCase(marta, BIRTH, 'es', {});
  await answerStep(marta, id, 'event', event('2026', '11', '10', 'adoption'));
  for (const step of ['hospital', 'large-family', '__proto__', ''])
    await expect(answerStep(marta, id, step, { hospitalDays: '9' })).rejects.toMatchObject(gone);
});

test('what the record supplies follows the event date, and a corrected figure becomes the person’s own', async () => {
  const marta = await addCitizen({
    periods: {
      create: [
        { regime: 'general', employer: 'Una', from: new Date('2022-01-01'), to: new Date('2022-12-31') },
        { regime: 'general', employer: 'Otra', from: new Date('2026-06-01') },
      ],
    },
  });
  const { id } = await startCase(marta, BIRTH, 'es', {});
  const days = async () => {
    const { facts, sources } = await getDraft(marta, id);
    return { days: facts.daysLast7Years, source: sources.daysLast7Years?.source };
  };
  await answerStep(marta, id, 'event', event('2026', '11', '10'));
  expect(await days()).toEqual({ days: 365 + 162, source: 'record' });
  await answerStep(marta, id, 'event', event('2026', '11', '20'));
  expect(await days()).toEqual({ days: 365 + 172, source: 'record' });
  await answerStep(marta, id, 'start', rawOf(BIRTH, birth(day('2026-11-20'))));
  // Confirming the figure shown leaves it the record's; another figure is declared and follows nothing any more.
  await answerStep(marta, id, 'person', rawOf(BIRTH, { birthDate: '1991-05-14' }));
  await answerStep(marta, id, 'role', { role: 'birth-mother' });
  await answerStep(marta, id, 'contributions', { daysLast7Years: '537', daysCareer: '537' });
  expect(await days()).toEqual({ days: 537, source: 'record' });
  await answerStep(marta, id, 'contributions', { daysLast7Years: '540', daysCareer: '537' });
  expect(await days()).toEqual({ days: 540, source: 'declared' });
  await answerStep(marta, id, 'event', event('2026', '11', '10'));
  expect(await days()).toEqual({ days: 540, source: 'declared' });
});

test('what was said once is carried to the other benefit, and from the check without sign-in', async () => {
  const marta = await addCitizen();
  const id = await fillDraft(marta);
  const { id: other } = await startCase(marta, FALLBACK, 'es', { fromCase: id });
  const draft = await getDraft(marta, other);
  expect(draft.facts).toMatchObject({ situation: 'birth', eventDate: recentBirth, stopsWork: true });
  expect(draft.steps.filter(({ status }) => status !== 'done').map(({ id: step }) => step)).toEqual([
    'large-family',
    'disability',
  ]);
  const rosa = await addCitizen();
  const stolen = await startCase(rosa, FALLBACK, 'es', { fromCase: id });
  expect((await getDraft(rosa, stolen.id)).facts.situation).toBeUndefined();

  const checked = await answerScreening(BIRTH, undefined, 'event', event('2026', '11', '10'));
  expect(checked.problems).toEqual([]);
  expect((await getScreening(BIRTH, checked.id)).facts.situation).toBe('birth');
  const { id: carried } = await startCase(rosa, BIRTH, 'es', { screening: checked.id });
  expect((await getDraft(rosa, carried)).facts.eventDate).toBe('2026-11-10');
});

test('an answer that another answer has taken away is forgotten', async () => {
  const marta = await addCitizen();
  const { id } = await startCase(marta, BIRTH, 'es', {});
  await answerStep(marta, id, 'event', event('2026', '11', '10'));
  await answerStep(marta, id, 'hospital', { hospitalDays: '40' });
  await answerStep(marta, id, 'event', event('2026', '11', '10', 'adoption'));
  expect((await getDraft(marta, id)).facts.hospitalDays).toBe(0);
});

test('somebody else’s draft is not found: not to read, answer, put off, attach, remove or delete', async () => {
  const [marta, rosa] = [await addCitizen(), await addCitizen()];
  const { id } = await startCase(marta, BIRTH, 'es', {});
  await answerStep(marta, id, 'event', event('2026', '11', '10'));
  const document = await attach(marta, id, 'family-book');
  const file = { name: 'a.pdf', type: 'application/pdf', content: await onePage() };
  for (const reach of [
    () => getDraft(rosa, id),
    () => answerStep(rosa, id, 'event', event('2026', '11', '11')),
    () => putOffDocument(rosa, id, 'family-book', true),
    () => attachDocument(rosa, id, 'family-book', file),
    () => removeDocument(rosa, document),
    () => deleteDraft(rosa, id),
  ])
    await expect(reach()).rejects.toMatchObject(gone);
  expect(await findOpenCases(rosa, BIRTH)).toEqual([]);
  expect((await listMyCases(rosa, 'drafts')).items).toEqual([]);
  expect((await getDraft(marta, id)).facts.eventDate).toBe('2026-11-10');
});

test('with the password alone nothing of a draft can be read or changed', async () => {
  const marta = await addCitizen();
  const { id } = await startCase(marta, BIRTH, 'es', {});
  const low = { ...marta, level: 'low' } as const;
  for (const reach of [
    () => startCase(low, FALLBACK, 'es', {}),
    () => getDraft(low, id),
    () => answerStep(low, id, 'event', event('2026', '11', '10')),
    () => deleteDraft(low, id),
    () => listMyCases(low, 'drafts'),
  ])
    await expect(reach()).rejects.toMatchObject({ name: 'Forbidden' });
});

test('a deleted draft takes its answers and documents with it; a registered case cannot be deleted', async () => {
  const marta = await addCitizen();
  const { id } = await startCase(marta, BIRTH, 'es', {});
  await attach(marta, id, 'family-book');
  await deleteDraft(marta, id);
  expect(await systemDb().document.count({ where: { caseId: id } })).toBe(0);
  await expect(deleteDraft(marta, id)).rejects.toMatchObject(gone);
  const registered = await applied(marta);
  await expect(deleteDraft(marta, registered)).rejects.toMatchObject(gone);
});
