import { NotFound } from '@/lib/access/outcomes';
import { csvOf } from '@/lib/calculators/pictures/picture';
import { picturesOf } from '@/lib/calculators/retirement/pictures';
import { isLocale } from '@/lib/i18n/locales';
import { failure } from '../../../../mutation';
import { browserSimulation } from '../../browser-plan';

export const dynamic = 'force-dynamic';

/** The figures of a picture as CSV, in the language of the page. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  try {
    const { id } = await params;
    const { simulation } = await browserSimulation();
    const picture = simulation && picturesOf(simulation, locale).find((each) => each.id === id);
    if (!picture) throw new NotFound('picture');
    return new Response(csvOf(picture, locale), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="retirement-${picture.id}.csv"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
