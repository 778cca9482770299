import { TooManyRequests } from '@/lib/access/outcomes';
import { log } from '@/lib/adapters/log';
import { anonymousActor } from '@/lib/auth/session';
import { isUnavailable } from '@/lib/db/unavailable';
import { countPost } from '@/lib/services/forms/count-post';
import { mayReport, recordReport, report } from '@/lib/services/messages/record-report';

const LONGEST = 2_000;
const answer = (status: number, extra: Record<string, string> = {}) =>
  new Response(null, { status, headers: { 'cache-control': 'no-store', ...extra } });

const readBody = async (request: Request) => {
  const text = await request.text();
  if (text.length > LONGEST) return null;
  try {
    const parsed = report.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

const statusOf = { recorded: 204, known: 204, unknown: 404, 'too early': 409 } as const;

/** Delivery reports of the telephone gateway and the mail relay: no session, a secret in the header. */
export const POST = async (request: Request): Promise<Response> => {
  try {
    const allowed = mayReport(request.headers.get('authorization'));
    if (allowed === null) return answer(404);
    if (!allowed) {
      // Only who does not know the secret is counted: a gateway reports as often as it has to.
      await countPost('identity', (await anonymousActor()).ip);
      return answer(401, { 'www-authenticate': 'Bearer' });
    }
    const sent = await readBody(request);
    return answer(sent ? statusOf[await recordReport(sent)] : 400);
  } catch (error) {
    if (error instanceof TooManyRequests) return answer(429, { 'retry-after': String(error.retryAfterSeconds) });
    if (isUnavailable(error)) return answer(503, { 'retry-after': '5' });
    log.error({ err: error }, 'request.failed');
    return answer(500);
  }
};
