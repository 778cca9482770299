import { expect, test, vi } from 'vitest';
import { Conflict, Forbidden, NotFound } from '@/lib/access/outcomes';
import { readMarkup } from '@/lib/adapters/markup';
import { systemDb } from '@/lib/db/client';
import { addCitizen, addStaff, setClock } from '../fixtures';
import { officeWith } from '../test-office';
import { getOfficeNews, listOfficeNews, previewNews, publishNews, saveNews, withdrawNews } from './edit-news';
import { newsFeed } from './feed';
import { firstNews } from './first-news';
import { loadFirstNews } from './load-first-news';
import { getNews, latestNews, listNews } from './news';

vi.mock('next/headers', () => import('../test-headers'));
const { editor } = officeWith({ editor: 'editor' });

const written = {
  titleEs: 'Nuevo calendario de atención',
  leadEs: 'Abrimos también por la tarde.',
  textEs: '## Cuándo\n\nDe **lunes** a jueves. Mira las [oficinas](/help/offices).',
  titleEn: 'New opening hours',
  leadEn: 'We open in the afternoon too.',
  textEn: 'From **Monday** to Thursday.',
};
const day = (publishOn: string) => {
  const [year = '', month = '', dayOfMonth = ''] = publishOn.split('-');
  return { 'publishOn.day': dayOfMonth, 'publishOn.month': month, 'publishOn.year': year };
};
const saved = async (by = editor, values = written) => {
  const result = await saveNews(by, { of: null, topics: ['certificates'], service: 'certificates', values });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.id;
};

test('the sixteen first pieces are there from the first start, in both languages, and are loaded once', async () => {
  // Two processes start at the same time.
  await Promise.all([loadFirstNews(), loadFirstNews()]);
  expect(await loadFirstNews()).toBe(0);
  expect(await systemDb().news.count()).toBe(16);
  for (const locale of ['es', 'en'] as const) {
    const shown = [...(await listNews(locale, { page: 1 })).items, ...(await listNews(locale, { page: 2 })).items];
    expect(shown.map(({ slug }) => slug)).toEqual(firstNews.map(({ slug }) => slug));
    expect(shown[0]).toMatchObject({
      day: '2018-03-23',
      path: '/news/2018-03-23-sign-in-with-password',
      corrected: null,
    });
    expect(shown.at(-1)?.day).toBe('2016-04-05');
    for (const { text } of shown) expect(readMarkup(text).refused).toEqual([]);
  }
  expect((await listNews('es', { page: 1 })).pages).toBe(2);
  const { items, total } = await listNews('en', { topic: 'death-and-survivors', page: 1 });
  expect([items.map(({ slug }) => slug), total]).toEqual([['report-a-death'], 1]);
});

test('an editor writes, previews and publishes for tomorrow: it is read from that day on, in both languages', async () => {
  const id = await saved(editor);
  expect((await previewNews(editor, id, 1, 'en')).title).toBe('New opening hours');
  expect((await listOfficeNews(editor, 'es')).find((each) => each.id === id)).toMatchObject({
    phase: 'draft',
    day: null,
  });
  expect(await publishNews(editor, id, 1, day('2026-11-23'))).toMatchObject({ problems: [{ code: 'too-early' }] });
  expect(await publishNews(editor, id, 1, {})).toMatchObject({ problems: [{ field: 'publishOn', code: 'missing' }] });
  expect(await publishNews(editor, id, 1, day('2026-11-25'))).toEqual({ problems: [] });
  const address = '2026-11-25-new-opening-hours';
  await expect(getNews('es', address)).rejects.toThrow(NotFound);
  expect((await getOfficeNews(editor, id)).phase).toBe('scheduled');
  setClock('2026-11-24T23:00:01Z'); // one second after midnight in Madrid
  expect(await getNews('es', address)).toMatchObject({
    title: written.titleEs,
    topics: ['certificates'],
    service: 'certificates',
  });
  expect(await getNews('en', address)).toMatchObject({ title: written.titleEn });
  await expect(getNews('en', '2026-11-24-new-opening-hours')).rejects.toThrow(NotFound);
  expect((await latestNews('es', 3))[0]?.title).toBe(written.titleEs);
});

test('a correction waits until it is published too; every version stays; what is withdrawn is read by nobody', async () => {
  setClock('2026-11-26T10:00:00Z');
  const id = await saved(editor, { ...written, titleEn: 'To be corrected' });
  await publishNews(editor, id, 1, day('2026-11-26'));
  const address = '2026-11-26-to-be-corrected';
  setClock('2026-11-28T10:00:00Z');
  const of = { id, version: 1 };
  const next = { ...written, titleEn: 'Corrected' };
  expect(await saveNews(editor, { of, topics: [], service: null, values: next })).toEqual({ id });
  // A colleague who began from the same version does not write over it.
  await expect(saveNews(editor, { of, topics: [], service: null, values: next })).rejects.toThrow(Conflict);
  expect((await getNews('en', address)).title).toBe('To be corrected');
  await expect(publishNews(editor, id, 1, {})).rejects.toThrow(Conflict);
  expect(await publishNews(editor, id, 2, {})).toEqual({ problems: [] });
  expect(await getNews('en', address)).toMatchObject({ title: 'Corrected', corrected: expect.any(Date), topics: [] });
  expect((await getOfficeNews(editor, id)).versions.map(({ words }) => words.en.title)).toEqual([
    'Corrected',
    'To be corrected',
  ]);
  await expect(systemDb().newsVersion.updateMany({ where: { newsId: id }, data: { service: 'x' } })).rejects.toThrow();
  await withdrawNews(editor, id);
  await expect(getNews('en', address)).rejects.toThrow(NotFound);
  await expect(withdrawNews(editor, id)).rejects.toThrow(Conflict);
  const events = await systemDb().auditEvent.findMany({ where: { object: `news:${id}` }, orderBy: { seq: 'asc' } });
  expect(events.map(({ action }) => action)).toEqual([
    'news.saved',
    'news.published',
    'news.saved',
    'news.published',
    'news.withdrawn',
  ]);
});

test('HTML, pictures and links that run are sent back to the editor, with what was typed untouched', async () => {
  const refused = (textEs: string) =>
    saveNews(editor, { of: null, topics: [], service: null, values: { ...written, textEs } });
  expect(await refused('<b>hola</b>')).toEqual({ problems: [{ field: 'textEs', code: 'markup-html' }] });
  expect(await refused('[x](javascript:x)')).toEqual({ problems: [{ field: 'textEs', code: 'markup-link' }] });
  expect(await refused('')).toMatchObject({ problems: [{ field: 'textEs', code: 'missing' }] });
});

test('nobody but an editor writes or sees what is not published', async () => {
  const id = await saved(editor);
  for (const actor of [await addCitizen(), await addStaff('caseworker'), await addStaff('supervisor', 'auditor')]) {
    await expect(saveNews(actor, { of: null, topics: [], service: null, values: written })).rejects.toThrow(Forbidden);
    await expect(previewNews(actor, id, 1, 'es')).rejects.toThrow(Forbidden);
    await expect(publishNews(actor, id, 1, day('2026-11-28'))).rejects.toThrow(Forbidden);
    await expect(withdrawNews(actor, id)).rejects.toThrow(Forbidden);
    await expect(listOfficeNews(actor, 'es')).rejects.toThrow(Forbidden);
  }
});

test('the same title twice has two addresses, and the feed says what the list says', async () => {
  setClock('2026-12-01T10:00:00Z');
  for (const titleEn of ['Fish & chips <now>', 'Fish & chips <now>'])
    await publishNews(editor, await saved(editor, { ...written, titleEn }), 1, day('2026-12-01'));
  const items = await latestNews('en', 2);
  expect(items.map(({ path }) => path).toSorted()).toEqual([
    '/news/2026-12-01-fish-chips-now',
    '/news/2026-12-01-fish-chips-now-2',
  ]);
  const feed = newsFeed({
    locale: 'en',
    origin: 'https://e-office.example',
    title: 'News',
    description: 'What is new',
    topics: { certificates: 'Certificates' },
    items,
  });
  expect(feed).toContain('<title>Fish &amp; chips &lt;now&gt;</title>');
  expect(feed).toContain('<link>https://e-office.example/en/news/2026-12-01-fish-chips-now</link>');
  expect(feed).toContain('<category>Certificates</category>');
  expect(feed).toContain('<pubDate>Mon, 30 Nov 2026 23:00:00 GMT</pubDate>');
});
