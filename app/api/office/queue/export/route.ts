import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { exportQueue } from '@/lib/services/office/queue-export';
import { readQueueAsk } from '@/lib/services/office/queue-filter';
import { failure } from '../../../mutation';

const names = { es: 'cola-de-expedientes.csv', en: 'case-queue.csv' } as const;

/** A view of the queue as a table, sent while it is read. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const locale = isLocale(asked.locale ?? '') ? (asked.locale as 'es' | 'en') : 'es';
  try {
    const session = await currentSession();
    if (session?.actor.level !== 'substantial') throw new NotFound('queue');
    const ask = await readQueueAsk(asked, session.idHash);
    // A search that is over must not become a list of everybody.
    if (ask.isSearchOver) throw new NotFound('search');
    const stream = await exportQueue(inOwnName(session.actor), ask, locale);
    return new Response(stream, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${names[locale]}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
