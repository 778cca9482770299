/** What answers a news item: pages by their path after the language (folders in `app/[locale]`), procedures, and its journey. */
type Answer = {
  readonly what: string;
  readonly routes: readonly string[];
  readonly procedures?: readonly string[];
  readonly tests: readonly string[];
};

/** The news of the e-Office since 2016, by key, each with where it is done and the journey that shows it. */
const newsItems = {
  n1: {
    what: 'New e-Office: easy to browse, on a telephone, services by topic',
    routes: ['/', '/services', '/services/[topic]', '/services/[topic]/[service]', '/search', '/search/advanced'],
    tests: ['search'],
  },
  n2: {
    what: 'Pending settlements and their payment document',
    routes: ['/my/settlements', '/company/[organisation]/settlements'],
    tests: ['settlements'],
  },
  n3: {
    what: 'Leaflet on the online services of domestic employment',
    routes: ['/help/domestic-employment'],
    tests: ['domestic-employment'],
  },
  n4: {
    what: 'Domestic employees: changes of data, in the e-Office and in RED',
    routes: ['/my/domestic-employment', '/company/[organisation]/domestic-employment'],
    procedures: ['domestic-change'],
    tests: ['domestic-employment'],
  },
  n5: {
    what: 'Representatives: entitlement to healthcare, and what is happening with a benefit',
    routes: ['/my/status', '/act-for'],
    procedures: ['healthcare'],
    tests: ['acting', 'certificates'],
  },
  n6: {
    what: 'Documents for applications already begun: which are needed, sent directly',
    routes: ['/my/cases', '/my/cases/[id]/documents'],
    tests: ['requests', 'own-documents'],
  },
  n7: {
    what: 'Provisional Replacement Certificate (CPS), also for representatives',
    routes: ['/apply/[procedure]/start'],
    procedures: ['ehic-cps'],
    tests: ['cps'],
  },
  n8: {
    what: 'Report of the death of somebody who is paid a benefit',
    routes: ['/apply/[procedure]/start'],
    procedures: ['death-report'],
    tests: ['death-report'],
  },
  n9: {
    what: 'Certificate of income tax withheld and payments',
    routes: ['/my/certificates'],
    tests: ['certificates'],
  },
  n10: {
    what: 'Other written documents, applications and communications',
    routes: ['/apply/[procedure]/start'],
    procedures: ['other-documents'],
    tests: ['other-documents'],
  },
  n11: {
    what: 'School insurance: invoices and student lists',
    routes: ['/company/[organisation]/school-insurance'],
    tests: ['school-insurance'],
  },
  n12: {
    what: 'History of notifications, after ten calendar days',
    routes: ['/notifications', '/notifications/history'],
    tests: ['ten-days'],
  },
  n13: {
    what: 'Self-employed: amend the economic activity',
    routes: ['/my/self-employed'],
    procedures: ['self-employed-activity'],
    tests: ['self-employed'],
  },
  n14: {
    what: 'Self-employed: amend the cover of the coming year',
    routes: ['/my/self-employed'],
    procedures: ['self-employed-cover'],
    tests: ['self-employed'],
  },
  n15: {
    what: 'Retirement calculator: maximum pension, clearer report',
    routes: ['/calculators/retirement', '/calculators/retirement/result'],
    tests: ['retirement', 'retirement-scenarios'],
  },
  n16: {
    what: 'Signing in with a password of its own, activated with a code',
    routes: ['/identity/activate', '/identity/register', '/sign-in'],
    tests: ['sign-in'],
  },
} as const satisfies Readonly<Record<`n${number}`, Answer>>;

export const newsAnswers: readonly (readonly [string, Answer])[] = Object.entries(newsItems);

/** The file of a journey, by its name. */
export const journeyFile = (name: string): string =>
  name === 'sign-in' ? 'e2e/sign-in.spec.ts' : `e2e/journeys/${name}.spec.ts`;
