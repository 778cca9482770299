import { todosOf } from '@/app/[locale]/(my)/my/todos';
import type { ForYouWords } from '@/components/layout/public-for-you';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { getMyArea } from '@/lib/services/cases/my-cases';

export const dynamic = 'force-dynamic';

const SHOWN = 3;

/** What waits for the person of the session, or of whom they act for. 204 when nobody is signed in or nothing waits. */
export const GET = async (request: Request): Promise<Response> => {
  const headers = { 'cache-control': 'no-store' };
  const nothing = new Response(null, { status: 204, headers });
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  const session = await currentSession();
  if (session?.actor.level !== 'substantial' || (session.actor.acting && !session.actor.acting.inForce)) return nothing;
  const items = todosOf(await getMyArea(session.actor), locale).slice(0, SHOWN);
  if (items.length === 0) return nothing;
  const words: ForYouWords = {
    ...messagesOf(locale).public.home.forYou,
    items: items.map(({ id, href, title, about, when }) => ({ id, href, title, about, when })),
  };
  return Response.json(words, { headers });
};
