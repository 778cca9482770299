import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemDb } from '@/lib/db/client';
import {
  addCitizen,
  attach,
  BIRTH,
  birth,
  closeOffice,
  codeOf,
  FALLBACK,
  forgetCodes,
  openOffice,
  rawOf,
  recentBirth,
} from '../fixtures';
import { answerStep, putOffDocument } from './answer-step';
import { getDraft } from './draft';
import { getTogether, requestTogetherSignature, startTogether, submitTogether, togetherPreview } from './together';

beforeAll(openOffice);
afterAll(closeOffice);

const facts = birth(recentBirth, { largeFamily: false, disability65: false });
const draftOf = async (together: string, slug: string) =>
  (await systemDb().case.findFirstOrThrow({ where: { togetherId: together, procedure: slug } })).id;

/** Answers what a draft still lacks, and promises its papers for later. */
const complete = async (actor: Parameters<typeof getDraft>[0], id: string, slug: string) => {
  for (let pages = 0; pages < 40; pages += 1) {
    const step = (await getDraft(actor, id)).steps.find(({ status }) => status !== 'done');
    if (!step) break;
    expect((await answerStep(actor, id, step.id, rawOf(slug, facts))).problems).toEqual([]);
  }
  for (const kind of (await getDraft(actor, id)).openDocuments) await putOffDocument(actor, id, kind, true);
};

const sign = async (actor: Parameters<typeof getDraft>[0], together: string) => {
  const asked = await requestTogetherSignature(actor, together);
  if (asked.status !== 'sent') throw new Error(asked.status);
  return { codeId: asked.codeId, code: await codeOf(asked.codeId) };
};

test('two applications begun together: answered once, papers sent once, signed once, registered twice', async () => {
  const marta = await addCitizen();
  const { id: together } = await startTogether(marta, [BIRTH, FALLBACK, 'nothing', BIRTH], 'es', {});
  const [first, second] = [await draftOf(together, BIRTH), await draftOf(together, FALLBACK)];
  expect(await getTogether(marta, together)).toHaveLength(2);
  await complete(marta, first, BIRTH);
  // What both ask is known in the other; what only the other asks is not.
  const shared = await getDraft(marta, second);
  expect(shared.facts).toMatchObject({ situation: 'birth', eventDate: recentBirth, stopsWork: true });
  expect(shared.steps.filter(({ status }) => status !== 'done').map(({ id }) => id)).toEqual([
    'large-family',
    'disability',
  ]);
  await attach(marta, first, 'family-book');
  expect((await getDraft(marta, second)).documents.map(({ kind }) => kind)).toEqual(['family-book']);

  const [birthCase, otherCase] = await getTogether(marta, together);
  expect([birthCase?.missingAnswers, otherCase?.missingAnswers]).toEqual([0, 2]);
  expect((await togetherPreview(marta, together)).drafts.map(({ procedure }) => procedure.slug)).toEqual([BIRTH]);
  await complete(marta, second, FALLBACK);
  const code = await sign(marta, together);
  expect(await submitTogether(marta, together, { ...code, code: '000000' })).toMatchObject({ status: 'wrong-code' });
  expect(await submitTogether(marta, together, code)).toEqual({ status: 'registered', entries: 2 });
  const entries = await systemDb().registerEntry.findMany({ where: { caseId: { in: [first, second] } } });
  expect(new Set(entries.map(({ number }) => number)).size).toBe(2);
  // Sent again, nothing more is registered.
  expect(await submitTogether(marta, together, code)).toEqual({ status: 'registered', entries: 2 });
  expect(await systemDb().registerEntry.count({ where: { personId: marta.id } })).toBe(2);
});

test('only what is complete is sent; the rest can be sent later, under a new signature', async () => {
  const rosa = await addCitizen();
  const { id: together } = await startTogether(rosa, [BIRTH, FALLBACK], 'es', {});
  expect(await requestTogetherSignature(rosa, together)).toEqual({ status: 'incomplete' });
  await complete(rosa, await draftOf(together, BIRTH), BIRTH);
  const early = await sign(rosa, together);
  await complete(rosa, await draftOf(together, FALLBACK), FALLBACK);
  // The code was asked for one application: it does not sign two.
  expect(await submitTogether(rosa, together, early)).toEqual({ status: 'changed' });
  expect(await systemDb().registerEntry.count({ where: { personId: rosa.id } })).toBe(0);
  await forgetCodes(rosa);
  expect(await submitTogether(rosa, together, await sign(rosa, together))).toEqual({
    status: 'registered',
    entries: 2,
  });
});

test('an answer given in one application does not overwrite another given in the other', async () => {
  const ines = await addCitizen();
  const { id: together } = await startTogether(ines, [BIRTH, FALLBACK], 'es', {});
  const [first, second] = [await draftOf(together, BIRTH), await draftOf(together, FALLBACK)];
  await answerStep(ines, second, 'event', rawOf(FALLBACK, { situation: 'adoption', eventDate: '2026-11-02' }));
  expect((await getDraft(ines, first)).facts.situation).toBe('adoption');
  await answerStep(ines, first, 'event', rawOf(BIRTH, { situation: 'birth', eventDate: recentBirth }));
  expect((await getDraft(ines, second)).facts).toMatchObject({ situation: 'adoption', eventDate: '2026-11-02' });
});

test('the applications of somebody else are not there: not to see, sign or send', async () => {
  const [ana, eva] = [await addCitizen(), await addCitizen()];
  const { id: together } = await startTogether(ana, [BIRTH], 'es', {});
  for (const reach of [
    () => getTogether(eva, together),
    () => togetherPreview(eva, together),
    () => requestTogetherSignature(eva, together),
    () => submitTogether(eva, together, { codeId: 'x', code: '123456' }),
  ])
    await expect(reach()).rejects.toMatchObject({ name: 'NotFound' });
  await expect(startTogether(ana, ['nothing'], 'es', {})).rejects.toMatchObject({ name: 'NotFound' });
});
