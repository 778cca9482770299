import { z } from 'zod/v4';
import { anonymousActor } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { countPost } from '@/lib/services/forms/count-post';
import { anonymousReport, issueReport } from '@/lib/services/retirement/report';
import { browserId } from '../../../cookies';
import { failure, mutation } from '../../../mutation';
import { sendFile } from '../../../send-file';

/** The report of this browser's answers, for who is not signed in. Tries are counted: a report is long to draw. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  try {
    const actor = await anonymousActor();
    await countPost('identity', actor.ip);
    const { title, pdf } = await anonymousReport(actor, await browserId('check'), locale);
    return sendFile({ name: `${title}.pdf`, mediaType: 'application/pdf', bytes: pdf });
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};

/** The report on the account, with its code. */
export const POST = mutation({
  level: 'citizen',
  limit: 'identity',
  input: z.object({}),
  run: async ({ actor, locale }) => ({
    to: `/api/issued/${await issueReport(actor, await browserId('check'), locale)}`,
  }),
});
