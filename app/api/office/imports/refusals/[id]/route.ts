import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { exportRefusals } from '@/lib/services/imports/refusals';
import { failure } from '../../../../mutation';

const names = { es: 'filas-rechazadas.csv', en: 'refused-rows.csv' } as const;

/** The refused rows of an import as a table, sent while they are read. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  try {
    const session = await currentSession();
    const { id } = await params;
    if (session?.actor.level !== 'substantial' || !/^[a-z0-9]{20,32}$/.test(id)) throw new NotFound('import');
    const stream = await exportRefusals(inOwnName(session.actor), id, locale);
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
