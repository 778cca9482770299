import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { cookieName, cookieOptions } from './request';
import { endSessions, sessionOf } from './session';

/**
 * next-auth keeps the session cookie and its life; the cookie is a random id and the row its hash, so a session can be
 * ended on the server. People sign in through our own forms (they work without JavaScript and need two factors), so the
 * one provider here never authorises anybody: it is the seam for the office's identity provider.
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
    events: {
      signOut: async ({ token }) => {
        const session = typeof token?.sid === 'string' ? await sessionOf(token.sid) : null;
        if (session) await db().$transaction((tx) => endSessions(tx, { idHash: session.idHash }));
      },
    },
    pages: { signIn: '/es/sign-in', error: '/es/sign-in' },
    providers: [Credentials({ name: 'acceso', credentials: {}, authorize: () => null })],
    // A revoked or expired session is everyday life, not an error to log.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
};
