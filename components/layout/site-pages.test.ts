import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registry } from '@/lib/catalogue/registry';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { serviceLinkKeys, serviceLinks } from '@/lib/services/news/service-links';
import { articleOf, legalMinimum } from './legal-minimum';
import { footerLinks } from './site-footer';
import { sitePages } from './site-pages';

/* '(group)' is in no address, and what stands in brackets is any. */
const routes = globSync('app/**/page.tsx').map((file) => ({
  file,
  isPublic: file.includes('(public)'),
  path: file
    .replaceAll(/^app\/\[locale\]|\/page\.tsx$/g, '')
    .replaceAll(/\/\([^)]+\)/g, '')
    .slice(1),
}));
const helpTopics = messagesOf('es').public.help.sections.map(({ id }) => `help/${id}`);
const isRoute = (path: string): boolean => routes.some((route) => route.path === path) || helpTopics.includes(path);
const listed = [...Object.values(sitePages).flat(), 'site-map'];

/** Public pages that are no place to begin: steps of something, or the answer to it. */
const steps = [
  '',
  '404',
  'identity/register/letter/sent',
  'identity/certificate/code',
  'identity/certificate/done',
  'identity/activate/code',
  'identity/activate/password',
  'identity/recover/code',
  'identity/recover/password',
  'identity/lost/code',
  'identity/lost/done',
  'identity/lost/stop',
  'entitlements/next',
  'entitlements/results',
  'feedback/sent',
  'appointments/places',
  'appointments/book',
  'appointments/booked',
  'appointments/manage',
  'sign-in/code',
  'signed-out',
  'demo',
  'search',
  'search/advanced',
];

test('every public page is on the site map, or is a step on the way to something', () => {
  const found = routes.filter(({ isPublic, path }) => isPublic && !path.includes('['));
  expect(found.length).toBeGreaterThan(40);
  expect(
    found
      .map(({ path }) => path)
      .filter((path) => !listed.includes(path as never) && !steps.includes(path) && path !== 'site-map'),
  ).toEqual([]);
});

test('every page of the site map exists and has its name in both languages', () => {
  expect(listed.filter((path) => !isRoute(path))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
  for (const locale of locales)
    expect(Object.keys(messagesOf(locale).portal.pages).toSorted()).toEqual([...new Set(listed)].toSorted());
});

const ofDuty = Object.fromEntries(legalMinimum.map((each) => [each.duty, each.pages as readonly string[]]));

test.each(Object.keys(ofDuty))(
  'RD 203/2021 art. %s has its page, named on /about and reached from footer or site map',
  (duty) => {
    const pages = ofDuty[duty] ?? [];
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect([page, isRoute(page)]).toEqual([page, true]);
      expect([page, listed.includes(page as never) || footerLinks.some((link) => link === page)]).toEqual([page, true]);
    }
    for (const locale of locales)
      expect((messagesOf(locale).portal.minimum.duties as Record<string, string>)[duty]).toBeTruthy();
  },
);

test('no duty is left out', () => {
  const articles = legalMinimum.map(({ duty }) => articleOf(duty));
  const letters = (paragraph: number, last: string) =>
    Array.from({ length: last.charCodeAt(0) - 96 }, (_, index) => `11.${paragraph}.${String.fromCharCode(97 + index)}`);
  for (const article of [
    ...letters(1, 'i'),
    ...letters(2, 'i').filter((each) => !/[de]$/.test(each)),
    '11.2.d-e',
    '11.3',
  ])
    expect(articles).toContain(article);
  expect(articles).toHaveLength(18);
});

test('the link to accessibility has its legal name and is on every page (RD 1112/2018 art. 15.1)', () => {
  expect(messagesOf('es').site.footer.accessibility).toBe('Accesibilidad');
  expect(footerLinks).toContain('accessibility');
});

test('each service a piece of news can lead to has its page, and its words in both languages', () => {
  const slugOf = (path: string) => /^\/apply\/([a-z0-9-]+)\/start$/.exec(path)?.[1];
  for (const key of serviceLinkKeys) {
    const path = serviceLinks[key];
    const slug = slugOf(path);
    const exists = slug ? registry.some(({ procedure }) => procedure.slug === slug) : isRoute(path.slice(1));
    expect([key, exists]).toEqual([key, true]);
  }
  for (const locale of locales)
    expect(Object.keys(messagesOf(locale).news.services).toSorted()).toEqual([...serviceLinkKeys].toSorted());
});
