import { powerWords } from '@/components/layout/power-words';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';

/** The acting bar in words, for pages made at build time, which know no session. 204 when in the own name. */
export const GET = async (request: Request): Promise<Response> => {
  const headers = { 'cache-control': 'no-store' };
  const session = await currentSession();
  if (session?.actor.level !== 'substantial' || !session.power?.inForce)
    return new Response(null, { status: 204, headers });
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  return Response.json({ ...powerWords(session.power, locale), csrf: session.csrf }, { headers });
};
