/**
 * Where the service that a piece of news is about is used in this office: path after the language. One table, so that an
 * address is corrected once; a test checks that each has its page. Words are in `news.services`.
 */
export const serviceLinks = {
  access: '/identity/register',
  'retirement-calculator': '/calculators/retirement',
  'self-employed': '/my/self-employed',
  'notification-history': '/notifications/history',
  companies: '/company',
  'other-documents': '/apply/other-documents/start',
  certificates: '/my/certificates',
  'report-death': '/apply/death-report/start',
  'provisional-certificate': '/apply/ehic-cps/start',
  'domestic-employment': '/my/domestic-employment',
  'domestic-leaflet': '/help/domestic-employment',
  cases: '/my/cases',
  representation: '/my/representation',
  settlements: '/my/settlements',
  services: '/services',
  status: '/status',
  entitlements: '/entitlements',
  feedback: '/feedback',
} as const satisfies Record<string, `/${string}`>;

export type ServiceLink = keyof typeof serviceLinks;
export const serviceLinkKeys = Object.keys(serviceLinks) as ServiceLink[];
export const isServiceLink = (key: string): key is ServiceLink => Object.hasOwn(serviceLinks, key);
