import { cookies } from 'next/headers';
import { NotFound } from '@/lib/access/outcomes';
import { backCookie, endAtProvider, stepCookies } from '@/lib/auth/next-auth';
import { hasProvider } from '@/lib/auth/provider';
import { cookieOptions } from '@/lib/auth/request';
import { anonymousActor, currentSession, setSessionCookie } from '@/lib/auth/session';
import { config } from '@/lib/config';
import { isLocale } from '@/lib/i18n/locales';
import { countPost } from '@/lib/services/forms/count-post';
import { enterAsStaff } from '@/lib/services/identity/staff-sign-in';
import { setBrowserId } from '../../../cookies';
import { isLocalPath } from '../../../local-path';
import { failure } from '../../../mutation';

const goTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });

/** What was asked for before going to the provider: a path of ours, or the office. */
const backOf = (kept: string | undefined): string => {
  const path = kept?.startsWith(`${config().APP_URL}/`) ? kept.slice(config().APP_URL.length) : '';
  return isLocalPath(path) ? path : '/es/office';
};

/** The identity provider sends staff back here: what it proved becomes a session of ours, or a sentence on the sign-in page. */
export const GET = async (request: Request): Promise<Response> => {
  const jar = await cookies();
  const sent = Object.fromEntries(stepCookies().map((name) => [name, jar.get(name)?.value ?? '']));
  const back = backOf(sent[backCookie()]);
  const language = back.slice(1, 3);
  const locale = isLocale(language) ? language : 'es';
  try {
    if (!hasProvider()) throw new NotFound('provider');
    const actor = await anonymousActor();
    await countPost('identity', actor.ip);
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const proven = await endAtProvider(query, sent).catch(() => null);
    // What began this sign-in serves once.
    for (const name of stepCookies()) jar.set(name, '', { ...cookieOptions(), maxAge: 0 });
    const entered = await enterAsStaff(actor, proven, await currentSession());
    if (!entered.ok) return goTo(`/${locale}/sign-in?staff=${entered.why}`);
    await setSessionCookie(entered.token);
    if (entered.codeId) await setBrowserId('code', entered.codeId);
    return goTo(back);
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
