import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { picturesOf } from '@/lib/calculators/retirement/pictures';
import { defaults, type Plan } from '@/lib/calculators/retirement/plan';
import { simulate } from '@/lib/calculators/retirement/simulate';
import { cents } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { Picture } from './picture';

const plan = {
  ...defaults,
  birthDate: day('1962-01-20'),
  yearsContributed: 9,
  monthlyBase: cents(200_000),
} as unknown as Plan;
const pictures = picturesOf(simulate(plan, null, day('2026-11-22')), 'es');
const page = html(
  pictures.map((picture) => <Picture key={picture.id} picture={picture} csv={`/datos/${picture.id}`} locale="es" />),
);
/** Whether the page has it, without printing the whole page when not. */
const bare = (html: string) => html.replaceAll(' class="text-right"', '');
const has = (piece: string | RegExp) => (typeof piece === 'string' ? bare(page).includes(piece) : piece.test(page));

test('each picture is an image named by its title and finding, wide and narrow', () => {
  expect(pictures).toHaveLength(3);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const images = [...page.matchAll(/<svg role="img" aria-labelledby="(\S+) (\S+)"/g)];
  expect(images).toHaveLength(6);
  images.forEach(([, title, finding], n) => {
    const picture = pictures[Math.floor(n / 2)];
    expect(has(`<title id="${title}">${picture?.title}</title>`), `${n}`).toBe(true);
    expect(has(`<desc id="${finding}">${picture?.finding}</desc>`), `${n}`).toBe(true);
  });
});

test('its finding stands above it as text, its numbers below as a table and as a file', () => {
  for (const { id, finding, table } of pictures) {
    expect(has(`<span class="mt-1 block">${finding}</span></figcaption>`)).toBe(true);
    expect(has(`>${table.caption}</caption>`)).toBe(true);
    expect(has(new RegExp(`<a href="/datos/${id}" download[^>]*>Descargar los datos \\(CSV\\)</a>`))).toBe(true);
    for (const [first, ...rest] of table.rows)
      expect(has(`${first?.text}</th>${rest.map(({ text }) => `<td>${text}</td>`).join('')}`)).toBe(true);
  }
  expect(page.match(/<tr>/g)).toHaveLength(pictures.reduce((sum, { table }) => sum + table.rows.length + 1, 0));
});

test('colours come from the theme, and stripes tell what colour cannot', () => {
  expect(has(/#[0-9a-f]{3,8}"|rgb\(|style=/i)).toBe(false);
  expect(has('fill="url(#picture-bases-hatch)"')).toBe(true);
  expect(has('fill="url(#picture-bases-narrow-hatch)"')).toBe(true);
  expect(has('stroke-dasharray')).toBe(true);
});

test('nothing of it needs JavaScript', () => {
  expect(has('<script')).toBe(false);
  expect(has(/ on[a-z]+=/)).toBe(false);
});
