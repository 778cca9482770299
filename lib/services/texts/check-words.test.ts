import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { fitting, wordsProblems } from './check-words';
import { programWords, shapeOf, type TextKey, textKeys } from './editable';
import { type BothLanguages, gather, placesOf, wordsAt } from './shape';

const codes = (key: TextKey, path: string, text: string) =>
  wordsProblems(key, 'es', path, text).map(({ code, values }) => [code, ...Object.values(values ?? {})].join(' '));

test('the words of the program are held to the rules of whoever changes them: they fit, whole, in both languages', () => {
  expect(textKeys.length).toBeGreaterThan(40);
  for (const key of textKeys) expect([key, fitting(key, programWords(key))]).toEqual([key, programWords(key)]);
});

test('a form that comes back untouched is the text it was made of', () => {
  for (const key of textKeys) {
    const before = programWords(key);
    const { words, missing } = gather(shapeOf(key), before, (locale, path) => wordsAt(before[locale], path) ?? '');
    expect([key, missing]).toEqual([key, []]);
    expect(words).toEqual(before);
  }
});

test('a message carries its placeholders as they are, no link and nobody’s number', () => {
  const code = 'template/one-time-code';
  expect(codes(code, 'text', 'Tu código es {code}')).toEqual([]);
  expect(codes(code, 'text', 'Tu código es otro')).toEqual(['text-placeholder-missing {code}']);
  expect(codes(code, 'text', 'Tu código es {code}, {name}')).toEqual(['text-placeholder-unknown {name}']);
  expect(codes(code, 'text', 'Tu código es {code}. Repito: {code}')).toEqual(['text-placeholder-twice']);
  expect(codes(code, 'text', 'Tu código es {code} {')).toEqual(['text-brace']);
  expect(codes(code, 'subject', 'Tu código es {code}')).toEqual(['text-placeholder-unknown {code}']);
  for (const link of ['https://sede.example', 'www.sede.es', 'sede.gob.es', 'bit.ly/x', 'ayuda@sede.es', 'tel:900'])
    expect(codes('template/registered', 'text', `Entra en ${link}`)).toEqual(['text-link']);
  for (const number of ['12345678Z', '12.345.678-Z', 'X1234567L', 'ES91 2100 0418 4502 0005 1332', '28 12345678 40'])
    expect(codes('template/registered', 'text', `Se ha registrado lo de ${number}`)).toEqual(['text-personal']);
});

test('a page carries no HTML and no placeholder, and may name a site', () => {
  expect(codes('legal/legal', 'lead', 'Hola <b>tú</b>')).toEqual(['text-html']);
  expect(codes('legal/legal', 'lead', 'Hola&nbsp;tú')).toEqual(['text-html']);
  expect(codes('legal/legal', 'lead', 'Quedan {days} días')).toEqual(['text-placeholder-unknown {days}']);
  expect(codes('legal/legal', 'lead', 'Si a < b y c > d, mira boe.es')).toEqual([]);
  expect(codes('help/sign-in', 'questions.0.q', '¿De quién es 12345678Z?')).toEqual(['text-personal']);
});

const key = 'help/sign-in';
const before = programWords(key);
const typing = (changes: Readonly<Record<string, string>>) =>
  gather(shapeOf(key), before, (locale, path) => changes[`${locale}.${path}`] ?? wordsAt(before[locale], path) ?? '');
const questions = ({ words }: ReturnType<typeof typing>, locale: 'es' | 'en') =>
  (words[locale] as unknown as { questions: { q: string; a: string[]; href?: string; link?: string }[] }).questions;

test('a question is added at the end and dropped when it is emptied, in both languages; links go with theirs', () => {
  const count = questions(typing({}), 'es').length;
  const added = typing({
    [`es.questions.${count}.q`]: '¿Y ahora?',
    [`es.questions.${count}.a.0`]: 'Espera.',
    [`en.questions.${count}.q`]: 'And now?',
    [`en.questions.${count}.a.0`]: 'Wait.',
  });
  expect(added.missing).toEqual([]);
  expect(questions(added, 'en').at(-1)).toEqual({ q: 'And now?', a: ['Wait.'] });
  expect(fitting(key, added.words)).toEqual(added.words);

  const emptied = Object.fromEntries(
    locales.flatMap((locale) => ['q', 'a.0', 'link'].map((part) => [`${locale}.questions.0.${part}`, ''])),
  );
  const dropped = typing(emptied);
  expect(dropped.missing).toEqual([]);
  expect(questions(dropped, 'es').length).toBe(count - 1);
  expect(questions(dropped, 'es')[0]?.href).toBe(questions(typing({}), 'es')[1]?.href);
});

test('what is empty in one language alone, or leaves a question without its answer, is missing', () => {
  expect(typing({ 'en.questions.1.q': '' }).missing).toEqual(['en.questions.1.q']);
  expect(typing({ 'es.questions.2.a.0': '', 'en.questions.2.a.0': '' }).missing).toEqual([
    'es.questions.2.a.0',
    'en.questions.2.a.0',
  ]);
  expect(typing({ 'es.heading': '', 'en.heading': '' }).missing).toEqual(['es.heading', 'en.heading']);
  expect(typing({ 'es.questions.0.link': '', 'en.questions.0.link': '' }).missing).toHaveLength(2);
});

test('an emptied list of points goes with its list, and a section may have none', () => {
  const legal = programWords('legal/legal');
  const points = placesOf(shapeOf('legal/legal'), legal.es).filter(({ path }) => path.startsWith('sections.3.items'));
  const { words, missing } = gather(shapeOf('legal/legal'), legal, (locale, path) =>
    points.some((point) => point.path === path) ? '' : (wordsAt(legal[locale], path) ?? ''),
  );
  expect(missing).toEqual([]);
  expect((words.es as unknown as { sections: object[] }).sections[3]).not.toHaveProperty('items');
});

test('words stored for another release no longer fit: another part, another row, another link or placeholder', () => {
  const with_ = (of: TextKey, change: (words: Record<string, unknown>) => void): BothLanguages => {
    const words = structuredClone(programWords(of)) as unknown as Record<string, Record<string, unknown>>;
    change(words.es as Record<string, unknown>);
    return words as unknown as BothLanguages;
  };
  const listed = (words: Record<string, unknown>) => words.questions as Record<string, unknown>[];
  expect(fitting(key, null)).toBeNull();
  expect(fitting(key, { es: before.es })).toBeNull();
  expect(
    fitting(
      key,
      with_(key, (words) => Object.assign(words, { footer: 'x' })),
    ),
  ).toBeNull();
  expect(
    fitting(
      key,
      with_(key, (words) => Object.assign(words, { id: 'apply' })),
    ),
  ).toBeNull();
  expect(
    fitting(
      key,
      with_(key, (words) => listed(words).pop()),
    ),
  ).toBeNull();
  expect(
    fitting(
      key,
      with_(key, (words) => Object.assign(listed(words)[0] ?? {}, { href: '/gone' })),
    ),
  ).toBeNull();
  expect(
    fitting(
      'template/one-time-code',
      with_('template/one-time-code', (words) => Object.assign(words, { text: 'Hola' })),
    ),
  ).toBeNull();
});
