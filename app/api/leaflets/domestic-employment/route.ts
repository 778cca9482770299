import { requestOrigin } from '@/lib/auth/request';
import { isLocale } from '@/lib/i18n/locales';
import { leafletPdf } from '@/lib/services/domestic/leaflet';
import { countPost } from '@/lib/services/forms/count-post';
import { failure } from '../../mutation';
import { sendPdf } from '../../send-file';

/** The leaflet on domestic employment as a PDF, for anybody. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  try {
    await countPost('form', (await requestOrigin()).ip);
    return sendPdf(await leafletPdf(locale), 'domestic-employment');
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
