import type { Locale } from './locales';
import enActing from './messages/en/acting.json';
import enActivity from './messages/en/activity.json';
import enAfter from './messages/en/after.json';
import enApply from './messages/en/apply.json';
import enCompany from './messages/en/company.json';
import enContact from './messages/en/contact.json';
import enDeadlines from './messages/en/deadlines.json';
import enDemo from './messages/en/demo.json';
import enDesk from './messages/en/desk.json';
import enDocuments from './messages/en/documents.json';
import enEntitlements from './messages/en/entitlements.json';
import enErrors from './messages/en/errors.json';
import enGlossary from './messages/en/glossary.json';
import enIdentity from './messages/en/identity.json';
import enIssued from './messages/en/issued.json';
import enLifeEvents from './messages/en/life-events.json';
import enMy from './messages/en/my.json';
import enMyCases from './messages/en/my-cases.json';
import enNotices from './messages/en/notices.json';
import enOffice from './messages/en/office.json';
import enOutages from './messages/en/outages.json';
import enPaper from './messages/en/paper.json';
import enPublic from './messages/en/public.json';
import enRegister from './messages/en/register.json';
import enRegistration from './messages/en/registration.json';
import enRepresentation from './messages/en/representation.json';
import enRequests from './messages/en/requests.json';
import enRetirement from './messages/en/retirement.json';
import enRules from './messages/en/rules.json';
import enSite from './messages/en/site.json';
import enTasks from './messages/en/tasks.json';
import enThread from './messages/en/thread.json';
import enTogether from './messages/en/together.json';
import enUi from './messages/en/ui.json';
import esActing from './messages/es/acting.json';
import esActivity from './messages/es/activity.json';
import esAfter from './messages/es/after.json';
import esApply from './messages/es/apply.json';
import esCompany from './messages/es/company.json';
import esContact from './messages/es/contact.json';
import esDeadlines from './messages/es/deadlines.json';
import esDemo from './messages/es/demo.json';
import esDesk from './messages/es/desk.json';
import esDocuments from './messages/es/documents.json';
import esEntitlements from './messages/es/entitlements.json';
import esErrors from './messages/es/errors.json';
import esGlossary from './messages/es/glossary.json';
import esIdentity from './messages/es/identity.json';
import esIssued from './messages/es/issued.json';
import esLifeEvents from './messages/es/life-events.json';
import esMy from './messages/es/my.json';
import esMyCases from './messages/es/my-cases.json';
import esNotices from './messages/es/notices.json';
import esOffice from './messages/es/office.json';
import esOutages from './messages/es/outages.json';
import esPaper from './messages/es/paper.json';
import esPublic from './messages/es/public.json';
import esRegister from './messages/es/register.json';
import esRegistration from './messages/es/registration.json';
import esRepresentation from './messages/es/representation.json';
import esRequests from './messages/es/requests.json';
import esRetirement from './messages/es/retirement.json';
import esRules from './messages/es/rules.json';
import esSite from './messages/es/site.json';
import esTasks from './messages/es/tasks.json';
import esThread from './messages/es/thread.json';
import esTogether from './messages/es/together.json';
import esUi from './messages/es/ui.json';

/**
 * To add an area: write messages/es/<area>.json and messages/en/<area>.json, import both above and add one line to each
 * object below. Spanish defines the keys; a key missing in English does not compile. Server side only: a client
 * component receives its few words as props, because importing this file would ship every sentence to the browser.
 */
const es = {
  acting: esActing,
  ui: esUi,
  site: esSite,
  public: esPublic,
  paper: esPaper,
  issued: esIssued,
  errors: esErrors,
  desk: esDesk,
  entitlements: esEntitlements,
  apply: esApply,
  my: esMy,
  identity: esIdentity,
  contact: esContact,
  activity: esActivity,
  deadlines: esDeadlines,
  after: esAfter,
  office: esOffice,
  myCases: esMyCases,
  notices: esNotices,
  outages: esOutages,
  demo: esDemo,
  documents: esDocuments,
  company: esCompany,
  lifeEvents: esLifeEvents,
  glossary: esGlossary,
  register: esRegister,
  registration: esRegistration,
  representation: esRepresentation,
  requests: esRequests,
  retirement: esRetirement,
  rules: esRules,
  tasks: esTasks,
  thread: esThread,
  together: esTogether,
};

export type Messages = typeof es;

const en: Messages = {
  acting: enActing,
  ui: enUi,
  site: enSite,
  public: enPublic,
  paper: enPaper,
  issued: enIssued,
  errors: enErrors,
  desk: enDesk,
  entitlements: enEntitlements,
  apply: enApply,
  my: enMy,
  identity: enIdentity,
  contact: enContact,
  activity: enActivity,
  deadlines: enDeadlines,
  after: enAfter,
  office: enOffice,
  myCases: enMyCases,
  notices: enNotices,
  outages: enOutages,
  demo: enDemo,
  documents: enDocuments,
  company: enCompany,
  lifeEvents: enLifeEvents,
  glossary: enGlossary,
  register: enRegister,
  registration: enRegistration,
  representation: enRepresentation,
  requests: enRequests,
  retirement: enRetirement,
  rules: enRules,
  tasks: enTasks,
  thread: enThread,
  together: enTogether,
};

const all = { es, en } as const satisfies Record<Locale, Messages>;

/** The plain tree of texts, for pages made of lists and paragraphs; everything with values goes through `translator`. */
export const messagesOf = (locale: Locale): Messages => all[locale];
