import 'server-only';
import { z } from 'zod';
import { system } from '@/lib/adapters/clock';
import { config } from '@/lib/config';

const PATIENCE_MS = 3_000;
const KNOWN_MS = 10 * 60_000;

const endpoints = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  userinfo_endpoint: z.url(),
  jwks_uri: z.url(),
});
export type Endpoints = z.infer<typeof endpoints>;
const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().optional(),
  expires_in: z.coerce.number().positive().optional(),
});
const userinfo = z.looseObject({ sub: z.string().min(1) });

/** What the provider answers; `away` = nothing that can be relied on. */
export type Said =
  | { readonly kind: 'says'; readonly subject: string; readonly idNumber: string; readonly roles: readonly string[] }
  | { readonly kind: 'refuses' }
  | { readonly kind: 'away' };
export type Renewed =
  | { readonly kind: 'renewed'; readonly access: string; readonly refresh: string | null; readonly until: Date }
  | { readonly kind: 'refuses' }
  | { readonly kind: 'away' };

/** Whether staff come in through the identity provider of their office. */
export const hasProvider = (): boolean => config().OIDC_ISSUER !== undefined;

const known: { issuer?: string; at: number; found?: Endpoints } = { at: 0 };

/** Where the provider does what, as it publishes it itself. @throws when it is away, or is another than the one set. */
export const discover = async (): Promise<Endpoints> => {
  const { OIDC_ISSUER: issuer = '' } = config();
  if (known.found && known.issuer === issuer && system().getTime() - known.at < KNOWN_MS) return known.found;
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(PATIENCE_MS),
    redirect: 'error',
    cache: 'no-store',
  });
  if (!answer.ok) throw new Error('provider does not say where it is');
  const found = endpoints.parse(await answer.json());
  if (found.issuer !== issuer) throw new Error('provider is another one');
  Object.assign(known, { issuer, at: system().getTime(), found });
  return found;
};

/** The claim of a name; `a.b` looks into objects when no claim has that very name. */
const claimOf = (claims: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(claims, name)
    ? claims[name]
    : name
        .split('.')
        .reduce<unknown>(
          (value, key) =>
            typeof value === 'object' && value !== null && Object.hasOwn(value, key)
              ? (value as Record<string, unknown>)[key]
              : undefined,
          claims,
        );
const textsOf = (claim: unknown): string[] => [claim].flat().filter((each) => typeof each === 'string');

/** Asks the provider who holds a token and which roles they have at this moment. */
export const askProvider = async (accessToken: string): Promise<Said> => {
  try {
    const { userinfo_endpoint } = await discover();
    const answer = await fetch(userinfo_endpoint, {
      headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
      cache: 'no-store',
    });
    if (answer.status === 400 || answer.status === 401 || answer.status === 403) return { kind: 'refuses' };
    if (!answer.ok) return { kind: 'away' };
    const claims = userinfo.parse(await answer.json());
    const { OIDC_ID_NUMBER_CLAIM, OIDC_ROLES_CLAIM } = config();
    return {
      kind: 'says',
      subject: claims.sub,
      idNumber: textsOf(claimOf(claims, OIDC_ID_NUMBER_CLAIM))[0] ?? '',
      roles: textsOf(claimOf(claims, OIDC_ROLES_CLAIM)),
    };
  } catch {
    return { kind: 'away' };
  }
};

/** Until when an access token is good; a provider that does not say is asked anew in five minutes. */
export const accessUntil = (seconds: number | undefined): Date =>
  new Date(system().getTime() + Math.min(seconds ?? 300, 24 * 3600) * 1000);

/** A new access token for one that has run out. */
export const renewAccess = async (refreshToken: string): Promise<Renewed> => {
  try {
    const { OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '' } = config();
    const { token_endpoint } = await discover();
    const names = `${encodeURIComponent(OIDC_CLIENT_ID)}:${encodeURIComponent(OIDC_CLIENT_SECRET)}`;
    const answer = await fetch(token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(names).toString('base64')}`, accept: 'application/json' },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
      cache: 'no-store',
    });
    if (answer.status === 400 || answer.status === 401) return { kind: 'refuses' };
    if (!answer.ok) return { kind: 'away' };
    const { access_token, refresh_token, expires_in } = tokens.parse(await answer.json());
    return { kind: 'renewed', access: access_token, refresh: refresh_token ?? null, until: accessUntil(expires_in) };
  } catch {
    return { kind: 'away' };
  }
};
