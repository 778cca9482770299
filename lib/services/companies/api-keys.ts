import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { randomToken, sha256 } from '@/lib/adapters/tokens';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';

/** What every key begins with, so that one left in a program can be found by those who look for such things. */
const START = 'eok_';
const FORM = /^eok_[\w-]{43}$/;
/** Characters shown of a key that was told once: enough to tell it from the others. */
const SHOWN = START.length + 4;
const MOST_KEYS = 10;
const LONGEST_NAME = 60;

export const isApiKey = (text: string): boolean => FORM.test(text);

/** The keys of an organisation in force, the newest first. */
export const listKeys = async (actor: Actor, organisationId: string) => {
  assertCan(actor, 'manage:api-keys', { organisationId });
  return reading(actor, (tx) =>
    tx.apiKey.findMany({
      where: { organisationId, revokedAt: null },
      orderBy: { createdAt: 'desc' },
      select: { id: true, name: true, start: true, createdAt: true, lastUsedOn: true },
    }),
  );
};

/** Makes a key: told once, and only its hash is kept. */
export const makeKey = async (
  actor: Actor,
  organisationId: string,
  typed: string,
): Promise<{ readonly key: string } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:api-keys', { organisationId });
    await tx.$executeRaw`SELECT 1 FROM "Organisation" WHERE id = ${organisationId} FOR UPDATE`;
    const name = typed.trim();
    if (!name) return { problems: [{ field: 'name', code: 'missing' }] };
    if (name.length > LONGEST_NAME)
      return { problems: [{ field: 'name', code: 'too-long', values: { limit: LONGEST_NAME } }] };
    if ((await tx.apiKey.count({ where: { organisationId, revokedAt: null } })) >= MOST_KEYS)
      return { problems: [{ field: 'name', code: 'too-many-keys', values: { limit: MOST_KEYS } }] };
    const key = `${START}${randomToken()}`;
    const start = key.slice(0, SHOWN);
    await tx.apiKey.create({
      data: { organisationId, name, start, keyHash: sha256(key), createdById: actor.id, createdAt: now() },
    });
    audit({ action: 'company.key-made', object: `organisation:${organisationId}`, details: { start, name } });
    return { key };
  });

/** Takes a key back: it opens nothing from this moment on. */
export const revokeKey = async (actor: Actor, organisationId: string, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:api-keys', { organisationId });
    const key = await tx.apiKey.findFirst({ where: { id, organisationId } });
    const { count } = await tx.apiKey.updateMany({
      where: { id, organisationId, revokedAt: null },
      data: { revokedAt: now(), revokedById: actor.id },
    });
    if (!key || count === 0) throw new NotFound('key');
    const { start, name } = key;
    audit({ action: 'company.key-revoked', object: `organisation:${organisationId}`, details: { start, name } });
  });

/** The organisation of a key in force, or null. The day of its last use is noted. */
export const organisationOfKey = async (key: string): Promise<string | null> => {
  if (!isApiKey(key)) return null;
  const found = await systemDb().apiKey.findUnique({ where: { keyHash: sha256(key) } });
  if (!found || found.revokedAt) return null;
  const day = toDate(today());
  if (found.lastUsedOn?.getTime() !== day.getTime())
    await systemDb().apiKey.update({ where: { id: found.id }, data: { lastUsedOn: day } });
  return found.organisationId;
};
