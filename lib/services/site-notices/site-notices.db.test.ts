import { expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { addCitizen, asOwner, setClock } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { getNotice, listNotices, publishNotice, saveNotice, withdrawNotice } from './edit-notices';
import { currentNotices } from './site-notices';

vi.mock('next/headers', () => import('../test-headers'));
const { berta, dario, elena } = officeWith({ berta: 'editor', dario: 'editor', elena: 'supervisor' });

const day = (name: 'from' | 'until', written: string, time: string) => {
  const [year = '', month = '', dayOfMonth = ''] = written.split('-');
  return {
    [`${name}Day.day`]: dayOfMonth,
    [`${name}Day.month`]: month,
    [`${name}Day.year`]: year,
    [`${name}Time`]: time,
  };
};
const offices = {
  kind: 'information',
  titleEs: 'Las oficinas cierran el día 7',
  textEs: 'Vuelven a abrir el **miércoles 9**. Mira [las oficinas](/help/offices).',
  titleEn: 'Offices close on the 7th',
  textEn: 'They open again on **Wednesday 9**.',
  places: ['public', 'my'],
  ...day('from', '2026-12-01', '09:00'),
  ...day('until', '2026-12-07', '23:59'),
};
/** It is about terms: somebody else has to publish it. */
const terms = {
  ...offices,
  kind: 'important',
  titleEs: 'Se amplía el plazo de las ayudas',
  textEs: 'Termina el 31 de diciembre.',
  titleEn: 'The term of the aids is longer',
  textEn: 'It ends on 31 December.',
  places: 'public',
  legal: 'yes',
};
const saved = async (
  by = berta,
  values: Parameters<typeof saveNotice>[2] = offices,
  of: Parameters<typeof saveNotice>[1] = null,
) => {
  const result = await saveNotice(by, of, values);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.id;
};
const titles = async (place: 'public' | 'my' | 'office', locale: 'es' | 'en' = 'es') =>
  (await currentNotices(place, locale)).map(({ title }) => title);
const fine = { problems: [] };

test('an editor writes and publishes a notice: it is seen where and from and until when it says, in Madrid, in both languages', async () => {
  const id = await saved();
  expect((await getNotice(berta, id)).phase).toBe('draft');
  expect(await titles('public')).toEqual([]);
  expect(await publishNotice(berta, id, 1)).toEqual(fine);
  setClock('2026-12-01T07:59:50Z');
  expect([await titles('public'), (await getNotice(berta, id)).phase]).toEqual([[], 'scheduled']);
  setClock('2026-12-01T08:00:00Z');
  expect(await titles('public')).toEqual([offices.titleEs]);
  expect(await titles('my', 'en')).toEqual([offices.titleEn]);
  expect(await titles('office')).toEqual([]);
  const [shown] = await currentNotices('public', 'es');
  expect(shown).toMatchObject({ kind: 'information', label: 'Aviso' });
  expect(shown?.parts).toContainEqual({ kind: 'strong', children: [{ kind: 'text', text: 'miércoles 9' }] });
  expect(shown?.parts).toContainEqual(expect.objectContaining({ kind: 'link', href: '/help/offices' }));
  setClock('2026-12-07T22:59:00Z');
  expect([await titles('public'), (await getNotice(berta, id)).phase]).toEqual([[], 'over']);
  await withdrawNotice(berta, id);
  const actions = await systemDb().auditEvent.findMany({ where: { object: `notice:${id}` }, orderBy: { seq: 'asc' } });
  expect(actions.map(({ actor, action }) => [actor, action])).toEqual([
    [berta.id, 'notice.saved'],
    [berta.id, 'notice.published'],
    [berta.id, 'notice.withdrawn'],
  ]);
});

test('what has legal effect, and what takes its place, is published by an editor who did not save it', async () => {
  const refused = { problems: [{ field: 'notice', code: 'notice-second-editor' }] };
  const id = await saved(berta, terms);
  expect(await publishNotice(berta, id, 1)).toEqual(refused);
  expect(await getNotice(berta, id)).toMatchObject({ publish: 'another', needsSecond: true });
  expect(await getNotice(dario, id)).toMatchObject({ publish: 'this', needsSecond: true });
  expect((await listNotices(dario, 'es')).find((each) => each.id === id)).toMatchObject({
    phase: 'draft',
    waits: true,
  });
  expect(await publishNotice(dario, id, 1)).toEqual(fine);
  setClock('2026-12-02T10:00:00Z');
  expect(await titles('public')).toEqual([terms.titleEs]);
  expect(await getNotice(berta, id)).toMatchObject({ publish: null, published: 1, publishedBy: 'Pilar Gil' });

  // Without the mark it would take the place of one that has it: the second editor is still needed.
  const { legal: _legal, ...plain } = terms;
  await saved(berta, { ...plain, titleEs: 'Otra cosa' }, { id, version: 1 });
  expect(await publishNotice(berta, id, 2)).toEqual(refused);
  expect(await titles('public')).toEqual([terms.titleEs]);
  // Nor does the database take it, whoever asks.
  await expect(
    asOwner((client) =>
      client.query(`UPDATE "SiteNotice" SET published = 2, "publishedById" = $2 WHERE id = $1`, [id, berta.id]),
    ),
  ).rejects.toThrow(/second editor/);
  expect(await publishNotice(dario, id, 2)).toEqual(fine);
  expect(await titles('public')).toEqual(['Otra cosa']);
  await withdrawNotice(berta, id);
  expect(await titles('public')).toEqual([]);
});

test('a correction is seen when it is published; versions stay, and a withdrawn notice can be published again', async () => {
  setClock('2026-12-02T10:00:00Z');
  const id = await saved();
  await publishNotice(berta, id, 1);
  await saved(dario, { ...offices, titleEs: 'Las oficinas cierran el 8' }, { id, version: 1 });
  expect(await titles('my')).toEqual([offices.titleEs]);
  expect(await getNotice(berta, id)).toMatchObject({ phase: 'shown', hasUnpublished: true, publish: 'this' });
  // Somebody who looks at the first version neither writes over the second nor publishes it unseen.
  await expect(saveNotice(berta, { id, version: 1 }, offices)).rejects.toMatchObject(conflict);
  await expect(publishNotice(berta, id, 1)).rejects.toMatchObject(conflict);
  await Promise.all([publishNotice(berta, id, 2), publishNotice(dario, id, 2)]);
  expect(await titles('my')).toEqual(['Las oficinas cierran el 8']);
  expect(await systemDb().auditEvent.count({ where: { object: `notice:${id}`, action: 'notice.published' } })).toBe(2);
  await withdrawNotice(dario, id);
  expect([await titles('my'), (await getNotice(dario, id)).phase]).toEqual([[], 'withdrawn']);
  await expect(withdrawNotice(dario, id)).rejects.toMatchObject(conflict);
  expect(await publishNotice(dario, id, 2)).toEqual(fine);
  expect(await titles('my')).toEqual(['Las oficinas cierran el 8']);
  await withdrawNotice(dario, id);
  expect((await getNotice(dario, id)).versions.map(({ number }) => number)).toEqual([2, 1]);
  await expect(
    asOwner((client) => client.query(`UPDATE "SiteNoticeVersion" SET words = '{}' WHERE "noticeId" = $1`, [id])),
  ).rejects.toThrow(/append-only/);
});

test('the important come first, three at most, and one that is over is not published', async () => {
  setClock('2026-12-02T10:00:00Z');
  const many = [];
  for (const [place, kind] of ['information', 'information', 'information', 'important'].entries())
    many.push(await saved(berta, { ...offices, kind, titleEs: `${kind} ${place}`, places: ['office'] }));
  for (const id of many) await publishNotice(berta, id, 1);
  const seen = await titles('office');
  expect([seen[0], seen.length]).toEqual(['important 3', 3]);
  const late = await saved();
  setClock('2026-12-08T10:00:00Z');
  expect(await publishNotice(berta, late, 1)).toEqual({ problems: [{ field: 'notice', code: 'notice-over' }] });
});

test('only editors write and publish; what is missing or not allowed is told and nothing is kept', async () => {
  const id = await saved();
  const marta = await addCitizen();
  for (const who of [elena, marta]) {
    await expect(saveNotice(who, null, offices)).rejects.toMatchObject(forbidden);
    await expect(publishNotice(who, id, 1)).rejects.toMatchObject(forbidden);
    await expect(withdrawNotice(who, id)).rejects.toMatchObject(forbidden);
    await expect(getNotice(who, id)).rejects.toMatchObject(forbidden);
    await expect(listNotices(who, 'es')).rejects.toMatchObject(forbidden);
  }
  await expect(getNotice(berta, 'x'.repeat(24))).rejects.toMatchObject(gone);
  const before = await systemDb().siteNotice.count();
  const wrong = async (values: Parameters<typeof saveNotice>[2]) => {
    const result = await saveNotice(berta, null, values);
    return 'problems' in result ? result.problems.map(({ field, code }) => `${field} ${code}`) : result;
  };
  const all = await wrong({});
  for (const field of ['kind', 'titleEs', 'textEs', 'titleEn', 'textEn', 'places', 'fromDay', 'fromTime'])
    expect(all).toContainEqual(expect.stringMatching(new RegExp(`^${field} `)));
  expect(await wrong({ ...offices, textEs: 'Hola <b>tú</b>' })).toEqual(['textEs markup-html']);
  expect(await wrong({ ...offices, textEn: '[x](javascript:alert)' })).toEqual(['textEn markup-link']);
  expect(await wrong({ ...offices, textEs: '# Título\n\nTexto' })).toEqual(['textEs notice-one-paragraph']);
  expect(await wrong({ ...offices, textEs: '- uno\n- dos' })).toEqual(['textEs notice-one-paragraph']);
  expect(await wrong({ ...offices, titleEs: 'x'.repeat(101) })).toEqual(['titleEs too-long']);
  expect(await wrong({ ...offices, places: ['everywhere'] })).toEqual(['places choose-one']);
  expect(await wrong({ ...offices, fromTime: '25:00' })).toEqual(['fromTime malformed']);
  expect(await wrong({ ...offices, ...day('until', '2026-12-01', '09:00') })).toEqual([
    'untilTime ends-before-it-begins',
  ]);
  expect(
    await wrong({ ...offices, ...day('from', '2026-11-01', '09:00'), ...day('until', '2026-11-02', '09:00') }),
  ).toEqual(['untilTime notice-over']);
  expect(await systemDb().siteNotice.count()).toBe(before);
});
