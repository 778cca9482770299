import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { config } from '@/lib/config';
import { cookieName, cookieOptions } from './request';
import { sessionOf } from './session';

/**
 * next-auth reads our sessions: its cookie is our random id, its record our row, so a session ended on the server is
 * ended for it too. People sign in and out through our own forms, which work without JavaScript and need two factors;
 * the one provider here never authorises anybody: it is the seam for the office's identity provider (docs/decisions/0005).
 */
export const authOptions = (): NextAuthOptions => {
  // next-auth reads its own address from the environment only.
  process.env.NEXTAUTH_URL ??= config().APP_URL;
  return {
    secret: config().APP_SECRET,
    session: { strategy: 'jwt', maxAge: config().SESSION_MAX_SECONDS },
    cookies: { sessionToken: { name: cookieName('session'), options: cookieOptions() } },
    jwt: {
      encode: ({ token }) => (typeof token?.sid === 'string' ? token.sid : ''),
      decode: async ({ token }) => {
        const session = await sessionOf(token);
        return session && token ? { sub: session.actor.id, sid: token, level: session.actor.level } : null;
      },
    },
    callbacks: {
      // Nothing personal: the browser learns whether the session lives and until when.
      session: ({ token }) => ({ user: { level: token.level }, expires: '' }) as never,
    },
    pages: { signIn: '/es/sign-in', error: '/es/sign-in' },
    providers: [Credentials({ name: 'acceso', credentials: {}, authorize: () => null })],
    // A revoked or expired session is everyday life, not an error to log.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
};
