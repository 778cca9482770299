import 'server-only';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { requireCitizen } from '@/lib/auth/require';
import { getDraft } from '@/lib/services/cases/draft';
import { orNotFound } from '../or-not-found';

export type DraftParams = Promise<{ locale: string; procedure: string; draft: string }>;

/** Session and draft of a page of the wizard; the address has to name the draft's own procedure. */
export const draftPage = async (params: DraftParams, path: string) => {
  const locale = await pageLocale(params);
  const { procedure, draft: id } = await params;
  const base = `/${locale}/apply/${procedure}/${id}`;
  const session = await requireCitizen(locale, `${base}/${path}`);
  const draft = await orNotFound(() => getDraft(session.actor, id));
  if (draft.registered.procedure.slug !== procedure) notFound();
  return { locale, session, draft, base, words: draft.registered.words[locale], procedure: draft.registered.procedure };
};
