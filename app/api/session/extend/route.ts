import { currentSession } from '@/lib/auth/session';
import { failure, isSameOrigin } from '../../mutation';
import { plainPage } from '../../plain-page';

/** Reading the session keeps it alive; the idle dialog asks for this when the person chooses to stay. */
export const POST = async (request: Request): Promise<Response> => {
  try {
    if (!isSameOrigin(request)) return plainPage('forbidden', 'es');
    const session = await currentSession();
    const headers = { 'cache-control': 'no-store' };
    return session
      ? Response.json({ idleSeconds: session.idleSeconds, endsAt: session.endsAt }, { headers })
      : Response.json({ signedOut: true }, { status: 401, headers });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
