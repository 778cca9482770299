import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { exportFindings } from '@/lib/services/rule-desk/export';
import { failure, id } from '../../../mutation';

/** Every case that a question or a revaluation changes, as a table, sent while it is read. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams;
  const wanted = asked.get('locale') ?? '';
  const locale = isLocale(wanted) ? wanted : 'es';
  try {
    const session = await currentSession();
    const run = id.safeParse(asked.get('run'));
    if (session?.actor.level !== 'substantial' || !run.success) throw new NotFound('run');
    const stream = await exportFindings(inOwnName(session.actor), run.data, locale);
    return new Response(stream, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${messagesOf(locale).supervision.rules.file}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
