import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { Conflict } from '@/lib/access/outcomes';
import { requireCitizen } from '@/lib/auth/require';
import { kindOfPath } from '@/lib/casework/revision';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getRevision } from '@/lib/services/revisions/get-revision';
import { orNotFound } from '../../../../../or-not-found';

export type RevisionParams = Promise<{ locale: string; id: string; revision: string }>;

/** The title of a page before anything is loaded. */
export const revisionTitle = async (params: RevisionParams): Promise<string> => {
  const { locale, revision } = await params;
  const kind = kindOfPath(revision);
  return isLocale(locale) && kind
    ? translator(locale)(kind === 'prior_claim' ? 'after.chain.title' : `after.form.titles.${kind}`)
    : '';
};

/** What the pages of an objection, a correction or a change start with. Where it cannot be asked now, the case says why. */
export const revisionPage = async (params: RevisionParams, path = '') => {
  const locale = await pageLocale(params);
  const { id, revision } = await params;
  const kind = kindOfPath(revision);
  if (!kind) notFound();
  const home = `/${locale}/my/cases/${id}`;
  const base = `${home}/${revision}`;
  const session = await requireCitizen(locale, `${base}${path}`);
  const found = await orNotFound(() =>
    getRevision(session.actor, id, kind).catch((error: unknown) => {
      if (error instanceof Conflict) return null;
      throw error;
    }),
  );
  if (!found) redirect(home);
  const t = translator(locale);
  return { locale, t, session, found, kind, home, base, hidden: { case: id, revision } };
};
