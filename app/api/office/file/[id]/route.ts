import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { contentDisposition } from '@/lib/adapters/file-name';
import { currentSession } from '@/lib/auth/session';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { exportPdf, exportZip, FileTooLong } from '@/lib/services/file/export-file';
import { failure, id as idSchema } from '../../../mutation';
import { sendFile } from '../../../send-file';

/** The whole file of a case, as one PDF or as an archive that is sent while it is read. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const asked = new URL(request.url).searchParams;
  const wanted = asked.get('locale') ?? '';
  const locale: Locale = isLocale(wanted) ? wanted : 'es';
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('file');
    const actor = inOwnName(session.actor);
    const given = asked.get('with') === 'copies' ? 'copies' : 'originals';
    if (asked.get('as') === 'pdf') {
      const { number, bytes } = await exportPdf(actor, id.data, locale, given);
      return sendFile({ name: `expediente ${number}.pdf`, mediaType: 'application/pdf', bytes });
    }
    const { number, stream } = await exportZip(actor, id.data, locale, given);
    return new Response(stream, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': contentDisposition(`expediente ${number}.zip`),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (error instanceof FileTooLong)
      return new Response(null, {
        status: 303,
        headers: { location: `/${locale}/office/cases/${(await params).id}/file?done=too-long` },
      });
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
