import { isLocale } from '@/lib/i18n/locales';
import { currentNotices } from '@/lib/services/site-notices/site-notices';

export const dynamic = 'force-dynamic';

/** The notices of the public pages, for those made at build time. 204 when there is none. The same for everybody. */
export const GET = async (request: Request): Promise<Response> => {
  const headers = { 'cache-control': 'public, max-age=20' };
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const notices = await currentNotices('public', isLocale(asked) ? asked : 'es');
  return notices.length > 0 ? Response.json(notices, { headers }) : new Response(null, { status: 204, headers });
};
