import { afterAll, beforeAll, expect, test } from 'vitest';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { getDraft } from '../cases/draft';
import { startCase } from '../cases/start-case';
import { addCitizen, BIRTH, birth, closeOffice, openOffice, rawOf, recentBirth, stranger } from '../fixtures';
import {
  answerEvents,
  answerQuestion,
  forgetEntitlements,
  getEntitlements,
  keepEntitlements,
  pagesBeforeResults,
} from './entitlements';

beforeAll(openOffice);
afterAll(closeOffice);

const mother = birth(recentBirth, {
  birthDate: '1991-05-14',
  registered: true,
  regime: 'general',
  daysLast7Years: 2000,
  daysCareer: 2500,
  baseSum: 2400,
  baseDays: 30,
});

/** Answers page after page, as long as the birth benefit is what is asked; then leaves. */
const answerBirth = async (id: string) => {
  for (let pages = 0; pages < 100; pages += 1) {
    const { findings, next } = await getEntitlements(id);
    const finding = findings.find(({ registered }) => registered.procedure.slug === BIRTH);
    if (!next || (finding?.found !== 'perhaps' && finding?.open.length === 0)) return;
    const { procedure } = getProcedure(next.slug);
    const example = getProcedure(next.slug).examples.find(({ expect: { outcome } }) => outcome === 'entitled');
    const facts = next.slug === BIRTH ? mother : { ...example?.facts, ...mother };
    const known = Object.fromEntries(Object.entries(facts).filter(([key]) => key in procedure.facts));
    const raw = Object.fromEntries(
      Object.entries(rawOf(next.slug, known)).filter(([name]) => next.asks.includes(name.split(/[.[]/)[0] as string)),
    );
    const { problems } = await answerQuestion(id, { ...next, again: false }, raw);
    expect(problems).toEqual([]);
  }
  throw new Error('The questions do not end');
};

test('a mother answers without signing in, sees her benefit with its amount, and applies without typing again', async () => {
  const { id, problems } = await answerEvents(undefined, ['birth', 'nonsense']);
  expect(problems).toEqual([]);
  expect((await getEntitlements(id)).events).toEqual(['birth']);
  await answerBirth(id);
  const { findings, answered } = await getEntitlements(id);
  const found = findings.find(({ registered }) => registered.procedure.slug === BIRTH);
  expect(found).toMatchObject({ found: 'entitled', open: [] });
  expect(answered.map(({ fact }) => fact)).toContain('eventDate');
  expect(findings.find(({ registered }) => registered.procedure.slug === 'widow')).toMatchObject({ concerned: false });

  // One answer changed in place: what follows is worked out again.
  const refused = rawOf(BIRTH, { stopsWork: false, leaveStart: recentBirth });
  const changed = await answerQuestion(
    id,
    { slug: BIRTH, step: 'start', asks: ['stopsWork', 'leaveStart'], again: true },
    refused,
  );
  expect(changed).toMatchObject({ problems: [], next: null });
  const after = (await getEntitlements(id)).findings.find(({ registered }) => registered.procedure.slug === BIRTH);
  expect(after?.found).toBe('not');
  await answerQuestion(
    id,
    { slug: BIRTH, step: 'start', asks: ['stopsWork', 'leaveStart'], again: true },
    rawOf(BIRTH, { ...mother }),
  );

  const marta = await addCitizen();
  const draft = await getDraft(marta, (await startCase(marta, BIRTH, 'es', { screening: id })).id);
  expect(draft.facts).toMatchObject({ situation: 'birth', eventDate: recentBirth, role: 'birth-mother' });
});

test('nothing is asked before something has happened, and what is not understood is told', async () => {
  expect(await answerEvents(undefined, [])).toEqual({ id: '', problems: [{ field: 'events', code: 'missing' }] });
  const { next, findings } = await getEntitlements(undefined);
  expect([next, findings.every(({ concerned }) => !concerned)]).toEqual([null, true]);
  const { id } = await answerEvents(undefined, ['birth']);
  const page = { slug: BIRTH, step: 'event', asks: ['situation', 'eventDate'], again: false };
  const { problems } = await answerQuestion(id, page, {
    situation: 'birth',
    'eventDate.day': '31',
    'eventDate.month': '2',
    'eventDate.year': '2026',
  });
  expect(problems).toMatchObject([{ field: 'eventDate', code: 'impossible' }]);
  expect((await getEntitlements(id)).answered).toEqual([]);
  for (const wrong of [
    { ...page, slug: 'nothing' },
    { ...page, step: 'nothing' },
  ])
    await expect(answerQuestion(id, wrong, {})).rejects.toMatchObject({ name: 'NotFound' });
  await expect(answerQuestion(undefined, page, {})).rejects.toMatchObject({ name: 'NotFound' });
  expect(pagesBeforeResults).toBe(15);
});

test('answers live a day, thirty when they are kept, and are forgotten at once when asked', async () => {
  const { id } = await answerEvents(undefined, ['retirement']);
  const lives = async () =>
    Math.round(
      ((await systemDb().screening.findUniqueOrThrow({ where: { id } })).expiresAt.getTime() - Date.now()) / 86_400_000,
    );
  expect(await lives()).toBe(1);
  expect(await keepEntitlements(stranger, id, { email: 'no es un correo', locale: 'es' })).toEqual({
    problems: [{ field: 'email', code: 'wrong-email' }],
  });
  expect(await keepEntitlements(stranger, id, { email: 'ana@correo.example', locale: 'es' })).toEqual({ problems: [] });
  const message = await systemDb().message.findFirstOrThrow({ where: { template: 'answers-kept' } });
  expect(message).toMatchObject({ recipient: 'ana@correo.example', personId: null });
  expect(Object.keys(message.values as object)).toEqual(['link']);
  expect((message.values as { link: string }).link).toMatch(new RegExp(`/es/entitlements/resume/${id}$`));
  expect(await lives()).toBe(30);
  // Nobody's mailbox is filled: three links a day, whoever asks.
  for (let round = 0; round < 5; round += 1) {
    const { id: other } = await answerEvents(undefined, ['care']);
    await keepEntitlements(stranger, other, { email: 'ana@correo.example', locale: 'es' });
  }
  expect(await systemDb().message.count({ where: { recipient: 'ana@correo.example' } })).toBe(3);
  // Answering one more question does not shorten what was kept.
  await answerEvents(id, ['retirement', 'illness']);
  expect(await lives()).toBe(30);
  await systemDb().screening.update({ where: { id }, data: { expiresAt: new Date() } });
  expect((await getEntitlements(id)).events).toEqual([]);
  await systemDb().screening.update({ where: { id }, data: { expiresAt: new Date(Date.now() + 60_000) } });
  expect((await getEntitlements(id)).events).toEqual(['illness', 'retirement']);
  await forgetEntitlements(id);
  expect((await getEntitlements(id)).events).toEqual([]);
});
