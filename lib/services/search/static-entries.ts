import 'server-only';
import { lifeEvents } from '@/lib/catalogue/kernel';
import { type Offer, offers } from '@/lib/catalogue/offers';
import { aliases } from '@/lib/catalogue/search/aliases';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { type HelpWords, helpKeys, type LegalPage, legalPages, type PageWords, programWords } from '../texts/editable';
import type { SearchKind } from './kinds';

/** What can be found, in one language. `names` are what else it is called, in both. */
export type SearchEntry = {
  readonly key: string;
  readonly locale: Locale;
  readonly kind: SearchKind;
  readonly topic?: string;
  readonly audiences: readonly string[];
  /** `none` or `account`; only of services. */
  readonly level?: 'none' | 'account';
  /** ISO day; only of news. */
  readonly publishedOn?: string;
  /** After the locale; of a file, from the root. */
  readonly href: string;
  readonly startHref?: string;
  readonly title: string;
  readonly otherTitle?: string;
  readonly summary: string;
  readonly body: string;
  readonly names: { readonly es: readonly string[]; readonly en: readonly string[] };
};

const noNames = { es: [], en: [] } as const;
const otherOf = (locale: Locale): Locale => locales.find((one) => one !== locale) ?? locale;

const ofOffer = (offer: Offer, locale: Locale): SearchEntry => {
  const { slug, topic, audience, signIn, href, start } = offer;
  const { title, summary, body } = offer.words(locale);
  return {
    key: `service:${slug}`,
    locale,
    kind: 'service',
    topic,
    audiences: audience,
    level: signIn ? 'account' : 'none',
    href,
    startHref: start,
    title,
    otherTitle: offer.words(otherOf(locale)).title,
    summary,
    body,
    names: aliases[slug] ?? noNames,
  };
};

const formsOf = (locale: Locale): SearchEntry[] =>
  offers.flatMap(({ slug, topic, paper, words }) =>
    paper
      ? {
          key: `form:${slug}`,
          locale,
          kind: 'form',
          topic,
          audiences: [],
          href: `/api/paper/${slug}?locale=${locale}`,
          title: translator(locale)('search.formTitle', { title: words(locale).title }),
          summary: messagesOf(locale).search.formText,
          body: '',
          names: noNames,
        }
      : [],
  );

type Page = { readonly title: string; readonly lead: string; readonly sections?: unknown };
/** Every sentence of a tree of words. */
const sentences = (node: unknown): string =>
  typeof node === 'string'
    ? node.startsWith('/')
      ? ''
      : node
    : node && typeof node === 'object'
      ? Object.values(node).map(sentences).join(' ')
      : '';

const pageOf = (locale: Locale, kind: SearchKind, path: string, { title, lead, sections }: Page): SearchEntry => ({
  key: `page:${path}`,
  locale,
  kind,
  audiences: [],
  href: `/${path}`,
  title,
  summary: lead,
  body: sentences(sections),
  names: noNames,
});

/** Help and the pages whose words change without a release, with some words of them. */
export const entriesOfTexts = (
  locale: Locale,
  legal: readonly (readonly [LegalPage, PageWords])[],
  help: readonly HelpWords[],
): SearchEntry[] => [
  ...legal.map(([name, words]) => pageOf(locale, name === 'languages' ? 'help' : 'legal', name, words)),
  ...help.flatMap(({ id, questions }) =>
    questions.map(
      ({ q, a }, i): SearchEntry => ({
        key: `help:${id}:${i}`,
        locale,
        kind: 'help',
        audiences: [],
        href: `/help/faq#${id}`,
        title: q,
        summary: a[0] ?? '',
        body: a.slice(1).join(' '),
        names: noNames,
      }),
    ),
  ),
];
const textsOfProgram = (locale: Locale): SearchEntry[] =>
  entriesOfTexts(
    locale,
    legalPages.map((name) => [name, programWords(`legal/${name}`)[locale] as PageWords]),
    helpKeys.map((key) => programWords(key)[locale] as HelpWords),
  );

const pagesOf = (locale: Locale): SearchEntry[] => {
  const { officialTime, siteMap } = messagesOf(locale).public;
  const { glossary, rules } = messagesOf(locale);
  const { events } = messagesOf(locale).lifeEvents;
  const { events: titles } = messagesOf(locale).entitlements;
  const page = (kind: SearchKind, path: string, words: Page) => pageOf(locale, kind, path, words);
  return [
    page('legal', 'official-time', officialTime),
    page('help', 'site-map', siteMap),
    page('help', 'glossary', glossary),
    page('legal', 'rule-book', rules.page),
    ...lifeEvents.map((event) =>
      page('help', `life-events/${event}`, { title: titles[event].title, lead: events[event].lead }),
    ),
    ...glossary.terms.map(
      ({ id, term, also, text }): SearchEntry => ({
        key: `glossary:${id}`,
        locale,
        kind: 'glossary',
        audiences: [],
        href: `/glossary#${id}`,
        title: term,
        summary: text,
        body: also.join(' '),
        names: noNames,
      }),
    ),
  ];
};

/** What is found and changes only with a release: services, forms, life events and the glossary, in every language. */
export const programEntries = (): readonly SearchEntry[] => {
  made ??= locales.flatMap((locale) => [
    ...offers.map((offer) => ofOffer(offer, locale)),
    ...formsOf(locale),
    ...pagesOf(locale),
  ]);
  return made;
};
// The same as long as the process runs.
let made: readonly SearchEntry[] | undefined;

/** The same with help and legal pages as they come with the program: what is found without asking the database. */
export const staticEntries = (): readonly SearchEntry[] => [...programEntries(), ...locales.flatMap(textsOfProgram)];
