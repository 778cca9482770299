import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { exportBook } from '@/lib/services/register/book-export';
import { readBookFilter } from '@/lib/services/register/read-filter';
import { failure } from '../../../mutation';

const names = { es: 'libro-de-registro.csv', en: 'register-book.csv' } as const;

/** The book as a table, sent while it is read. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const locale = isLocale(asked.locale ?? '') ? (asked.locale as 'es' | 'en') : 'es';
  try {
    const session = await currentSession();
    if (session?.actor.level !== 'substantial') throw new NotFound('register');
    const { filter } = await readBookFilter(asked, session.idHash);
    const stream = await exportBook(inOwnName(session.actor), filter, locale);
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
