import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { exportSample } from '@/lib/services/quality/samples';
import { failure, id } from '../../../mutation';

/** The decisions of a sample and what was found, as a table. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams;
  const wanted = asked.get('locale') ?? '';
  const locale = isLocale(wanted) ? wanted : 'es';
  try {
    const session = await currentSession();
    const sample = id.safeParse(asked.get('sample'));
    if (session?.actor.level !== 'substantial' || !sample.success) throw new NotFound('sample');
    return new Response(await exportSample(inOwnName(session.actor), sample.data, locale), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${messagesOf(locale).quality.sample.file}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
