import { findProcedure } from '@/lib/catalogue/registry';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { observedTimeOf } from '@/lib/services/cases/observed-times';

export const dynamic = 'force-dynamic';

/** How long decisions of a procedure really took, in words, for pages made at build time. The same for everybody. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams;
  const locale = asked.get('locale') ?? '';
  const known = isLocale(locale) ? locale : 'es';
  const slug = asked.get('procedure') ?? '';
  if (!findProcedure(slug)) return new Response(null, { status: 204 });
  const time = await observedTimeOf(slug);
  const text = time
    ? translator(known)('public.service.observedText', { median: time.medianDays, most: time.mostDays })
    : messagesOf(known).public.service.observedFew;
  return Response.json({ text }, { headers: { 'cache-control': 'public, max-age=300' } });
};
