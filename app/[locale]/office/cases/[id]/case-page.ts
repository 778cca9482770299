import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { pageLocale } from '@/components/layout/page-locale';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { requireStaff } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { keptFrom } from '@/lib/services/office/apart';
import { getOfficeCase } from '@/lib/services/office/office-case';
import { LOOK_SECONDS, lookAtCase } from '@/lib/services/office/presence';
import { needsPurpose } from '@/lib/services/office/purpose';
import { sayLook } from '@/lib/services/office/say-look';
import { hasShortcuts } from '@/lib/services/office/shortcuts';
import { orNotFound } from '../../../or-not-found';
import { reviewers } from '../../staff-areas';

export type CaseParams<More extends object = object> = Promise<{ locale: string; id: string } & More>;

/** Whether the case may be opened at once: why it is asked for, or that it is kept from them, has a page of its own. */
const enter = async (actor: Actor, id: string, base: string, page: string) => {
  const purpose = await needsPurpose(actor, id).catch((error: unknown) => {
    if (error instanceof NotFound) return 'out of sight' as const;
    throw error;
  });
  if (purpose === true) redirect(`${base}/purpose?to=${encodeURIComponent(page)}`);
  if (purpose === false) return;
  const kept = await keptFrom(actor, id);
  if (kept) redirect(`${base}/${kept === 'abstained' ? 'abstain' : 'protection'}`);
};

// Once a request: title and page read the same case, and the look at it is noted down once.
const load = cache(async (locale: Locale, id: string, path: string) => {
  const base = `/${locale}/office/cases/${id}`;
  const page = `${base}${path}`;
  const session = await requireStaff(locale, page, ...reviewers);
  const { actor, csrf } = session;
  await orNotFound(() => enter(actor, id, base, page));
  const found = await orNotFound(() => getOfficeCase(actor, id));
  const seen = sayLook(await lookAtCase(actor, id), found.version, locale);
  /** What every page of a case shows around it: who else has it open, and the keys of this person. */
  const desk = { page, csrf, seen, every: LOOK_SECONDS, shortcuts: await hasShortcuts(actor) };
  return { session, row: { ...found, desk } };
});
export type OfficeCase = Awaited<ReturnType<typeof load>>['row'];

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
