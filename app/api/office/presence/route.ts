import { z } from 'zod/v4';
import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { peekSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { lookAtCase } from '@/lib/services/office/presence';
import { sayLook } from '@/lib/services/office/say-look';
import { failure, id, isSameOrigin } from '../../mutation';
import { plainPage } from '../../plain-page';

const input = z.object({ case: id, version: z.coerce.number().int().positive(), locale: z.string() });

/**
 * An open page of a case says that it is open, and hears who else has it and what changed. It lengthens no session: a page
 * that nobody touches must not keep somebody signed in.
 */
export const POST = async (request: Request): Promise<Response> => {
  try {
    if (!isSameOrigin(request)) return plainPage('forbidden', 'es');
    const session = await peekSession();
    const sent = input.safeParse(Object.fromEntries(new URLSearchParams(await request.text())));
    if (session?.actor.level !== 'substantial' || !sent.success) throw new NotFound('case');
    const { version, locale } = sent.data;
    const seen = await lookAtCase(inOwnName(session.actor), sent.data.case);
    return Response.json(sayLook(seen, version, isLocale(locale) ? locale : 'es'), {
      headers: { 'cache-control': 'no-store' },
    });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
