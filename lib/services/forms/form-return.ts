import 'server-only';
import { z } from 'zod/v4';
import { system } from '@/lib/adapters/clock';
import { randomToken, sha256Hex } from '@/lib/adapters/tokens';
import { db } from '@/lib/db/client';

/** One problem of a form: the field it belongs to and a code the interface has words for. */
export type Problem = {
  readonly field: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
};
export type RawValues = Readonly<Record<string, string | readonly string[]>>;
export type FormReturn = { readonly values: RawValues; readonly problems: readonly Problem[] };

const LIFE_MS = 60 * 60_000;
const SECRET = /password|code|csrf/i;
const stored = z.object({
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  problems: z.array(
    z.object({
      field: z.string(),
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});

/** Who may see the answers again: the session that sent them, or anybody who knows the random id when signed out. */
const ownerOf = (sessionHash: Uint8Array | null) => (sessionHash ? sha256Hex(sessionHash) : null);

/** Keeps the answers of a form that was not accepted, without its secrets, for the page after the redirect. */
export const keepFormReturn = async (
  sessionHash: Uint8Array | null,
  values: RawValues,
  problems: readonly Problem[],
): Promise<string> => {
  const id = randomToken();
  const safe = Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name)));
  await db().formReturn.create({
    data: {
      id,
      owner: ownerOf(sessionHash),
      values: safe,
      problems: problems as never,
      expiresAt: new Date(system().getTime() + LIFE_MS),
    },
  });
  return id;
};

export const findFormReturn = async (
  id: string | string[] | undefined,
  sessionHash: Uint8Array | null,
): Promise<FormReturn | null> => {
  if (typeof id !== 'string' || !/^[\w-]{43}$/.test(id)) return null;
  const row = await db().formReturn.findFirst({
    where: { id, owner: ownerOf(sessionHash), expiresAt: { gt: system() } },
  });
  const parsed = row ? stored.safeParse({ values: row.values, problems: row.problems }) : null;
  return parsed?.success ? parsed.data : null;
};
