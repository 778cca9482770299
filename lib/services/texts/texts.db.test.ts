import { afterEach, expect, test, vi } from 'vitest';
import { systemActor } from '@/lib/access/actor';
import { log } from '@/lib/adapters/log';
import * as mail from '@/lib/adapters/mail';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { locales } from '@/lib/i18n/locales';
import { addCitizen, asOwner } from '../fixtures';
import { deliverMessage } from '../messages/deliver-message';
import { queueMessage } from '../messages/queue-message';
import { textEntries } from '../search/text-entries';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import {
  discardText,
  getText,
  getTextForm,
  listTexts,
  previewText,
  publishText,
  restoreText,
  saveText,
} from './edit-texts';
import { programWords, type TextKey } from './editable';
import { helpInForce, textInForce } from './in-force';
import { wordsAt } from './shape';

vi.mock('next/headers', () => import('../test-headers'));
const { berta, dario, ada, bruno, elena } = officeWith({
  berta: 'editor',
  dario: 'editor',
  ada: 'administrator',
  bruno: 'administrator',
  elena: 'supervisor',
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const fine = { problems: [] };
type Changes = Readonly<Record<string, string>>;
/** The form of a text as it is shown, with some fields typed over. */
const filled = async (by: typeof berta, key: TextKey, changes: Changes) => {
  const { version, words, places } = await getTextForm(by, key);
  const shown = places.flatMap(({ path }) =>
    locales.map((locale) => [`${locale}.${path}`, wordsAt(words[locale], path) ?? ''] as const),
  );
  return { version, values: { ...Object.fromEntries(shown), why: 'Se preguntaba mucho', ...changes } };
};
const save = async (by: typeof berta, key: TextKey, changes: Changes) => {
  const { version, values } = await filled(by, key, changes);
  const { problems } = await saveText(by, key, version, values);
  return problems.map(({ field, code }) => `${field} ${code}`);
};
const lastOf = async (by: typeof berta, key: TextKey) => (await getText(by, key)).version;
const actionsOf = async (key: TextKey) =>
  (await systemDb().auditEvent.findMany({ where: { object: `text:${key}` }, orderBy: { seq: 'asc' } })).map(
    ({ actor, action }) => [actor, action],
  );

test('an editor changes a help topic: people read the words of the program until it is published, then these', async () => {
  const key = 'help/apply';
  const [said, told] = ['Sí. Guardamos todo lo que respondes.', 'Yes. We keep all you answer.'];
  expect(await getText(berta, key)).toMatchObject({ version: 0, isOfProgram: true, draft: null, published: null });
  expect(await save(berta, key, { 'es.questions.0.a.0': said, 'en.questions.0.a.0': told })).toEqual([]);
  expect(await textInForce(key, 'es')).toEqual(programWords(key).es);
  const waiting = await getText(berta, key);
  expect(waiting.draft).toMatchObject({ number: 1, publish: 'this', why: 'Se preguntaba mucho' });
  expect(waiting.sentences.filter(({ isChanged }) => isChanged)).toEqual([
    expect.objectContaining({ locale: 'es', path: 'questions.0.a.0', after: said }),
    expect.objectContaining({ locale: 'en', path: 'questions.0.a.0', after: told }),
  ]);
  expect(wordsAt((await previewText(dario, key, 1)).en, 'questions.0.a.0')).toBe(told);

  expect(await publishText(berta, key, 1)).toEqual(fine);
  expect((await textInForce(key, 'es')).questions[0]?.a).toEqual([said]);
  expect((await helpInForce('en')).find(({ id }) => id === 'apply')?.questions[0]?.a).toEqual([told]);
  expect((await textEntries()).find(({ key: of, locale }) => of === 'help:apply:0' && locale === 'es')?.summary).toBe(
    said,
  );
  // A build has no database: it is made with the words of the program.
  vi.stubEnv('NEXT_PHASE', 'phase-production-build');
  expect(await textInForce(key, 'es')).toEqual(programWords(key).es);
  vi.unstubAllEnvs();
  // Pressed twice it is published once.
  expect(await publishText(berta, key, 1)).toEqual(fine);
  expect(await actionsOf(key)).toEqual([
    [berta.id, 'text.saved'],
    [berta.id, 'text.published'],
  ]);
});

test('there are ways back: to an earlier version, and to the words of the program', async () => {
  const key = 'help/notifications';
  for (const heading of ['Uno', 'Dos']) {
    expect(await save(berta, key, { 'es.heading': heading })).toEqual([]);
    expect(await publishText(berta, key, await lastOf(berta, key))).toEqual(fine);
  }
  expect((await textInForce(key, 'es')).heading).toBe('Dos');
  expect(await restoreText(dario, key, 2, 1, 'Vuelve a la versión 1')).toEqual(fine);
  expect((await textInForce(key, 'es')).heading).toBe('Dos');
  expect(await publishText(dario, key, 3)).toEqual(fine);
  expect((await textInForce(key, 'es')).heading).toBe('Uno');
  expect(await restoreText(dario, key, 3, 0, 'Vuelve al programa')).toEqual(fine);
  expect(await publishText(dario, key, 4)).toEqual(fine);
  expect(await textInForce(key, 'es')).toEqual(programWords(key).es);
  const { versions, isOfProgram, read } = await getText(berta, key);
  expect([isOfProgram, read, versions.map(({ number, state }) => `${number} ${state}`)]).toEqual([
    true,
    4,
    ['4 published', '3 published', '2 published', '1 published'],
  ]);
  await expect(restoreText(dario, key, 4, 77, 'x')).rejects.toMatchObject(gone);
});

test('a legal page is published by an editor who did not save it, whatever the program does', async () => {
  const key = 'legal/privacy';
  const refused = { problems: [{ field: 'text', code: 'text-second-person' }] };
  expect(await save(berta, key, { 'es.lead': 'Qué guardamos de ti.', 'en.lead': 'What we keep of you.' })).toEqual([]);
  expect(await publishText(berta, key, 1)).toEqual(refused);
  expect((await getText(berta, key)).draft).toMatchObject({ publish: 'another' });
  expect((await getText(dario, key)).draft).toMatchObject({ publish: 'this' });
  const [, legal] = await listTexts(dario);
  expect(legal?.texts.find((text) => text.key === key)).toMatchObject({
    isOfProgram: true,
    draft: { by: 'Pilar Gil' },
  });
  const publishAs = (id: string) =>
    asOwner((client) =>
      client.query(
        `UPDATE "TextVersion" SET state = 'published', "settledAt" = now(), "settledById" = $1 WHERE key = $2 AND number = 1`,
        [id, key],
      ),
    );
  await expect(publishAs(berta.id)).rejects.toThrow(/second person/);
  await expect(
    asOwner((client) =>
      client.query(
        `INSERT INTO "TextVersion" (key, number, state, why, "savedAt", "savedById", "settledAt", "settledById")
         VALUES ($1, 9, 'published', 'x', now(), 'a', now(), 'b')`,
        [key],
      ),
    ),
  ).rejects.toThrow(/begins as a draft/);
  expect((await textInForce(key, 'es')).lead).toBe((programWords(key).es as { lead: string }).lead);
  expect(await publishText(dario, key, 1)).toEqual(fine);
  expect((await textInForce(key, 'en')).lead).toBe('What we keep of you.');
  // What was published stays as it was saved.
  for (const change of [`words = NULL`, `"savedById" = 'x'`, `state = 'discarded'`])
    await expect(
      asOwner((client) => client.query(`UPDATE "TextVersion" SET ${change} WHERE key = $1`, [key])),
    ).rejects.toThrow(/append-only/);
  await expect(asOwner((client) => client.query(`DELETE FROM "TextVersion" WHERE key = $1`, [key]))).rejects.toThrow(
    /append-only/,
  );
});

test('the next message carries the words an administrator wrote and another one published', async () => {
  const key = 'template/one-time-code';
  const text = 'Este es tu código: {code}\n\nVale diez minutos.';
  expect(await save(ada, key, { 'es.text': 'Este es tu código.' })).toEqual(['es.text text-placeholder-missing']);
  expect(await save(ada, key, { 'es.text': text, 'es.sms': '{code} es tu código.' })).toEqual([]);
  expect(await publishText(ada, key, 1)).toEqual({ problems: [{ field: 'text', code: 'text-second-person' }] });
  const sent = vi.spyOn(mail, 'sendMail').mockResolvedValue({ ok: true });
  const send = async (dedupeKey: string) => {
    await transact(systemActor, (tx) =>
      queueMessage(tx, {
        ...{ dedupeKey, personId: null, recipient: 'marta@correo.example', template: 'one-time-code', locale: 'es' },
        values: { code: '123456' },
      }),
    );
    const { id } = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey } });
    expect(await deliverMessage(id)).toBe('sent');
    return (await systemDb().message.findUniqueOrThrow({ where: { id } })).demoText ?? sent.mock.lastCall?.[0].text;
  };
  expect(await send('texts:before')).toContain('Vale diez minutos y solo en el navegador');
  expect(await publishText(bruno, key, 1)).toEqual(fine);
  expect(await send('texts:after')).toContain('Este es tu código: 123456\n\nVale diez minutos.');
});

test('a draft is replaced by the next one and can be discarded; nobody writes over what they did not see', async () => {
  const key = 'legal/accessibility';
  const { version, values } = await filled(berta, key, { 'es.lead': 'Primero' });
  expect(await saveText(berta, key, version, values)).toEqual(fine);
  await expect(saveText(dario, key, version, values)).rejects.toMatchObject(conflict);
  await expect(publishText(dario, key, 0)).rejects.toMatchObject(conflict);
  expect(await save(dario, key, { 'es.title': 'Galletas' })).toEqual([]);
  const { draft, versions } = await getText(berta, key);
  expect([draft?.number, versions.map(({ state }) => state)]).toEqual([2, ['draft', 'replaced']]);
  expect(wordsAt((await previewText(berta, key, 2)).es, 'lead')).toBe('Primero');
  await discardText(berta, key, 2);
  await expect(discardText(berta, key, 2)).rejects.toMatchObject(conflict);
  await expect(publishText(berta, key, 2)).rejects.toMatchObject(conflict);
  expect(await textInForce(key, 'es')).toEqual(programWords(key).es);
  expect((await actionsOf(key)).map(([, action]) => action)).toEqual(['text.saved', 'text.saved', 'text.discarded']);
  // Two at once: one of them finds that the text has changed.
  const both = await Promise.allSettled([save(berta, key, { 'es.lead': 'A' }), save(dario, key, { 'es.lead': 'B' })]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('words that no longer fit the release are not read: those of the program are, it is logged once and shown', async () => {
  const key = 'legal/languages';
  await asOwner((client) =>
    client.query(
      `INSERT INTO "TextVersion" (key, number, words, why, "savedAt", "savedById") VALUES ($1, 1, $2, 'x', now(), $3)`,
      [key, JSON.stringify({ es: { title: 'De otra versión' }, en: { title: 'Of another version' } }), berta.id],
    ),
  );
  expect(await publishText(dario, key, 1)).toEqual({ problems: [{ field: 'text', code: 'text-does-not-fit' }] });
  await asOwner((client) =>
    client.query(
      `UPDATE "TextVersion" SET state = 'published', "settledAt" = now(), "settledById" = $2 WHERE key = $1`,
      [key, dario.id],
    ),
  );
  const warned = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
  for (const locale of locales) expect(await textInForce(key, locale)).toEqual(programWords(key)[locale]);
  expect(warned.mock.calls).toEqual([[{ text: key, version: 1 }, 'text.does-not-fit']]);
  const [, legal] = await listTexts(berta);
  expect(legal?.texts.find((text) => text.key === key)).toMatchObject({ doesNotFit: true });
  expect(await getText(berta, key)).toMatchObject({ doesNotFit: true, read: 0 });
  await expect(previewText(berta, key, 1)).rejects.toMatchObject(gone);
  expect(await restoreText(berta, key, 1, 1, 'x')).toEqual({
    problems: [{ field: 'text', code: 'text-does-not-fit' }],
  });
});

test('what is missing, too long, not allowed or unchanged is told at its field, and nothing is kept', async () => {
  const key = 'help/other-ways';
  const before = await systemDb().textVersion.count();
  for (const each of [key, 'legal/cookies', 'help/apply'] as const)
    expect(await save(berta, each, {})).toEqual(['why text-unchanged']);
  expect(await save(berta, key, { 'es.heading': '', why: '' })).toEqual(['es.heading missing', 'why missing']);
  expect(await save(berta, key, { 'en.heading': 'x'.repeat(101) })).toEqual(['en.heading too-long']);
  expect(await save(berta, key, { 'es.questions.0.q': '<script>', 'en.questions.0.q': '{name}' })).toEqual([
    'es.questions.0.q text-html',
    'en.questions.0.q text-placeholder-unknown',
  ]);
  expect(await save(berta, key, { 'es.questions.3.q': '¿Algo más?' })).toEqual([
    'en.questions.3.q missing',
    'es.questions.3.a.0 missing',
    'en.questions.3.a.0 missing',
  ]);
  expect(await save(ada, 'template/registered', { 'es.sms': `${'x'.repeat(181)}`, 'en.sms': 'x' })).toEqual([
    'es.sms too-long',
  ]);
  expect(await save(ada, 'template/registered', { 'es.subject': 'Hola\r\nBcc: otra@correo.example' })).toEqual([
    'es.subject malformed',
  ]);
  // A field nobody asked for changes nothing.
  expect(await save(berta, key, { 'es.questions.0.href': '/elsewhere', 'es.id': 'x' })).toEqual(['why text-unchanged']);
  expect(await systemDb().textVersion.count()).toBe(before);
});

test('editors write help and legal pages, administrators messages, and nobody else anything', async () => {
  expect((await listTexts(berta)).map(({ group }) => group)).toEqual(['help', 'legal']);
  expect((await listTexts(ada)).map(({ group }) => group)).toEqual(['template']);
  const marta = await addCitizen();
  const refused: [typeof berta, TextKey][] = [
    [ada, 'help/apply'],
    [ada, 'legal/legal'],
    [berta, 'template/registered'],
    [elena, 'help/apply'],
    [marta, 'legal/legal'],
  ];
  for (const [who, key] of refused) {
    for (const act of [
      () => saveText(who, key, 0, {}),
      () => publishText(who, key, 0),
      () => discardText(who, key, 0),
      () => restoreText(who, key, 0, 0, 'x'),
      () => getText(who, key),
      () => getTextForm(who, key),
      () => previewText(who, key, 0),
    ])
      await expect(act()).rejects.toMatchObject(forbidden);
  }
  for (const who of [elena, marta]) await expect(listTexts(who)).rejects.toMatchObject(forbidden);
});
