import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { exportReport, readReport } from '@/lib/services/audit/access-report';
import { failure } from '../../../mutation';

const names = { es: 'informe-de-accesos.csv', en: 'access-report.csv' } as const;

/** A report that this session asked for as a table, sent while it is read. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('locale') ?? '';
  const locale = isLocale(wanted) ? wanted : 'es';
  try {
    const session = await currentSession();
    if (session?.actor.level !== 'substantial') throw new NotFound('report');
    const of = await readReport(searchParams.get('of') ?? '', session.idHash);
    if (!of) throw new NotFound('report');
    const stream = await exportReport(inOwnName(session.actor), of, locale);
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
