import type { Locale } from './locales';
import enApply from './messages/en/apply.json';
import enDemo from './messages/en/demo.json';
import enErrors from './messages/en/errors.json';
import enIdentity from './messages/en/identity.json';
import enIssued from './messages/en/issued.json';
import enMy from './messages/en/my.json';
import enOffice from './messages/en/office.json';
import enPublic from './messages/en/public.json';
import enSite from './messages/en/site.json';
import enUi from './messages/en/ui.json';
import esApply from './messages/es/apply.json';
import esDemo from './messages/es/demo.json';
import esErrors from './messages/es/errors.json';
import esIdentity from './messages/es/identity.json';
import esIssued from './messages/es/issued.json';
import esMy from './messages/es/my.json';
import esOffice from './messages/es/office.json';
import esPublic from './messages/es/public.json';
import esSite from './messages/es/site.json';
import esUi from './messages/es/ui.json';

/**
 * To add an area: write messages/es/<area>.json and messages/en/<area>.json, import both above and add one line to each
 * object below. Spanish defines the keys; a key missing in English does not compile. Server side only: a client
 * component receives its few words as props, because importing this file would ship every sentence to the browser.
 */
const es = {
  ui: esUi,
  site: esSite,
  public: esPublic,
  issued: esIssued,
  errors: esErrors,
  apply: esApply,
  my: esMy,
  identity: esIdentity,
  office: esOffice,
  demo: esDemo,
};

export type Messages = typeof es;

const en: Messages = {
  ui: enUi,
  site: enSite,
  public: enPublic,
  issued: enIssued,
  errors: enErrors,
  apply: enApply,
  my: enMy,
  identity: enIdentity,
  office: enOffice,
  demo: enDemo,
};

const all = { es, en } as const satisfies Record<Locale, Messages>;

/** The plain tree of texts, for pages made of lists and paragraphs; everything with values goes through `translator`. */
export const messagesOf = (locale: Locale): Messages => all[locale];
