import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageLocale } from '@/components/layout/page-locale';
import { today } from '@/lib/adapters/clock';
import { requireCitizen } from '@/lib/auth/require';
import { toDay } from '@/lib/casework/dates';
import { standingOf } from '@/lib/casework/request';
import { translator } from '@/lib/i18n/translator';
import { getMyCase } from '@/lib/services/cases/my-cases';
import { orNotFound } from '../../../../or-not-found';

type Params = Promise<{ locale: string; id: string; requestId: string }>;

// Title and page read the same case, and a representative's look is noted down once.
const load = cache(async (locale: 'es' | 'en', id: string, requestId: string, path: string) => {
  const page = `/${locale}/my/cases/${id}/requests/${requestId}`;
  const session = await requireCitizen(locale, `${page}${path}`);
  const found = await orNotFound(() => getMyCase(session.actor, id));
  const request = found.requests.find((each) => each.id === requestId);
  if (!request?.notifiedOn || !request.dueOn) notFound();
  const dueOn = toDay(request.dueOn);
  const isOpen = request.state === 'open' && dueOn >= today();
  const isLate = request.state === 'lapsed' || (request.state === 'open' && !isOpen);
  return {
    session,
    found,
    request: { ...request, dueOn, notifiedOn: toDay(request.notifiedOn) },
    page,
    /** The term runs. */
    isOpen,
    /** The term is over without an answer. */
    isLate,
    /** In time, or late while it still counts (Ley 39/2015 art. 73.3). */
    mayAnswer: isOpen || (isLate && found.takes),
    files: found.documents.filter(({ entryId }) => entryId === null),
    statements: found.statements.filter(({ entryId }) => entryId === null),
    standings: standingOf(request, found.documents, found.statements),
  };
});

/** A request of an own case whose notification has ended; before that it is not found. */
export const loadRequest = async (params: Params, path = '') => {
  const locale = await pageLocale(params);
  const { id, requestId } = await params;
  const loaded = await load(locale, id, requestId, path);
  return { ...loaded, locale, t: translator(locale), words: loaded.found.registered.words[locale] };
};
export type LoadedRequest = Awaited<ReturnType<typeof loadRequest>>;
