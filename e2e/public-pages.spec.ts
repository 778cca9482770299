import { expect, test } from './fixtures';
import { expectGoodPage, LOCALES } from './good-page';

const publicPaths = [
  '',
  '/services',
  '/services/family',
  '/services/retirement',
  '/services/family/birth-and-childcare',
  '/services/family/birth-noncontributory',
  '/identity',
  '/identity/recover',
  '/identity/lost',
  '/identity/lost/stop',
  '/help',
  '/help/domestic-employment',
  '/calculators/domestic-employment',
  '/official-time',
  '/calendar?region=CT',
  '/news?topic=retirement',
  '/news/2018-03-23-sign-in-with-password',
  '/help/offices?postcode=28801',
  '/help/offices?postcode=99999',
  '/appointments',
  '/appointments/places',
  '/appointments/places?subject=application&postcode=28001',
  '/appointments/places?subject=application&office=demo-28001',
  '/appointments/places?subject=application&office=demo-28931',
  '/appointments/book?subject=application&office=demo-28001',
  '/appointments/booked',
  '/appointments/manage',
  '/feedback?name=no',
  '/feedback/sent',
  '/status',
  '/legal',
  '/privacy',
  '/cookies',
  '/accessibility',
  '/languages',
  '/about',
  '/site-map',
  '/sign-in',
  '/signed-out',
  '/identity/register',
  '/identity/register/letter',
  '/identity/register/letter/sent',
  '/identity/certificate',
  '/identity/certificate/refused/revoked',
  '/identity/activate',
  '/identity/recover',
  '/electronic-register',
  '/verify',
  '/verify/seal',
  '/verify/AAAA',
  '/check/birth-and-childcare/event',
  '/entitlements',
  '/search',
  '/search?q=juvilacion',
  '/search?q=criptomonedas',
  '/search/advanced',
  '/search/advanced?q=pension&match=all&kind=service&from=x',
  '/rule-book/changes',
  '/developers',
  '/demo',
  '/phone/XXXX',
];

/** The public pages are looked at in this many tests a language, so that no test is long. */
const SHARES = 3;
/** Pages that one template makes: each after the first is a twin. */
const templateOf = (path: string) =>
  path.replace(/^(\/services\/)[^/]+\/[^/]+$|^(\/(?:rule-book|life-events|services\/for)\/)[^/]+$/, '$1$2*');

for (const locale of LOCALES) {
  for (let share = 0; share < SHARES; share++)
    test(`the public pages in ${locale}, part ${share + 1} of ${SHARES}`, async ({ page, request: api }) => {
      test.setTimeout(480_000);
      const listed = [
        ...(await (await api.get('/sitemap.xml')).text()).matchAll(/<loc>[^<]*?\/(es|en)(\/[^<]*)?<\/loc>/g),
      ].map(([, , path = '']) => path);
      expect(listed.length).toBeGreaterThan(5);
      const paths = [...new Set([...publicPaths, ...listed])];
      const templates = paths.map(templateOf);
      for (const [index, path] of paths.entries())
        if (index % SHARES === share)
          await expectGoodPage(page, `/${locale}${path}`, templates.indexOf(templateOf(path)) < index);
    });
}
