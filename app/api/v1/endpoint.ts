import 'server-only';
import { TooManyRequests } from '@/lib/access/outcomes';
import { log } from '@/lib/adapters/log';
import { anonymousActor } from '@/lib/auth/session';
import { type ProblemKind, problemKinds } from '@/lib/calculators/api/problems';
import { config } from '@/lib/config';
import { isUnavailable } from '@/lib/db/unavailable';
import { type CallLimit, countCall, TooManyCalls } from '@/lib/services/api/count-call';
import { organisationOfKey } from '@/lib/services/companies/api-keys';

/** An answer that is a problem (RFC 9457). `problems` name the fields of what was sent. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly kind: ProblemKind,
    readonly more: { readonly detail?: string; readonly problems?: readonly object[] } = {},
  ) {
    super(kind);
  }
}

/*
 * Any page of any site may read these answers: they are the same for everybody, no cookie is read, and a key is not sent
 * by a browser on its own.
 */
const shared = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'RateLimit, RateLimit-Policy, Retry-After',
  'x-content-type-options': 'nosniff',
};
const limitHeaders = ({ allowed, left, seconds, window }: CallLimit): Record<string, string> => ({
  'ratelimit-policy': `"calls";q=${allowed};w=${window}`,
  ratelimit: `"calls";r=${left};t=${seconds}`,
});

const problem = (kind: ProblemKind, more: object = {}, headers: Record<string, string> = {}): Response => {
  const { status, title } = problemKinds.find((each) => each.kind === kind) ?? problemKinds[5];
  const type = `${new URL(config().APP_URL).origin}/en/developers#${kind}`;
  return new Response(JSON.stringify({ type, title, status, ...more }), {
    status,
    headers: { ...shared, 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
};
const problemOf = (error: unknown, limit: CallLimit | null): Response => {
  const headers = limit ? limitHeaders(limit) : {};
  if (error instanceof ApiProblem) {
    const challenge: Record<string, string> = error.kind === 'unknown-key' ? { 'www-authenticate': 'Bearer' } : {};
    return problem(error.kind, error.more, { ...headers, ...challenge });
  }
  if (error instanceof TooManyCalls)
    return problem('too-many', {}, { ...limitHeaders(error.limit), 'retry-after': String(error.limit.seconds) });
  if (error instanceof TooManyRequests)
    return problem('too-many', {}, { ...headers, 'retry-after': String(error.retryAfterSeconds) });
  if (isUnavailable(error)) return problem('unavailable', {}, { ...headers, 'retry-after': '5' });
  log.error({ err: error }, 'request.failed');
  return problem('failed', {}, headers);
};

/* A wrong key is counted with the address that tries it. */
const countOf = async (request: Request): Promise<CallLimit> => {
  const { ip } = await anonymousActor();
  const key = /^Bearer\s+(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]?.trim();
  const organisationId = key === undefined ? null : await organisationOfKey(key);
  const limit = await countCall(organisationId ? { organisationId } : { address: ip });
  if (key !== undefined && !organisationId) throw new ApiProblem('unknown-key');
  return limit;
};

type Asked = {
  readonly request: Request;
  readonly search: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
};
type Context = { readonly params: Promise<Readonly<Record<string, string>>> };
type Answered =
  | { readonly json: unknown }
  | { readonly text: string; readonly mediaType: string; readonly name: string };

/**
 * A call of the public interface: who calls is counted, what is answered carries what is left, and every failure is a
 * problem. It reads no session: nothing here is of a person, but what a code opens for whoever has it.
 */
export const endpoint =
  (seconds: number, answer: (asked: Asked) => Promise<Answered> | Answered) =>
  async (request: Request, context?: Context): Promise<Response> => {
    let limit: CallLimit | null = null;
    try {
      limit = await countOf(request);
      const params = (await context?.params) ?? {};
      const answered = await answer({ request, search: new URL(request.url).searchParams, params });
      const headers = {
        ...shared,
        ...limitHeaders(limit),
        'cache-control': seconds > 0 ? `public, max-age=${seconds}` : 'no-store',
      };
      if ('json' in answered) return Response.json(answered.json, { headers });
      const disposition = `attachment; filename="${answered.name}"`;
      return new Response(answered.text, {
        headers: { ...headers, 'content-type': answered.mediaType, 'content-disposition': disposition },
      });
    } catch (error) {
      return problemOf(error, limit);
    }
  };

/** What a browser asks before a page of another site calls. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...shared,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '86400',
    },
  });

/** The body as JSON. @throws ApiProblem when it is none. */
export const readJson = async (request: Request): Promise<unknown> => {
  try {
    return await request.json();
  } catch {
    throw new ApiProblem('bad-request', { detail: 'The body is not JSON' });
  }
};
