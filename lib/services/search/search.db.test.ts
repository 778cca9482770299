import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOffer } from '@/lib/catalogue/offers';
import { plain } from '@/lib/catalogue/search/plain';
import { queries } from '@/lib/catalogue/search/queries';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { closeOffice, openOffice } from '../fixtures';
import { indexEntries } from './index-entries';
import { noteMiss } from './misses';
import { scoreQueries } from './score-queries';
import { search } from './search';
import { type SearchEntry, staticEntries } from './static-entries';

beforeAll(async () => {
  await openOffice();
  await indexEntries();
});
afterAll(closeOffice);

const keys = async (...asked: Parameters<typeof search>) => (await search(...asked)).results.map(({ key }) => key);

test('of a hundred real questions 95 find the right service among the first three', async () => {
  const { asked, wrong } = await scoreQueries();
  expect(queries.length).toBeGreaterThanOrEqual(100);
  expect(asked).toBeGreaterThanOrEqual(95);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(asked * 0.05);
});

test('what people want is there', () => {
  expect(queries.flatMap(({ wants }) => wants.filter((slug) => !findOffer(slug)))).toEqual([]);
});

test('the index is written once, and again only where something has changed', async () => {
  expect(await indexEntries()).toBe(0);
  const [first, ...rest] = staticEntries() as [SearchEntry, ...SearchEntry[]];
  expect(await indexEntries([{ ...first, title: 'Zarzaparrilla' }, ...rest])).toBe(1);
  expect(await keys('zarzaparrilla', first.locale)).toEqual([first.key]);
  expect(await indexEntries(rest)).toBe(1);
  expect(await keys('zarzaparrilla', first.locale)).toEqual([]);
  expect(await indexEntries()).toBe(1);
});

test('accents, capitals and small mistakes make no difference, and what was meant is said', async () => {
  const right = await search('jubilación anticipada', 'es');
  for (const asked of ['JUBILACION ANTICIPADA', 'juvilacion antizipada', '¿jubilación, anticipada?'])
    expect([asked, (await search(asked, 'es')).results[0]?.key]).toEqual([asked, right.results[0]?.key]);
  expect(right.didYouMean).toBeNull();
  expect(plain((await search('juvilacion anticipada', 'es')).didYouMean ?? '')).toBe('jubilacion anticipada');
});

test('Spanish words find on English pages, and the answer is in the language of the page', async () => {
  const { results } = await search('vida laboral', 'en');
  expect(results[0]).toMatchObject({ key: 'service:work-history', title: 'Work history and contribution bases' });
});

test('all the words, any of them, or just so', async () => {
  const all = await search('viudedad orfandad', 'es', { match: 'all' });
  const any = await search('viudedad orfandad', 'es', { match: 'any' });
  const exact = await search('pensión de viudedad', 'es', { match: 'exact' });
  expect(all.total).toBeLessThan(any.total);
  expect((await search('viudedad criptomoneda', 'es', { match: 'all' })).total).toBe(0);
  expect((await search('viudedad criptomoneda', 'es', { match: 'any' })).total).toBeGreaterThan(0);
  expect(exact.results.map(({ key }) => key)).toContain('service:widow');
  expect((await search('viudedad de pensión', 'es', { match: 'exact' })).results.map(({ key }) => key)).not.toContain(
    'service:widow',
  );
});

test('filters leave only what they say', async () => {
  const of = (filters: NonNullable<Parameters<typeof search>[2]>['filters']) =>
    keys('pensión', 'es', { filters: filters ?? {} });
  expect((await of({ kind: 'glossary' })).every((key) => key.startsWith('glossary:'))).toBe(true);
  expect(await of({ kind: 'glossary' })).not.toEqual([]);
  expect(await of({ topic: 'retirement', kind: 'service' })).not.toContain('service:widow');
  expect(await of({ level: 'none' })).toContain('service:retirement-calculator');
  expect(await of({ level: 'none' })).not.toContain('service:retire-ordinary');
  expect(await keys('', 'es', { filters: { audience: 'company', kind: 'service' } })).toContain(
    'service:school-insurance',
  );
  expect(await of({ from: day('2026-01-01') })).toEqual([]);
});

test('news are found by their words and their day', async () => {
  const news: SearchEntry = {
    key: 'news:2017-06-02',
    locale: 'es',
    kind: 'news',
    audiences: [],
    publishedOn: '2017-06-02',
    href: '/news/x',
    title: 'Nuevos servicios de Seguro Escolar',
    summary: 'Facturas y listas.',
    body: '',
    names: { es: [], en: [] },
  };
  await indexEntries([...staticEntries(), news]);
  const between = (from: string, to: string) =>
    keys('seguro escolar', 'es', { filters: { from: day(from), to: day(to) } });
  expect(await between('2017-06-01', '2017-06-30')).toEqual([news.key]);
  expect(await between('2017-06-03', '2017-06-30')).toEqual([]);
  await indexEntries();
});

test('a question that says nothing, or is made to harm, is answered with nothing', async () => {
  expect((await search('criptomonedas', 'es')).results).toEqual([]);
  expect((await search("'; DROP TABLE x; -- & | ! :*", 'es')).total).toBeGreaterThanOrEqual(0);
  expect((await search('de la', 'es')).total).toBeGreaterThanOrEqual(0);
  expect((await search('a'.repeat(5_000), 'es')).results).toEqual([]);
});

test('what found nothing is counted, and nothing that could be a person is kept', async () => {
  await systemDb().person.create({
    data: { idNumber: 'X-SEARCH', givenName: 'Eufrasia', surnames: 'Zubizarreta Olmo' },
  });
  for (const words of [
    'Criptomonedas',
    'criptomonedas ',
    '12345678Z',
    'juan@correo.example',
    'expediente 2026',
    'eufrasia',
    'señora zubizarreta',
    'una frase muy larga que cuenta toda una vida',
  ])
    await noteMiss(words, 'es');
  expect(await systemDb().searchMiss.findMany({ select: { words: true, times: true } })).toEqual([
    { words: 'criptomonedas', times: 2 },
  ]);
});
