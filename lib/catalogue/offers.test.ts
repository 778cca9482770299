import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { findOffer, offers, offersOf } from './offers';
import { aliases } from './search/aliases';
import { plain } from './search/plain';
import { queries } from './search/queries';
import { services } from './services';
import shortAddresses from './short-addresses.json';
import { topics } from './topics';

test('every service has a slug of its own, and words in every language', () => {
  expect(new Set(offers.map(({ slug }) => slug)).size).toBe(offers.length);
  for (const offer of offers)
    for (const locale of locales) {
      const { title, summary, forWhom } = offer.words(locale);
      expect([offer.slug, title && summary && forWhom ? 'said' : 'silent']).toEqual([offer.slug, 'said']);
    }
});

test('every topic offers something, its own services before those of other topics', () => {
  for (const topic of topics) {
    const listed = offersOf(topic);
    const own = listed.filter((offer) => offer.topic === topic).length;
    expect([topic, listed.slice(0, own).every((offer) => offer.topic === topic)]).toEqual([topic, true]);
    expect([topic, own > 0]).toEqual([topic, true]);
  }
});

test('what can be done for another needs signing in and is for representatives', () => {
  for (const { slug, byPower, signIn, audience } of services)
    if (byPower) expect([slug, signIn, audience.includes('representative')]).toEqual([slug, true, true]);
});

/** Pages of the application, by their path after the language. */
const pages = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('page.tsx'))
  .map((file) => file.replaceAll(/\([a-z]+\)\//g, '').replace(/\/?page\.tsx$/, ''));
const isPage = (path: string) => pages.includes(path.slice(1));

test('a short address leads to a page or a service that is there', () => {
  expect(Object.keys(shortAddresses).length).toBeGreaterThanOrEqual(20);
  for (const [word, path] of Object.entries(shortAddresses)) {
    const [, area, topic, slug] = path.split('/');
    const isService =
      area === 'services' && (slug ? findOffer(slug)?.topic === topic : topics.some((one) => one === topic));
    expect([word, isService || isPage(path)]).toEqual([word, true]);
    expect([word, isPage(`/${word}`), existsSync(`app/[locale]/${word}`)]).toEqual([word, false, false]);
  }
});

test('other names are written as they are compared, each once a service, and belong to a service or one being made', () => {
  const wanted = new Set(queries.flatMap(({ wants }) => wants));
  for (const [slug, names] of Object.entries(aliases)) {
    expect([slug, findOffer(slug) !== undefined || wanted.has(slug)]).toEqual([slug, true]);
    for (const list of [names.es, names.en]) expect([slug, new Set(list.map(plain)).size]).toEqual([slug, list.length]);
  }
});

test('no question is asked twice', () => {
  const asked = queries.map(({ asked: one, locale }) => `${locale} ${plain(one)}`);
  expect(asked.filter((one, i) => asked.indexOf(one) !== i)).toEqual([]);
});
