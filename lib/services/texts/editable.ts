import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import {
  isTemplate,
  type MessageTemplate,
  type TemplateWords,
  templateNames,
  templateWords,
} from '../messages/templates';
import type { BothLanguages, Shape, Words } from './shape';

/** Who writes and publishes a group is in the permissions; what it is made of is here. */
export const textGroups = ['help', 'legal', 'template'] as const;
export type TextGroup = (typeof textGroups)[number];
export const legalPages = ['legal', 'privacy', 'cookies', 'accessibility', 'about', 'languages'] as const;
export type LegalPage = (typeof legalPages)[number];
export type TextKey = `help/${string}` | `legal/${LegalPage}` | `template/${MessageTemplate}`;

type Section = {
  readonly heading: string;
  readonly text: readonly string[];
  readonly items?: readonly string[];
  readonly links?: readonly { readonly href: string; readonly text: string }[];
};
export type HelpWords = {
  readonly id: string;
  readonly heading: string;
  readonly questions: readonly {
    readonly q: string;
    readonly a: readonly string[];
    readonly href?: string;
    readonly link?: string;
  }[];
};
export type PageWords = { readonly title: string; readonly lead: string; readonly sections: readonly Section[] };
export type CookiesWords = PageWords & {
  readonly caption: string;
  readonly columns: Readonly<Record<'what' | 'why' | 'how', string>>;
  readonly rows: readonly Readonly<Record<'what' | 'why' | 'how', string>>[];
};
export type WordsOf<K extends TextKey> = K extends `help/${string}`
  ? HelpWords
  : K extends 'legal/cookies'
    ? CookiesWords
    : K extends `legal/${string}`
      ? PageWords
      : TemplateWords;

const line = (max: number) => ({ kind: 'words', max, lines: 'one' }) as const;
const paragraph = { kind: 'words', max: 1_500, lines: 'many' } as const;
const kept = { kind: 'kept' } as const;
const group = <P extends Record<string, Shape>>(parts: P) => ({ kind: 'group', parts }) as const;
const list = (of: Shape, least: number, most: number) => ({ kind: 'list', of, least, most }) as const;

const help = group({
  id: kept,
  heading: line(100),
  questions: list(
    group({
      q: line(200),
      a: list(paragraph, 1, 8),
      href: { ...kept, optional: true },
      link: { ...line(100), with: 'href' },
    }),
    1,
    20,
  ),
});
const page = {
  title: line(100),
  lead: line(300),
  sections: list(
    group({
      heading: line(150),
      text: list(paragraph, 0, 8),
      items: { ...list(line(400), 1, 15), optional: true },
      links: { ...list(group({ href: kept, text: line(100) }), 1, 5), fixed: true, optional: true },
    }),
    1,
    20,
  ),
} as const;
const cells = group({ what: line(200), why: line(400), how: line(200) });
const cookies = group({ ...page, caption: line(150), columns: cells, rows: list(cells, 1, 20) });
/** No longer than the longest of the program, which a telephone shows in parts; with who writes before it. */
export const LONGEST_SMS = 180;
const template = group({
  subject: line(120),
  text: { ...paragraph, max: 2_000 },
  sms: { ...line(LONGEST_SMS), optional: true },
});

const helpIds = messagesOf('es').public.help.sections.map(({ id }) => id);
/** Every text that can be changed without a release, in the order in which they are listed. */
export const textKeys: readonly TextKey[] = [
  ...helpIds.map((id) => `help/${id}` as const),
  ...legalPages.map((name) => `legal/${name}` as const),
  ...templateNames.map((name) => `template/${name}` as const),
];
export const isTextKey = (key: string): key is TextKey => (textKeys as readonly string[]).includes(key);
export const helpKeys = textKeys.filter((key): key is `help/${string}` => key.startsWith('help/'));
export const groupOf = (key: TextKey): TextGroup => key.split('/')[0] as TextGroup;
export const nameOf = (key: TextKey): string => key.slice(key.indexOf('/') + 1);

/** What a template has to say is what the release says by telephone too: one it has cannot be dropped. */
const templateShape = (name: MessageTemplate): Shape => {
  const { subject, text, sms } = template.parts;
  return templateWords(name).es.sms === undefined ? template : group({ subject, text, sms: line(sms.max) });
};
export const shapeOf = (key: TextKey): Shape => {
  const name = nameOf(key);
  if (groupOf(key) === 'help') return help;
  if (isTemplate(name)) return templateShape(name);
  return name === 'cookies' ? cookies : group(page);
};

const wordsOfRelease = (key: TextKey, locale: Locale): Words => {
  const name = nameOf(key);
  const { public: shown } = messagesOf(locale);
  const found =
    groupOf(key) === 'help'
      ? shown.help.sections.find(({ id }) => id === name)
      : isTemplate(name)
        ? templateWords(name)[locale]
        : shown[name as LegalPage];
  return found as Words;
};
/** The words that come with this version of the program. */
export const programWords = (key: TextKey): BothLanguages =>
  Object.fromEntries(locales.map((locale) => [locale, wordsOfRelease(key, locale)])) as BothLanguages;

/** The pages on which a text is read, after the language. */
export const pagesOf = (key: TextKey): readonly string[] =>
  ({
    help: ['/help', `/help/${nameOf(key)}`, '/help/faq'],
    legal: [`/${nameOf(key)}`],
    template: [],
  })[groupOf(key)];

/** How a text is called in the lists: as its page, or the subject of its message. */
export const titleIn = (key: TextKey, words: Words): string => {
  const { heading, title, subject } = words as Readonly<Record<string, string>>;
  return heading ?? title ?? subject ?? nameOf(key);
};
