import 'server-only';
import NextAuth, { type Account, type NextAuthOptions, type Profile } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { config } from '@/lib/config';
import { discover } from './provider';
import { cookieName, cookieOptions } from './request';
import { sessionOf } from './session';

/**
 * next-auth reads our sessions: its cookie is our random id, its record our row, so a session ended on the server is
 * ended for it too. People sign in and out through our own forms, which work without JavaScript and need two factors;
 * the one provider here never authorises anybody: that of the office's staff is `askNextAuth` (docs/decisions/0044).
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

const STAFF = 'office';
const names = { pkceCodeVerifier: 'staff-pkce', state: 'staff-state', nonce: 'staff-nonce', callbackUrl: 'staff-back' };
const csrfName = () => cookieName('staff-csrf');
/** The cookies of a sign-in under way, by their names in the browser. */
export const stepCookies = (): string[] => Object.values(names).map(cookieName);
export const backCookie = (): string => cookieName(names.callbackUrl);

/** What the provider proved: its tokens, and the claims of the ID token after signature, issuer, audience, time and nonce. */
export type Proven = { readonly account: Account; readonly claims: Profile & Readonly<Record<string, unknown>> };

/** next-auth with the identity provider of the staff: code, PKCE, state, nonce and ID token are its work, sessions ours. */
const staffOptions = async (proven: (who: Proven) => void): Promise<NextAuthOptions> => {
  const { OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '', OIDC_SCOPE, APP_SECRET } = config();
  const found = await discover();
  const provider: OAuthConfig<Profile> = {
    id: STAFF,
    name: STAFF,
    type: 'oauth',
    issuer: found.issuer,
    authorization: { url: found.authorization_endpoint, params: { scope: OIDC_SCOPE } },
    token: { url: found.token_endpoint },
    userinfo: { url: found.userinfo_endpoint },
    jwks_endpoint: found.jwks_uri,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: 3_000 },
    profile: ({ sub }) => ({ id: sub ?? '' }),
  };
  const step = { ...cookieOptions(), maxAge: 15 * 60 };
  const stepCookie = (name: string) => ({ name: cookieName(name), options: step });
  const { pages, logger } = authOptions();
  return {
    secret: APP_SECRET,
    session: { strategy: 'jwt' },
    // The session is a row of ours: what next-auth would keep is thrown away.
    jwt: { encode: () => '', decode: () => null },
    cookies: {
      ...Object.fromEntries(Object.entries(names).map(([key, name]) => [key, stepCookie(name)])),
      csrfToken: { name: csrfName(), options: step },
      sessionToken: { name: cookieName('staff-none'), options: step },
    },
    callbacks: {
      signIn: ({ account, profile }) => {
        if (account && profile) proven({ account, claims: profile as Proven['claims'] });
        return true;
      },
    },
    ...(pages ? { pages } : {}),
    ...(logger ? { logger } : {}),
    providers: [provider],
  };
};

type Asked = {
  readonly method: 'GET' | 'POST';
  readonly action: readonly string[];
  readonly cookies: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
};
type Answered = { readonly to: string; readonly cookies: readonly string[]; readonly body: unknown };

/** Asks next-auth as its own page would; what it wants to set and where it leads comes back as values. */
const askNextAuth = async (options: NextAuthOptions, asked: Asked): Promise<Answered> => {
  const headers = new Map<string, string | string[]>();
  const answer: { body?: unknown } = {};
  const end = (body?: unknown) => {
    answer.body = body;
  };
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    end,
    json: end,
    send: end,
  };
  const { method, action, cookies, query = {}, body = {} } = asked;
  const request = { method, cookies, body, headers: {}, query: { ...query, nextauth: [...action] } };
  await NextAuth(request as never, response as never, options);
  return {
    to: String(headers.get('location') ?? ''),
    cookies: [headers.get('set-cookie') ?? []].flat(),
    body: answer.body,
  };
};

const cookieIn = (cookies: readonly string[], name: string): string =>
  decodeURIComponent(
    cookies
      .find((each) => each.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .split(';')[0] ?? '',
  );

/** Begins a sign-in at the provider: where the browser goes, and the cookies that bind its answer to this browser. */
export const beginAtProvider = async (back: string): Promise<{ to: string; cookies: readonly string[] }> => {
  const options = await staffOptions(() => undefined);
  const { body, cookies } = await askNextAuth(options, { method: 'GET', action: ['csrf'], cookies: {} });
  const { csrfToken = '' } = body as { csrfToken?: string };
  const begun = await askNextAuth(options, {
    method: 'POST',
    action: ['signin', STAFF],
    cookies: { [csrfName()]: cookieIn(cookies, csrfName()) },
    body: { csrfToken, callbackUrl: `${config().APP_URL}${back}` },
  });
  return { to: begun.to, cookies: begun.cookies.filter((each) => !each.startsWith(`${csrfName()}=`)) };
};

/** Ends it with what the provider sent back; null when anything about it is not as it must be. */
export const endAtProvider = async (
  query: Readonly<Record<string, string>>,
  cookies: Readonly<Record<string, string>>,
): Promise<Proven | null> => {
  let who: Proven | null = null;
  const options = await staffOptions((proven) => {
    who = proven;
  });
  await askNextAuth(options, { method: 'GET', action: ['callback', STAFF], cookies, query });
  return who;
};
