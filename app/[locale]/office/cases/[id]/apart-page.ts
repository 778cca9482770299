import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageLocale } from '@/components/layout/page-locale';
import { requireStaff } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getProtection } from '@/lib/services/office/apart';
import { orNotFound } from '../../../or-not-found';
import { reviewers } from '../../staff-areas';
import type { CaseParams } from './case-page';

const load = cache(async (locale: Locale, id: string, path: string) => {
  const session = await requireStaff(locale, `/${locale}/office/cases/${id}${path}`, ...reviewers);
  return { session, head: await orNotFound(() => getProtection(session.actor, id)) };
});

/** What the pages before a case start with: they say why it is not shown, and nothing of its person. */
export const apartPage = async (params: CaseParams, path: string) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!/^[a-z0-9]{20,32}$/.test(id)) notFound();
  const { session, head } = await load(locale, id, path);
  return { locale, t: translator(locale), session, head, id, base: `/${locale}/office/cases/${id}` };
};
