import type { Locale } from './locales';
import enIssued from './messages/en/issued.json';
import enPublic from './messages/en/public.json';
import enSite from './messages/en/site.json';
import enUi from './messages/en/ui.json';
import esIssued from './messages/es/issued.json';
import esPublic from './messages/es/public.json';
import esSite from './messages/es/site.json';
import esUi from './messages/es/ui.json';

/**
 * To add an area: write messages/es/<area>.json and messages/en/<area>.json, import both above and add one line to each
 * object below. Spanish defines the keys; a key missing in English does not compile. Server side only: a client
 * component receives its few words as props, because importing this file would ship every sentence to the browser.
 */
const es = { ui: esUi, site: esSite, public: esPublic, issued: esIssued };

export type Messages = typeof es;

const en: Messages = { ui: enUi, site: enSite, public: enPublic, issued: enIssued };

const all = { es, en } as const satisfies Record<Locale, Messages>;

/** The plain tree of texts, for pages made of lists and paragraphs; everything with values goes through `translator`. */
export const messagesOf = (locale: Locale): Messages => all[locale];
