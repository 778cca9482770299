import { powerWords } from '@/components/layout/power-words';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The acting bar in words, for pages made at build time, which know no session. 204 when in the own name. */
export const GET = async (request: Request): Promise<Response> => {
  const headers = { 'cache-control': 'no-store' };
  const session = await currentSession();
  if (session?.actor.level !== 'substantial' || !session.power?.inForce)
    return new Response(null, { status: 204, headers });
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  const t = translator(locale);
  return Response.json(
    {
      label: t('acting.bar.label'),
      ...powerWords(session.power, locale),
      title: t('acting.title', { name: session.power.name }),
      change: t('acting.bar.change'),
      stop: t('acting.bar.stop'),
      csrf: session.csrf,
    },
    { headers },
  );
};
