import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Day } from '@/lib/law/day';
import type { Body, Topic } from './kernel';
import { registry } from './registry';

export const audiences = ['citizen', 'representative', 'company'] as const;
export type Audience = (typeof audiences)[number];

/** A service that is a page of its own: something to look at or to do that begins no case. Its words are in `services`. */
export type Service = {
  readonly slug: ServiceSlug;
  readonly topic: Topic;
  /** Other topics under which people look for it. */
  readonly also?: readonly Topic[];
  readonly body: Body;
  /** Where it is, after the locale. */
  readonly href: string;
  readonly audience: readonly Audience[];
  /** Whether one signs in for it. */
  readonly signIn: boolean;
  /** Whether somebody can be empowered to do it for another. */
  readonly byPower?: true;
  readonly minutes: number;
  /** When its page was last looked through. */
  readonly reviewed: Day;
};

export type ServiceSlug = keyof ReturnType<typeof messagesOf>['services']['list'];
const define = (service: Omit<Service, 'reviewed'> & { readonly reviewed: string }): Service => service as Service;

/** The services that are no procedure, in the order in which they are offered. */
export const services: readonly Service[] = [
  define({
    slug: 'entitlements',
    topic: 'minimum-income',
    also: ['family', 'retirement', 'illness-and-incapacity', 'unemployment'],
    body: 'INSS',
    href: '/entitlements',
    audience: ['citizen'],
    signIn: false,
    minutes: 10,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'case-status',
    topic: 'other-documents',
    also: ['family', 'illness-and-incapacity', 'retirement', 'healthcare'],
    body: 'INSS',
    href: '/my/status',
    audience: ['citizen', 'representative'],
    signIn: true,
    byPower: true,
    minutes: 2,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'documents',
    topic: 'other-documents',
    body: 'INSS',
    href: '/my/cases',
    audience: ['citizen', 'representative'],
    signIn: true,
    minutes: 3,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'notifications',
    topic: 'other-documents',
    body: 'TGSS',
    href: '/notifications',
    audience: ['citizen', 'representative', 'company'],
    signIn: true,
    minutes: 3,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'deadlines',
    topic: 'other-documents',
    body: 'INSS',
    href: '/my/deadlines',
    audience: ['citizen', 'representative'],
    signIn: true,
    minutes: 2,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'retirement-calculator',
    topic: 'retirement',
    body: 'INSS',
    href: '/calculators/retirement',
    audience: ['citizen', 'representative'],
    signIn: false,
    minutes: 5,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'self-employed-calculator',
    topic: 'work-and-contributions',
    body: 'TGSS',
    href: '/calculators/self-employed',
    audience: ['citizen', 'representative'],
    signIn: false,
    minutes: 2,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'benefits',
    topic: 'certificates',
    also: ['retirement'],
    body: 'INSS',
    href: '/my/benefits',
    audience: ['citizen', 'representative'],
    signIn: true,
    byPower: true,
    minutes: 2,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'income-certificate',
    topic: 'certificates',
    also: ['retirement'],
    body: 'INSS',
    href: '/my/certificates',
    audience: ['citizen', 'representative'],
    signIn: true,
    byPower: true,
    minutes: 1,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'work-history',
    topic: 'work-and-contributions',
    also: ['certificates'],
    body: 'TGSS',
    href: '/my/work-history',
    audience: ['citizen', 'representative'],
    signIn: true,
    byPower: true,
    minutes: 2,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'settlements',
    topic: 'debts-and-payments',
    also: ['work-and-contributions'],
    body: 'TGSS',
    href: '/my/settlements',
    audience: ['citizen', 'representative', 'company'],
    signIn: true,
    byPower: true,
    minutes: 5,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'self-employment',
    topic: 'work-and-contributions',
    body: 'TGSS',
    href: '/my/self-employed',
    audience: ['citizen', 'representative'],
    signIn: true,
    byPower: true,
    minutes: 3,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'domestic-employment',
    topic: 'work-and-contributions',
    body: 'TGSS',
    href: '/my/domestic-employment',
    audience: ['citizen', 'representative', 'company'],
    signIn: true,
    byPower: true,
    minutes: 5,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'domestic-calculator',
    topic: 'work-and-contributions',
    body: 'TGSS',
    href: '/calculators/domestic-employment',
    audience: ['citizen'],
    signIn: false,
    minutes: 2,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'domestic-leaflet',
    topic: 'work-and-contributions',
    body: 'TGSS',
    href: '/help/domestic-employment',
    audience: ['citizen'],
    signIn: false,
    minutes: 5,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'school-insurance',
    topic: 'education-centres',
    body: 'TGSS',
    href: '/company',
    audience: ['company'],
    signIn: true,
    minutes: 15,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'company',
    topic: 'work-and-contributions',
    body: 'TGSS',
    href: '/company',
    audience: ['company'],
    signIn: true,
    minutes: 10,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'representation',
    topic: 'representation',
    body: 'TGSS',
    href: '/my/representation',
    audience: ['citizen', 'representative'],
    signIn: true,
    minutes: 5,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'identity',
    topic: 'representation',
    body: 'TGSS',
    href: '/identity',
    audience: ['citizen', 'representative'],
    signIn: false,
    minutes: 10,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'verify',
    topic: 'certificates',
    body: 'TGSS',
    href: '/verify',
    audience: ['citizen', 'representative', 'company'],
    signIn: false,
    minutes: 1,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'feedback',
    topic: 'other-documents',
    body: 'INSS',
    href: '/feedback',
    audience: ['citizen', 'representative', 'company'],
    signIn: false,
    minutes: 5,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'appointments',
    topic: 'other-documents',
    body: 'INSS',
    href: '/appointments',
    audience: ['citizen', 'representative', 'company'],
    signIn: false,
    minutes: 3,
    reviewed: '2026-11-22',
  }),
  define({
    slug: 'offices',
    topic: 'other-documents',
    body: 'INSS',
    href: '/help/offices',
    audience: ['citizen', 'representative', 'company'],
    signIn: false,
    minutes: 1,
    reviewed: '2026-11-22',
  }),
];

export const findService = (slug: string): Service | undefined => services.find((service) => service.slug === slug);
export const serviceWords = (slug: ServiceSlug, locale: Locale) => messagesOf(locale).services.list[slug];

/** What somebody can be empowered to do for another: every procedure, and the pages for which the law wants a power. */
export type Entrusted = { readonly slug: string; readonly topic: Topic; readonly title: (locale: Locale) => string };
export const entrusted: readonly Entrusted[] = [
  ...registry.map(({ procedure: { slug, topic }, words }) => ({
    slug,
    topic,
    title: (locale: Locale) => words[locale].title,
  })),
  ...services
    .filter(({ byPower }) => byPower)
    .map(({ slug, topic }) => ({ slug, topic, title: (locale: Locale) => serviceWords(slug, locale).title })),
];
export const findEntrusted = (slug: string): Entrusted | undefined => entrusted.find((each) => each.slug === slug);
