import 'server-only';
import { type Actor, principalOf, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { formatCode, handOffCode, normaliseCode } from '@/lib/adapters/csv-code';
import { hmac, randomToken, sameBytes, sha256, sha256Hex } from '@/lib/adapters/tokens';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import type { HandOff } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type AttachResult, attachDocument } from './attach-document';
import type { Upload } from './take-file';

const LIFE_MS = 10 * 60_000;
/** Photos of one document; then the address is used up. */
const MAX_FILES = 10;

/* Made again from the row and the secret of the office when its page is drawn: the database keeps only its hash. */
const tokenOf = (id: string): string => handOffCode(hmac('hand-off', id));
const hashOf = (token: string) => sha256(`hand-off ${normaliseCode(token)}`);

const openCase = (actor: Actor, caseId: string) => ({
  AND: [ownCases(actor), { id: caseId, state: { notIn: ['notified' as const, 'withdrawn' as const] } }],
});

/** Makes an address for one document of one case; the one before it for the same document ends. Answers its id. */
export const startHandOff = async (actor: Actor, sessionId: string, caseId: string, kind: string): Promise<string> =>
  transact(actor, async (tx, audit) => {
    const of = await tx.case.findFirst({ where: openCase(actor, caseId), select: { personId: true, procedure: true } });
    if (!of) throw new NotFound('case');
    assertCan(actor, 'hand-off:upload', of);
    const known = getProcedure(of.procedure).procedure.documents.some(({ id }) => id === kind);
    if (!known && kind !== 'other') throw new NotFound('document kind');
    const at = system();
    await tx.handOff.updateMany({ where: { caseId, kind, endedAt: null }, data: { endedAt: at } });
    const id = sha256Hex(randomToken()).slice(0, 24);
    await tx.handOff.create({
      data: {
        id,
        tokenHash: hashOf(tokenOf(id)),
        caseId,
        kind,
        personId: of.personId,
        madeById: actor.id,
        powerId: actor.acting?.powerId ?? null,
        sessionId,
        createdAt: at,
        expiresAt: new Date(at.getTime() + LIFE_MS),
      },
    });
    audit({ action: 'hand-off.started', object: `hand-off:${id}`, details: { caseId, kind } });
    return id;
  });

type State = 'waiting' | 'opened' | 'ended';
/* What was done with it, and whether the session that made it still goes on. */
const stateOf = async (row: HandOff): Promise<State> => {
  const at = system();
  if (row.endedAt || row.expiresAt <= at || row.files >= MAX_FILES) return 'ended';
  const alive = { publicId: row.sessionId, personId: row.madeById, endedAt: null, expiresAt: { gt: at } };
  if ((await systemDb().session.count({ where: alive })) === 0) return 'ended';
  return row.browserHash ? 'opened' : 'waiting';
};

/** The computer's side: the address to open, whether a telephone did, and how many files came. */
export const getHandOff = async (actor: Actor, id: string) => {
  const row = await reading(actor, (tx) =>
    tx.handOff.findFirst({ where: { id, madeById: actor.id, case: ownCases(actor) }, include: { case: true } }),
  );
  if (!row) throw new NotFound('hand-off');
  assertCan(actor, 'hand-off:upload', row.case);
  const { caseId, kind, files, expiresAt } = row;
  const { procedure, state: caseState } = row.case;
  return {
    id,
    caseId,
    kind,
    procedure,
    caseState,
    files,
    expiresAt,
    state: await stateOf(row),
    code: formatCode(tokenOf(id)),
  };
};

/** Ends an address before its time. */
export const endHandOff = async (actor: Actor, id: string): Promise<{ readonly caseId: string }> =>
  transact(actor, async (tx, audit) => {
    const row = await tx.handOff.findFirst({ where: { id, madeById: actor.id, personId: principalOf(actor) } });
    if (!row) throw new NotFound('hand-off');
    const { count } = await tx.handOff.updateMany({ where: { id, endedAt: null }, data: { endedAt: system() } });
    if (count === 1) audit({ action: 'hand-off.ended', object: `hand-off:${id}` });
    return { caseId: row.caseId };
  });

/* The telephone has no session: its address and the mark of its browser are all it has. */
const findByToken = async (token: string) => {
  const row = await systemDb().handOff.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { case: { select: { procedure: true, locale: true } } },
  });
  return row && (await stateOf(row)) !== 'ended' ? row : null;
};
const isOwnBrowser = (row: HandOff, browser: string): boolean =>
  row.browserHash !== null && browser !== '' && sameBytes(row.browserHash, sha256(browser));

/**
 * The telephone's side: only the name of the document, and only once this browser has taken the address. An address
 * another browser took, one that ended and one that never was look alike.
 */
export const seeHandOff = async (token: string, browser: string) => {
  const row = await findByToken(token);
  if (!row) return null;
  if (!row.browserHash) return { status: 'to-open' } as const;
  if (!isOwnBrowser(row, browser)) return null;
  const locale = isLocale(row.case.locale) ? row.case.locale : 'es';
  const words = getProcedure(row.case.procedure).words[locale];
  const name = words.documents[row.kind]?.name ?? translator(locale)('issued.other');
  return { status: 'open', name, files: row.files, left: MAX_FILES - row.files } as const;
};

/**
 * Binds an address to the browser that opens it first. Answers the mark to keep there; a telephone that goes on with two
 * documents has one mark for both.
 */
export const openHandOff = async (anonymous: Actor, token: string, mark = ''): Promise<string | null> => {
  const row = await findByToken(token);
  if (!row) return null;
  const browser = /^[\w-]{43}$/.test(mark) ? mark : randomToken();
  return transact({ ...systemActor, ip: anonymous.ip, requestId: anonymous.requestId }, async (tx, audit) => {
    const { count } = await tx.handOff.updateMany({
      where: { id: row.id, browserHash: null, endedAt: null },
      data: { browserHash: sha256(browser) },
    });
    if (count === 0) return null;
    audit({ action: 'hand-off.opened', object: `hand-off:${row.id}`, behalf: row.personId });
    return browser;
  });
};

/** Whoever made the address, as the session that made it would act: the case and the power are looked at again. */
const makerOf = (row: Awaited<ReturnType<typeof findByToken>> & object, from: Actor): Actor => ({
  ...systemActor,
  id: row.madeById,
  kind: 'person',
  level: 'substantial',
  ip: from.ip,
  requestId: from.requestId,
  acting: row.powerId
    ? {
        personId: row.personId,
        powerId: row.powerId,
        name: '',
        reference: '',
        procedures: new Set([row.case.procedure]),
        notifications: false,
        inForce: true, // whether it still is, the transaction asks the database
      }
    : null,
});

/** Takes a file from the telephone into the case, as uploaded by whoever made the address. @throws NotFound */
export const uploadByHandOff = async (
  from: Actor,
  token: string,
  browser: string,
  upload: Upload,
): Promise<AttachResult> => {
  const row = await findByToken(token);
  if (!row || !isOwnBrowser(row, browser)) throw new NotFound('hand-off');
  // A place is taken before the file is: many at once do not pass the bound together.
  const place = { id: row.id, endedAt: null, files: { lt: MAX_FILES } };
  const { count } = await systemDb().handOff.updateMany({ where: place, data: { files: { increment: 1 } } });
  if (count === 0) throw new NotFound('hand-off');
  const giveBack = () => systemDb().handOff.update({ where: { id: row.id }, data: { files: { decrement: 1 } } });
  try {
    const origin = { via: 'hand-off', handOffId: row.id } as const;
    const result = await attachDocument(makerOf(row, from), row.caseId, row.kind, upload, origin);
    if (!result.ok) await giveBack();
    return result;
  } catch (error) {
    await giveBack();
    throw error;
  }
};
