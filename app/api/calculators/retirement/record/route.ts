import { today } from '@/lib/adapters/clock';
import { recordOut } from '@/lib/calculators/retirement/json';
import { monthOf } from '@/lib/law/day';
import { failure } from '../../../mutation';
import { plainPage } from '../../../plain-page';
import { browserPlan } from '../browser-plan';

export const dynamic = 'force-dynamic';

/** The record in hand as JSON: that of who is signed in, or what this browser has brought. It can be brought back. */
export const GET = async (request: Request): Promise<Response> => {
  const locale = new URL(request.url).searchParams.get('locale') ?? '';
  try {
    const { held } = await browserPlan();
    if (!held) return plainPage('not-found', locale);
    const thisMonth = monthOf(today());
    // What a demonstration holds of months to come could not be brought back.
    const past = { periods: held.periods, bases: held.bases.filter(({ month }) => month <= thisMonth) };
    return Response.json(recordOut(past), {
      headers: { 'content-disposition': 'attachment; filename="bases.json"', 'cache-control': 'private, no-store' },
    });
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
