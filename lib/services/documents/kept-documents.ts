import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import type { Prisma } from '@/lib/db/generated/client';
import { reading } from '@/lib/db/transact';
import { ownCases, ownKept } from '@/lib/db/visible-to';
import type { Problem } from '../forms/form-return';
import { attachDocument } from './attach-document';
import { readStored } from './read-stored';

const SHOWN = 50;
const select = {
  id: true,
  name: true,
  label: true,
  size: true,
  state: true,
  validUntil: true,
  uploadedAt: true,
  uses: { select: { case: { select: { id: true, procedure: true, state: true } } } },
} as const satisfies Prisma.DocumentSelect;
type Row = Prisma.DocumentGetPayload<{ select: typeof select }>;

const withValidity = (row: Row) => {
  const validUntil = row.validUntil && toDay(row.validUntil);
  // Drafts made together take the same paper; each procedure is named once.
  const cases = new Map(row.uses.flatMap(({ case: of }) => (of ? [[of.id, of] as const] : [])));
  return { ...row, validUntil, isExpired: validUntil !== null && validUntil < today(), usedIn: [...cases.values()] };
};
export type KeptDocument = ReturnType<typeof withValidity>;

/** The documents a person keeps, and those of their cases they could keep. */
export const listKept = async (actor: Actor) => {
  assertCan(actor, 'keep:document', { personId: actor.id });
  const [kept, ofCases] = await reading(actor, async (tx) => [
    await tx.document.findMany({ where: ownKept(actor), orderBy: { uploadedAt: 'desc' }, take: SHOWN, select }),
    await tx.document.findMany({
      where: { state: 'safe', keptId: null, case: ownCases(actor) },
      orderBy: { uploadedAt: 'desc' },
      take: SHOWN,
      select: { id: true, name: true, kind: true, size: true, case: { select: { procedure: true } } },
    }),
  ]);
  return { kept: kept.map(withValidity), ofCases };
};

/** Kept documents that can be used in a case: those found safe, the expired ones last and marked. */
export const listUsable = async (actor: Actor, caseId: string) => {
  assertCan(actor, 'keep:document', { personId: actor.id });
  const [of, rows] = await reading(actor, async (tx) => [
    await tx.case.findFirst({
      where: { AND: [ownCases(actor), { id: caseId, state: { notIn: ['notified', 'withdrawn'] } }] },
      select: { id: true, procedure: true, state: true },
    }),
    await tx.document.findMany({
      where: { AND: [ownKept(actor), { state: 'safe' }] },
      orderBy: { uploadedAt: 'desc' },
      take: SHOWN,
      select,
    }),
  ]);
  if (!of) throw new NotFound('case');
  const kept = rows.map(withValidity);
  return {
    procedure: of.procedure,
    caseState: of.state,
    kept: [...kept.filter((row) => !row.isExpired), ...kept.filter((row) => row.isExpired)],
  };
};

/**
 * Uses a kept document in an own case, with the consent of its person (Ley 39/2015 art. 28.2): a copy under a key of its
 * own, so that each case keeps its evidence whatever becomes of the kept one. An expired one is used only knowingly.
 */
export const useKept = async (
  actor: Actor,
  sent: {
    readonly documentId: string;
    readonly caseId: string;
    readonly kind: string;
    readonly consent: boolean;
    readonly expiredAnyway: boolean;
  },
): Promise<{ readonly problems: readonly Problem[] }> => {
  assertCan(actor, 'keep:document', { personId: actor.id });
  const row = await reading(actor, (tx) =>
    tx.document.findFirst({ where: { AND: [{ id: sent.documentId, state: 'safe' }, ownKept(actor)] } }),
  );
  if (!row) return { problems: [{ field: 'document', code: 'choose-kept' }] };
  const isExpired = row.validUntil !== null && toDay(row.validUntil) < today();
  if (!sent.consent) return { problems: [{ field: 'consent', code: 'consent-missing' }] };
  if (isExpired && !sent.expiredAnyway) return { problems: [{ field: 'expired', code: 'kept-expired' }] };
  const { id: keptId, name, mediaType: type } = row;
  const content = await readStored({ origin: 'received', ...row });
  const result = await attachDocument(actor, sent.caseId, sent.kind, { name, type, content }, { via: 'kept', keptId });
  return { problems: result.ok ? [] : [{ field: 'document', code: `file-${result.why}` }] };
};
