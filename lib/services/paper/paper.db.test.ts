import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { today } from '@/lib/adapters/clock';
import type { Block } from '@/lib/adapters/pdf/document';
import { draftIdPrefix, draftReference } from '@/lib/casework/draft-reference';
import { paperForm } from '@/lib/catalogue/paper';
import { parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure, registry } from '@/lib/catalogue/registry';
import { actingFor, addCitizen, BIRTH, birth, closeOffice, fillDraft, openOffice, recentBirth } from '../fixtures';
import { documentBlocks, questionBlocks } from './paper-blocks';
import { blankForm, filledForm } from './paper-form';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

const textIn = (blocks: readonly Block[]) => JSON.stringify(blocks);
const times = (text: string, part: string) => text.split(part).length - 1;
const ticked = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.type === 'answer' && block.space.kind === 'ticks'
      ? block.space.options.filter((option) => option.ticked).map(({ text }) => `${block.label} ${text}`)
      : [],
  );

test('every procedure prints: each question once under its number, each document with a box, in both languages', async () => {
  for (const { procedure, words } of registry)
    for (const locale of ['es', 'en'] as const) {
      const form = paperForm(procedure, words[locale], today());
      const blocks = questionBlocks(form, {}, locale);
      const heads = blocks.flatMap((block) =>
        block.type === 'answer' ? [block.label] : block.type === 'heading' && block.level === 3 ? [block.text] : [],
      );
      const questions = form.tasks.flatMap(({ steps }) => steps.flatMap((step) => step.questions));
      for (const { number, word } of questions)
        expect([procedure.slug, heads.filter((head) => head === `${number}. ${word.label}`).length]).toEqual([
          procedure.slug,
          1,
        ]);
      expect(ticked(blocks)).toEqual([]);
      const papers = textIn(documentBlocks(form, new Set(), locale));
      for (const { name } of form.documents) expect(papers).toContain(JSON.stringify(name).slice(1, -1));
      expect(textIn(blocks)).not.toMatch(/undefined|\{\w+\}/);
    }
});

test('a draft prints with its answers in their places: boxes ticked, letters in squares, rows of a list', () => {
  const { procedure, words } = getProcedure(BIRTH);
  const facts = parseFacts(procedure.facts, birth(recentBirth), today());
  const blocks = questionBlocks(paperForm(procedure, words.es, today()), facts, 'es');
  const space = (part: string) => {
    const found = blocks.find((block) => block.type === 'answer' && block.label.includes(part));
    return found?.type === 'answer' ? found.space : undefined;
  };
  const { label } = words.es.facts.eventDate as { label: string };
  expect(space(label)).toMatchObject({ kind: 'squares', value: ['10', '11', '2026'] });
  expect(space((words.es.facts.iban as { label: string }).label)).toMatchObject({
    value: ['ES91', '2100', '0418', '4502', '0005', '1332'],
  });
  expect(ticked(blocks).length).toBeGreaterThan(3);
  expect(times(textIn(blocks), 'Solo si')).toBeGreaterThan(2);
});

test('the blank form is the same for everybody; a draft is printed for its person and who represents them, nobody else', async () => {
  const { pdf, name } = await blankForm(BIRTH, 'es');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(name).toBe('solicitud-en-papel-birth-and-childcare');
  expect((await blankForm(BIRTH, 'es')).pdf).toBe(pdf);
  await expect(blankForm('none', 'es')).rejects.toMatchObject({ name: 'NotFound' });
  const [marta, luis] = [await addCitizen(), await addCitizen()];
  const id = await fillDraft(marta);
  expect((await filledForm(marta, id, 'en')).pdf.length).toBeGreaterThan(10_000);
  const { agent } = await actingFor(marta, luis);
  expect((await filledForm(agent, id, 'es')).pdf.length).toBeGreaterThan(10_000);
  await expect(filledForm(luis, id, 'es')).rejects.toMatchObject({ name: 'NotFound' });
});

test('the reference on paper leads back to the beginning of the id, however it is typed', () => {
  const id = 'k3f9x2ab7q0000000000000a';
  expect(draftReference(id)).toBe('K3F9-X2AB');
  for (const typed of ['K3F9-X2AB', 'k3f9x2ab', ' K3F9 X2AB ']) expect(draftIdPrefix(typed)).toBe('k3f9x2ab');
  for (const typed of ['', 'K3F9', 'K3F9-X2A%', 'K3F9-X2AB-C']) expect(draftIdPrefix(typed)).toBeUndefined();
});
