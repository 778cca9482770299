import { z } from 'zod/v4';
import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { listFileName, openListFile, openSchoolPdf } from '@/lib/services/school-insurance/open-file';
import { studentErrors } from '@/lib/services/school-insurance/student-list';
import { failure, id as idSchema } from '../../../../mutation';
import { sendFile } from '../../../../send-file';
import { sendTable } from '../../../../send-table';

const query = z.object({
  organisation: idSchema,
  what: z.enum(['errors', 'list', 'document']),
  of: idSchema.optional(),
  locale: z.string().optional(),
});

/** Files of a settlement: the errors of its list, a list as presented, an invoice or a receipt. For the centre and its party. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const asked = query.safeParse(Object.fromEntries(searchParams));
  const locale = isLocale(asked.data?.locale ?? '') ? (asked.data?.locale as 'es' | 'en') : 'es';
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success || !asked.success) throw new NotFound('settlement');
    const { organisation, what, of = '' } = asked.data;
    const actor = inOwnName(session.actor);
    if (what === 'document') return sendFile(await openSchoolPdf(actor, organisation, id.data, of));
    if (what === 'list') return sendTable(await openListFile(actor, organisation, id.data, of), listFileName);
    const name = locale === 'es' ? 'errores.csv' : 'errors.csv';
    return sendTable(await studentErrors(actor, organisation, id.data, locale), name);
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
