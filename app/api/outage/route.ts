import { isLocale } from '@/lib/i18n/locales';
import { outageWords } from '@/lib/services/outages/banner';

export const dynamic = 'force-dynamic';

/** The outage banner in words, for pages made at build time. 204 while everything works. The same for everybody. */
export const GET = async (request: Request): Promise<Response> => {
  const headers = { 'cache-control': 'public, max-age=20' };
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const words = await outageWords(isLocale(asked) ? asked : 'es');
  return words ? Response.json(words, { headers }) : new Response(null, { status: 204, headers });
};
