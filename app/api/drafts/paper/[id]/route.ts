import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { filledForm } from '@/lib/services/paper/paper-form';
import { failure, id as idSchema } from '../../../mutation';
import { sendPdf } from '../../../send-file';

/** The form of an own draft on paper, with the answers so far. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('draft');
    if (session.actor.acting?.inForce === false) throw new NotFound('power');
    const { pdf, name } = await filledForm(session.actor, id.data, locale);
    return sendPdf(pdf, name);
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
