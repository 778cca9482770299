import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { submissionErrors } from '@/lib/services/companies/submissions';
import { failure, id as idSchema } from '../../../mutation';
import { sendTable } from '../../../send-table';

/** The errors of a file that was checked, for the users of its organisation. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('submission');
    return sendTable(
      await submissionErrors(inOwnName(session.actor), id.data, locale),
      locale === 'es' ? 'errores.csv' : 'errors.csv',
    );
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
