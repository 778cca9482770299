import 'server-only';
import { system } from '@/lib/adapters/clock';
import { decrypt, encrypt } from '@/lib/adapters/secret-box';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transact';
import { askProvider, renewAccess, type Said } from './provider';

const PURPOSE = 'staff-sign-in';
/** While the provider is away it is asked again after this long, so that nobody waits for it at each request. */
const REST_MS = 2_000;
/** How old the answer on record may grow: what other processes go by while the provider is away. */
const NOTED_MS = 10_000;
const MOST_KEPT = 10_000;

export type SignInAtProvider = {
  readonly sessionId: string;
  readonly subject: string;
  readonly accessToken: Uint8Array;
  readonly refreshToken: Uint8Array | null;
  readonly accessUntil: Date;
  readonly said: readonly string[];
  readonly answeredAt: Date;
};
/** Tokens as they are kept: whoever copies the row to another session, or reads it without the key, has nothing. */
export const sealTokens = (sessionId: string, access: string, refresh: string | null) => ({
  accessToken: encrypt(PURPOSE, sessionId, access),
  refreshToken: refresh === null ? null : encrypt(PURPOSE, sessionId, refresh),
});

const answers = new Map<string, { readonly at: number; readonly roles: readonly string[] }>();
const away = { until: 0 };

type Lock = { accessToken: Uint8Array; refreshToken: Uint8Array | null; accessUntil: Date };

type NoAccess = Exclude<Said, { kind: 'says' }>;
const refused: NoAccess = { kind: 'refuses' };

/** One process renews a token that has run out, the others wait for it: providers take a token used twice for a stolen one. */
const accessOf = async (signIn: SignInAtProvider): Promise<string | NoAccess> => {
  const { sessionId } = signIn;
  const isGood = ({ accessUntil }: Pick<Lock, 'accessUntil'>) => accessUntil.getTime() > system().getTime() + 1_000;
  const opened = (box: Uint8Array | null) => (box ? decrypt(PURPOSE, sessionId, box) : null);
  if (isGood(signIn)) return opened(signIn.accessToken) ?? refused;
  return systemDb().$transaction(async (tx: Tx): Promise<string | NoAccess> => {
    const [row] = await tx.$queryRaw<Lock[]>`
      SELECT "accessToken", "refreshToken", "accessUntil" FROM "StaffSignIn" WHERE "sessionId" = ${sessionId} FOR UPDATE`;
    if (row && isGood(row)) return opened(row.accessToken) ?? refused;
    const refresh = opened(row?.refreshToken ?? null);
    if (!refresh) return refused;
    const renewed = await renewAccess(refresh);
    if (renewed.kind !== 'renewed') return renewed;
    const { access, until } = renewed;
    await tx.staffSignIn.update({
      where: { sessionId },
      data: { ...sealTokens(sessionId, access, renewed.refresh ?? refresh), accessUntil: until },
    });
    return access;
  });
};

const ask = async (signIn: SignInAtProvider): Promise<Said> => {
  const access = await accessOf(signIn);
  return typeof access === 'string' ? askProvider(access) : access;
};

const keep = (sessionId: string, roles: readonly string[]): void => {
  if (answers.size >= MOST_KEPT) answers.clear();
  answers.set(sessionId, { at: system().getTime(), roles });
};

/**
 * The roles that the provider says the person of a session has now; `ended` when it knows the session no longer. Asked at
 * each request (or as often as the office set); while it is away its last answer counts for a minute (or what was set),
 * and after that nobody has a role (ADR 0044).
 */
export const rolesAtProvider = async (signIn: SignInAtProvider): Promise<readonly string[] | 'ended'> => {
  const { OIDC_CHECK_SECONDS, OIDC_GRACE_SECONDS } = config();
  const { sessionId, subject, said, answeredAt } = signIn;
  const at = system().getTime();
  const last = answers.get(sessionId);
  if (last && at - last.at < OIDC_CHECK_SECONDS * 1000) return last.roles;
  const answer: Said = at < away.until ? { kind: 'away' } : await ask(signIn);
  if (answer.kind === 'away') {
    if (at >= away.until) away.until = system().getTime() + REST_MS;
    const newest = Math.max(answeredAt.getTime(), last?.at ?? 0);
    return system().getTime() - newest < OIDC_GRACE_SECONDS * 1000 ? (last?.roles ?? said) : [];
  }
  away.until = 0;
  answers.delete(sessionId);
  if (answer.kind === 'refuses' || answer.subject !== subject) return 'ended';
  keep(sessionId, answer.roles);
  const isSame = answer.roles.length === said.length && answer.roles.every((role) => said.includes(role));
  if (!isSame || at - answeredAt.getTime() > NOTED_MS)
    await systemDb().staffSignIn.updateMany({
      where: { sessionId },
      data: { said: [...answer.roles], answeredAt: system() },
    });
  return answer.roles;
};
