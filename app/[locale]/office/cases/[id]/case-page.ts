import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageLocale } from '@/components/layout/page-locale';
import { requireStaff } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getOfficeCase } from '@/lib/services/office/office-case';
import { orNotFound } from '../../../or-not-found';
import { reviewers } from '../../staff-areas';

export type CaseParams<More extends object = object> = Promise<{ locale: string; id: string } & More>;
export type OfficeCase = Awaited<ReturnType<typeof getOfficeCase>>;

// Once a request: title and page read the same case, and the look at it is noted down once.
const load = cache(async (locale: Locale, id: string, path: string) => {
  const base = `/${locale}/office/cases/${id}`;
  const session = await requireStaff(locale, `${base}${path}`, ...reviewers);
  const row = await orNotFound(() => getOfficeCase(session.actor, id));
  return { session, row };
});

/** What every page of a case starts with. `path` is the rest of its address, to come back to after signing in. */
export const casePage = async (params: CaseParams, path = '') => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!/^[a-z0-9]{20,32}$/.test(id)) notFound();
  const { session, row } = await load(locale, id, path);
  const { procedure, words } = row.registered;
  return {
    locale,
    t: translator(locale),
    session,
    row,
    procedure,
    words: words[locale],
    base: `/${locale}/office/cases/${id}`,
    number: row.register.find(({ kind }) => kind === 'application')?.number ?? '—',
  };
};
