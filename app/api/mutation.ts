import 'server-only';
import { z } from 'zod/v4';
import { type Actor, inOwnName, type StaffRole } from '@/lib/access/actor';
import {
  Conflict,
  FileDamaged,
  Forbidden,
  NotFound,
  OutOfPower,
  PowerEnded,
  TooManyRequests,
} from '@/lib/access/outcomes';
import { log } from '@/lib/adapters/log';
import { StorageFull } from '@/lib/adapters/storage';
import { anonymousActor, currentSession, isCsrfToken, type Session } from '@/lib/auth/session';
import { config } from '@/lib/config';
import { isUnavailable } from '@/lib/db/unavailable';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { countPost, type Limit } from '@/lib/services/forms/count-post';
import { keepFormReturn, type Problem, type RawValues } from '@/lib/services/forms/form-return';
import { refuseOutOfPower } from '@/lib/services/powers/act-for';
import { plainPage } from './plain-page';

/** What a form handler answers: go to a page, show problems on the form's page, or send a document. */
export type Answer =
  | { readonly to: string }
  | {
      readonly to: string;
      readonly problems: readonly Problem[] /** Answers to show instead of those sent. */;
      readonly keep?: RawValues;
    }
  | { readonly response: Response };
type Who = { none: null; basic: Session; citizen: Session; staff: Session };
type Level = keyof Who;
type Sent<I, L extends Level> = {
  readonly input: I;
  /** Every field as sent, for forms whose fields depend on the procedure. */
  readonly values: RawValues;
  readonly files: readonly File[];
  readonly actor: Actor;
  readonly session: L extends 'none' ? Session | null : Session;
  readonly locale: Locale;
};

/** An identifier of a row in a form. */
export const id = z.string().regex(/^[a-z0-9]{20,32}$/);

/** Only our own pages may change anything: the Origin is required, and Sec-Fetch-Site must not contradict it. */
export const isSameOrigin = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site');
  return (
    request.headers.get('origin') === new URL(config().APP_URL).origin && (site === null || site === 'same-origin')
  );
};

const read = async (request: Request) => {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return null;
  try {
    const form = await request.formData();
    const values: Record<string, string | string[]> = {};
    const files: File[] = [];
    for (const [name, value] of form) {
      // No keyboard makes a NUL, and PostgreSQL cannot keep one.
      if (name.includes('\0') || (typeof value === 'string' && value.includes('\0'))) return null;
      if (value instanceof File) {
        if (value.size > 0 || value.name) files.push(value);
        continue;
      }
      const before = Object.hasOwn(values, name) ? values[name] : undefined;
      values[name] = before === undefined ? value : ([] as string[]).concat(before, value);
    }
    return { values, files };
  } catch {
    return null;
  }
};

const isAllowed = (level: Level, session: Session | null, roles: readonly StaffRole[]): boolean =>
  level === 'none' ||
  (session !== null &&
    (level === 'basic' || session.actor.level === 'substantial') &&
    (level !== 'staff' || session.actor.roles.some((role) => roles.includes(role))));

/**
 * The one way a form changes anything: same origin → session and token → limit → parse → service → redirect.
 * Bad input is a 4xx page or problems on the form, never a 5xx; every exception is mapped here.
 */
export const mutation =
  <S extends z.ZodType, L extends Level>(declared: {
    readonly level: L;
    readonly roles?: readonly StaffRole[];
    /** Own: about the account itself, whoever the session acts for. The office is always entered in the own name. */
    readonly name?: 'own';
    readonly limit?: Limit;
    readonly input: S;
    readonly run: (sent: Sent<z.infer<S>, L>) => Promise<Answer>;
  }) =>
  async (request: Request): Promise<Response> => {
    const requestId = request.headers.get('x-request-id') ?? '';
    let locale: Locale = 'es';
    let who: Actor | null = null;
    try {
      if (!isSameOrigin(request)) return plainPage('forbidden', locale);
      const sent = await read(request);
      if (!sent) return plainPage('bad-request', locale);
      const wanted = String(sent.values.locale ?? '');
      if (isLocale(wanted)) locale = wanted;
      const session = await currentSession();
      if (declared.level !== 'none' && session && !isCsrfToken(session, String(sent.values.csrf ?? '')))
        return plainPage('forbidden', locale);
      if (declared.level !== 'none' && !session) return redirectTo(`/${locale}/sign-in?returnTo=/${locale}/my`);
      if (!isAllowed(declared.level, session, declared.roles ?? [])) return plainPage('not-found', locale);
      const signedIn = session?.actor ?? (await anonymousActor());
      const actor = declared.name === 'own' || declared.level === 'staff' ? inOwnName(signedIn) : signedIn;
      who = actor;
      if (declared.level !== 'none' && actor.acting?.inForce === false) throw new PowerEnded('power');
      await countPost(declared.limit ?? 'form', actor.ip);
      const parsed = declared.input.safeParse(sent.values);
      if (!parsed.success) return plainPage('bad-request', locale);
      const answer = await declared.run({ ...sent, input: parsed.data, actor, session: session as never, locale });
      if ('response' in answer) return answer.response;
      if (!('problems' in answer)) return redirectTo(answer.to);
      const kept = await keepFormReturn(session?.idHash ?? null, answer.keep ?? sent.values, answer.problems);
      return redirectTo(withForm(answer.to, kept));
    } catch (error) {
      return failure(await noted(error, who), locale, requestId);
    }
  };

/* What a power does not reach is written down for both, and said as such. */
const noted = async (error: unknown, actor: Actor | null): Promise<unknown> =>
  error instanceof Forbidden && actor?.acting
    ? refuseOutOfPower(actor, error.message).then(
        () => new OutOfPower(error.message),
        (other: unknown) => other,
      )
    : error;

/* The part after '#' stays last. */
const withForm = (to: string, form: string): string => {
  const [page = '', part] = to.split('#');
  return `${page}${page.includes('?') ? '&' : '?'}form=${form}${part === undefined ? '' : `#${part}`}`;
};

const redirectTo = (path: string) =>
  new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });

/** Exceptions of services as answers; also used by the handlers that send files. */
export const failure = (error: unknown, locale: string, requestId: string): Response => {
  if (error instanceof NotFound || error instanceof Forbidden) return plainPage('not-found', locale);
  if (error instanceof OutOfPower) return plainPage('out-of-power', locale);
  if (error instanceof PowerEnded) return redirectTo(`/${locale}/act-for/ended`);
  if (error instanceof Conflict) return plainPage('conflict', locale, error.change ? { change: error.change } : {});
  if (error instanceof TooManyRequests) return plainPage('too-many', locale, { retryAfter: error.retryAfterSeconds });
  if (error instanceof FileDamaged) return plainPage('damaged', locale, { requestId, retryAfter: 3600 });
  if (error instanceof StorageFull) return plainPage('full', locale, { retryAfter: 300 });
  if (isUnavailable(error)) return plainPage('unavailable', locale, { retryAfter: 5 });
  log.error({ requestId, err: error }, 'request.failed');
  return plainPage('failed', locale, { requestId });
};
