import { NotFound } from '@/lib/access/outcomes';
import { requestOrigin } from '@/lib/auth/request';
import { isLocale } from '@/lib/i18n/locales';
import { countPost } from '@/lib/services/forms/count-post';
import { blankForm } from '@/lib/services/paper/paper-form';
import { failure } from '../../mutation';
import { sendPdf } from '../../send-file';

/** The form of a procedure on paper, blank, for anybody. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ procedure: string }> },
): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  try {
    const { procedure } = await params;
    if (!/^[a-z0-9-]{1,60}$/.test(procedure)) throw new NotFound('procedure');
    await countPost('form', (await requestOrigin()).ip);
    const { pdf, name } = await blankForm(procedure, locale);
    return sendPdf(pdf, name);
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
