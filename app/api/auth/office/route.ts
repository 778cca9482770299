import { NotFound } from '@/lib/access/outcomes';
import { beginAtProvider } from '@/lib/auth/next-auth';
import { hasProvider } from '@/lib/auth/provider';
import { anonymousActor } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { countPost } from '@/lib/services/forms/count-post';
import { isLocalPath } from '../../local-path';
import { failure } from '../../mutation';

const goTo = (location: string, cookies: readonly string[] = []): Response => {
  const answer = new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
  for (const cookie of cookies) answer.headers.append('set-cookie', cookie);
  return answer;
};

/** Sends staff to the identity provider of their office. It changes nothing here but three cookies of this browser. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('locale') ?? '';
  const locale = isLocale(wanted) ? wanted : 'es';
  try {
    if (!hasProvider()) throw new NotFound('provider');
    await countPost('identity', (await anonymousActor()).ip);
    const back = searchParams.get('returnTo') ?? '';
    const begun = await beginAtProvider(isLocalPath(back) ? back : `/${locale}/office`).catch(() => null);
    return begun?.to ? goTo(begun.to, begun.cookies) : goTo(`/${locale}/sign-in?staff=away`);
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
