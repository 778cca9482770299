import type { Locale } from './locales';
import enActing from './messages/en/acting.json';
import enActivity from './messages/en/activity.json';
import enAdministration from './messages/en/administration.json';
import enAfter from './messages/en/after.json';
import enApply from './messages/en/apply.json';
import enAppointments from './messages/en/appointments.json';
import enAutomated from './messages/en/automated.json';
import enCaseDesk from './messages/en/case-desk.json';
import enCertificates from './messages/en/certificates.json';
import enCompany from './messages/en/company.json';
import enContact from './messages/en/contact.json';
import enDeadlines from './messages/en/deadlines.json';
import enDeaths from './messages/en/deaths.json';
import enDebts from './messages/en/debts.json';
import enDecisionDesk from './messages/en/decision-desk.json';
import enDemo from './messages/en/demo.json';
import enDesk from './messages/en/desk.json';
import enDevelopers from './messages/en/developers.json';
import enDocuments from './messages/en/documents.json';
import enDomestic from './messages/en/domestic.json';
import enEntitlements from './messages/en/entitlements.json';
import enErrors from './messages/en/errors.json';
import enFeedback from './messages/en/feedback.json';
import enGlossary from './messages/en/glossary.json';
import enIdentity from './messages/en/identity.json';
import enImports from './messages/en/imports.json';
import enIssued from './messages/en/issued.json';
import enLifeEvents from './messages/en/life-events.json';
import enMy from './messages/en/my.json';
import enMyCases from './messages/en/my-cases.json';
import enNews from './messages/en/news.json';
import enNotices from './messages/en/notices.json';
import enOffice from './messages/en/office.json';
import enOfficeCalendar from './messages/en/office-calendar.json';
import enOperations from './messages/en/operations.json';
import enOutages from './messages/en/outages.json';
import enPaper from './messages/en/paper.json';
import enPersonalData from './messages/en/personal-data.json';
import enPortal from './messages/en/portal.json';
import enPublic from './messages/en/public.json';
import enQuality from './messages/en/quality.json';
import enQueue from './messages/en/queue.json';
import enRegister from './messages/en/register.json';
import enRegistration from './messages/en/registration.json';
import enRemedies from './messages/en/remedies.json';
import enRepresentation from './messages/en/representation.json';
import enRequests from './messages/en/requests.json';
import enRetirement from './messages/en/retirement.json';
import enRules from './messages/en/rules.json';
import enSchool from './messages/en/school.json';
import enSearch from './messages/en/search.json';
import enSelfEmployed from './messages/en/self-employed.json';
import enServices from './messages/en/services.json';
import enSite from './messages/en/site.json';
import enSiteNotices from './messages/en/site-notices.json';
import enSupervision from './messages/en/supervision.json';
import enTasks from './messages/en/tasks.json';
import enTexts from './messages/en/texts.json';
import enThread from './messages/en/thread.json';
import enTogether from './messages/en/together.json';
import enTravel from './messages/en/travel.json';
import enUi from './messages/en/ui.json';
import enWritten from './messages/en/written.json';
import esActing from './messages/es/acting.json';
import esActivity from './messages/es/activity.json';
import esAdministration from './messages/es/administration.json';
import esAfter from './messages/es/after.json';
import esApply from './messages/es/apply.json';
import esAppointments from './messages/es/appointments.json';
import esAutomated from './messages/es/automated.json';
import esCaseDesk from './messages/es/case-desk.json';
import esCertificates from './messages/es/certificates.json';
import esCompany from './messages/es/company.json';
import esContact from './messages/es/contact.json';
import esDeadlines from './messages/es/deadlines.json';
import esDeaths from './messages/es/deaths.json';
import esDebts from './messages/es/debts.json';
import esDecisionDesk from './messages/es/decision-desk.json';
import esDemo from './messages/es/demo.json';
import esDesk from './messages/es/desk.json';
import esDevelopers from './messages/es/developers.json';
import esDocuments from './messages/es/documents.json';
import esDomestic from './messages/es/domestic.json';
import esEntitlements from './messages/es/entitlements.json';
import esErrors from './messages/es/errors.json';
import esFeedback from './messages/es/feedback.json';
import esGlossary from './messages/es/glossary.json';
import esIdentity from './messages/es/identity.json';
import esImports from './messages/es/imports.json';
import esIssued from './messages/es/issued.json';
import esLifeEvents from './messages/es/life-events.json';
import esMy from './messages/es/my.json';
import esMyCases from './messages/es/my-cases.json';
import esNews from './messages/es/news.json';
import esNotices from './messages/es/notices.json';
import esOffice from './messages/es/office.json';
import esOfficeCalendar from './messages/es/office-calendar.json';
import esOperations from './messages/es/operations.json';
import esOutages from './messages/es/outages.json';
import esPaper from './messages/es/paper.json';
import esPersonalData from './messages/es/personal-data.json';
import esPortal from './messages/es/portal.json';
import esPublic from './messages/es/public.json';
import esQuality from './messages/es/quality.json';
import esQueue from './messages/es/queue.json';
import esRegister from './messages/es/register.json';
import esRegistration from './messages/es/registration.json';
import esRemedies from './messages/es/remedies.json';
import esRepresentation from './messages/es/representation.json';
import esRequests from './messages/es/requests.json';
import esRetirement from './messages/es/retirement.json';
import esRules from './messages/es/rules.json';
import esSchool from './messages/es/school.json';
import esSearch from './messages/es/search.json';
import esSelfEmployed from './messages/es/self-employed.json';
import esServices from './messages/es/services.json';
import esSite from './messages/es/site.json';
import esSiteNotices from './messages/es/site-notices.json';
import esSupervision from './messages/es/supervision.json';
import esTasks from './messages/es/tasks.json';
import esTexts from './messages/es/texts.json';
import esThread from './messages/es/thread.json';
import esTogether from './messages/es/together.json';
import esTravel from './messages/es/travel.json';
import esUi from './messages/es/ui.json';
import esWritten from './messages/es/written.json';

/**
 * To add an area: write messages/es/<area>.json and messages/en/<area>.json, import both above and add one line to each
 * object below. Spanish defines the keys; a key missing in English does not compile. Server side only: a client
 * component receives its few words as props, because importing this file would ship every sentence to the browser.
 */
const es = {
  acting: esActing,
  caseDesk: esCaseDesk,
  certificates: esCertificates,
  developers: esDevelopers,
  ui: esUi,
  site: esSite,
  public: esPublic,
  paper: esPaper,
  issued: esIssued,
  errors: esErrors,
  imports: esImports,
  officeCalendar: esOfficeCalendar,
  operations: esOperations,
  desk: esDesk,
  entitlements: esEntitlements,
  appointments: esAppointments,
  apply: esApply,
  my: esMy,
  identity: esIdentity,
  contact: esContact,
  activity: esActivity,
  deadlines: esDeadlines,
  debts: esDebts,
  administration: esAdministration,
  after: esAfter,
  office: esOffice,
  myCases: esMyCases,
  notices: esNotices,
  outages: esOutages,
  decisionDesk: esDecisionDesk,
  demo: esDemo,
  documents: esDocuments,
  domestic: esDomestic,
  automated: esAutomated,
  company: esCompany,
  lifeEvents: esLifeEvents,
  glossary: esGlossary,
  quality: esQuality,
  queue: esQueue,
  register: esRegister,
  registration: esRegistration,
  remedies: esRemedies,
  representation: esRepresentation,
  requests: esRequests,
  retirement: esRetirement,
  rules: esRules,
  search: esSearch,
  school: esSchool,
  selfEmployed: esSelfEmployed,
  services: esServices,
  deaths: esDeaths,
  travel: esTravel,
  written: esWritten,
  supervision: esSupervision,
  tasks: esTasks,
  texts: esTexts,
  thread: esThread,
  feedback: esFeedback,
  news: esNews,
  siteNotices: esSiteNotices,
  'personal-data': esPersonalData,
  portal: esPortal,
  together: esTogether,
};

export type Messages = typeof es;

const en: Messages = {
  acting: enActing,
  caseDesk: enCaseDesk,
  certificates: enCertificates,
  developers: enDevelopers,
  ui: enUi,
  site: enSite,
  public: enPublic,
  paper: enPaper,
  issued: enIssued,
  errors: enErrors,
  imports: enImports,
  officeCalendar: enOfficeCalendar,
  operations: enOperations,
  desk: enDesk,
  entitlements: enEntitlements,
  appointments: enAppointments,
  apply: enApply,
  my: enMy,
  identity: enIdentity,
  contact: enContact,
  activity: enActivity,
  deadlines: enDeadlines,
  debts: enDebts,
  administration: enAdministration,
  after: enAfter,
  office: enOffice,
  myCases: enMyCases,
  notices: enNotices,
  outages: enOutages,
  decisionDesk: enDecisionDesk,
  demo: enDemo,
  documents: enDocuments,
  domestic: enDomestic,
  automated: enAutomated,
  company: enCompany,
  lifeEvents: enLifeEvents,
  glossary: enGlossary,
  quality: enQuality,
  queue: enQueue,
  register: enRegister,
  registration: enRegistration,
  remedies: enRemedies,
  representation: enRepresentation,
  requests: enRequests,
  retirement: enRetirement,
  rules: enRules,
  search: enSearch,
  school: enSchool,
  selfEmployed: enSelfEmployed,
  services: enServices,
  deaths: enDeaths,
  travel: enTravel,
  written: enWritten,
  supervision: enSupervision,
  tasks: enTasks,
  texts: enTexts,
  thread: enThread,
  feedback: enFeedback,
  news: enNews,
  siteNotices: enSiteNotices,
  'personal-data': enPersonalData,
  portal: enPortal,
  together: enTogether,
};

const all = { es, en } as const satisfies Record<Locale, Messages>;

/** The plain tree of texts, for pages made of lists and paragraphs; everything with values goes through `translator`. */
export const messagesOf = (locale: Locale): Messages => all[locale];
