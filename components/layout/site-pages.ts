import type { messagesOf } from '@/lib/i18n/messages';

type PageName = keyof ReturnType<typeof messagesOf>['portal']['pages'];

/**
 * The public pages that are no service, by groups of the site map: paths after the language, named in `portal.pages`. The
 * site map draws them, sitemap.xml lists them, and a test finds the page that is missing here.
 */
export const sitePages = {
  information: [
    'about',
    'about/creation',
    'about/units',
    'news',
    'electronic-register',
    'official-time',
    'calendar',
    'status',
    'automated-decisions',
    'rule-book',
    'rule-book/changes',
    'legal',
    'privacy',
    'cookies',
    'languages',
    'accessibility',
  ],
  help: [
    'help',
    'help/faq',
    'help/sign-in',
    'help/apply',
    'help/notifications',
    'help/other-ways',
    'help/domestic-employment',
    'help/offices',
    'appointments',
    'glossary',
    'feedback',
    'accessibility/report',
    'forms',
    'verify',
    'verify/seal',
  ],
  identity: [
    'identity',
    'sign-in',
    'identity/register',
    'identity/register/letter',
    'identity/certificate',
    'identity/activate',
    'identity/recover',
    'identity/lost',
    'identity/systems',
  ],
  tools: [
    'services',
    'services/times',
    'life-events',
    'entitlements',
    'calculators',
    'calculators/retirement',
    'calculators/domestic-employment',
    'calculators/self-employed',
    'company',
    'developers',
    'search/advanced',
  ],
} as const satisfies Record<string, readonly PageName[]>;
