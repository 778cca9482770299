import 'server-only';
import { cache } from 'react';
import { pageLocale } from '@/components/layout/page-locale';
import type { MembershipRole } from '@/lib/access/actor';
import { requireSelf } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getOrganisation } from '@/lib/services/companies/organisation';
import { orNotFound } from '../or-not-found';

export type CompanyParams = Promise<{ locale: string; organisation: string }>;

// Once a request, however often title and page ask.
const load = cache(async (locale: Locale, id: string, path: string) => {
  const base = `/${locale}/company/${id}`;
  const session = await requireSelf(locale, `${base}${path}`);
  const organisation = await orNotFound(() => getOrganisation(session.actor, id));
  const role = session.actor.memberships.find(({ organisationId }) => organisationId === id)?.role as MembershipRole;
  return { locale, session, organisation, role, base, t: translator(locale) };
});

/** Session, organisation and the person's role of a page of a company; anybody else finds nothing there. */
export const companyPage = async (params: CompanyParams, path: string) => {
  const { organisation } = await params;
  return load(await pageLocale(params), organisation, path);
};
export type CompanyPage = Awaited<ReturnType<typeof companyPage>>;
