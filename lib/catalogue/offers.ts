import type { Locale } from '@/lib/i18n/locales';
import type { Body, Topic } from './kernel';
import { type Registered, registry } from './registry';
import { type Audience, type Service, services, serviceWords } from './services';

export type OfferWords = {
  readonly title: string;
  readonly summary: string;
  /** The rest of its page as one text, for search. */
  readonly body: string;
};

/** Whatever somebody can come for, a procedure or a page of its own, as lists, cards, filters and search need it. */
export type Offer = {
  readonly slug: string;
  readonly topic: Topic;
  readonly also: readonly Topic[];
  readonly body: Body;
  readonly audience: readonly Audience[];
  readonly signIn: boolean;
  readonly minutes: number;
  /** The page about it, after the locale, and where it begins. */
  readonly href: string;
  readonly start: string;
  /** Whether its form can be printed and filled in by hand. */
  readonly paper: boolean;
  readonly words: (locale: Locale) => OfferWords & { readonly forWhom: string };
};

const ofProcedure = ({ procedure, words }: Registered): Offer => {
  const { slug, topic, body, documents } = procedure;
  return {
    slug,
    topic,
    also: [],
    body,
    audience: documents.some(({ sentBy }) => sentBy === 'company')
      ? ['citizen', 'representative', 'company']
      : ['citizen', 'representative'],
    signIn: true,
    minutes: words.es.minutes,
    href: `/services/${topic}/${slug}`,
    start: `/apply/${slug}/start`,
    paper: true,
    words: (locale) => {
      const { title, act, summary, page, documents: papers } = words[locale];
      const body = [act, ...page.who, ...page.get, ...page.need, ...page.know, ...page.next].join(' ');
      const names = Object.values(papers).map(({ name }) => name);
      return { title, summary, body: `${body} ${names.join(' ')}`, forWhom: page.who[0] ?? '' };
    },
  };
};

const ofService = (service: Service): Offer => {
  const { slug, topic, also = [], body, audience, signIn, minutes, href } = service;
  return {
    ...{ slug, topic, also, body, audience, signIn, minutes },
    href: `/services/${topic}/${slug}`,
    start: href,
    paper: false,
    words: (locale) => {
      const { title, summary, who, get, need, know, next } = serviceWords(slug, locale);
      return { title, summary, body: [...who, ...get, ...need, ...know, ...next].join(' '), forWhom: who[0] ?? '' };
    },
  };
};

/** Everything the e-Office offers: the pages of their own first, because they are what most people come for. */
export const offers: readonly Offer[] = [...services.map(ofService), ...registry.map(ofProcedure)];
const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));
export const findOffer = (slug: string): Offer | undefined => bySlug.get(slug);
export const offersOf = (topic: Topic): readonly Offer[] => {
  const of = offers.filter((offer) => offer.topic === topic || offer.also.includes(topic));
  return of.sort((a, b) => Number(a.topic !== topic) - Number(b.topic !== topic));
};
