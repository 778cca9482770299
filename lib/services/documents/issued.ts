import 'server-only';
import { type Actor, principalOf, reaches } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { isCode, normaliseCode } from '@/lib/adapters/csv-code';
import { storage } from '@/lib/adapters/storage';
import { sheetOf } from '@/lib/casework/sheet';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import { officeCases, ownCases } from '@/lib/db/visible-to';
import { ensurePdf } from './issue-document';

/** An act not opened yet is nobody's to read but the office's, whatever the address asked for. */
const isSealedAct = async (issuedId: string): Promise<boolean> =>
  (await systemDb().notification.count({
    where: { issuedId, openedAt: null, refusedAt: null, rejectedAt: null },
  })) > 0;

/** An issued document with its words, for its person or the staff of its body. */
export const getIssued = async (actor: Actor, id: string) => {
  // Of what belongs to no case a power reaches only the simulations.
  const simulations = reaches(actor, 'retire-ordinary') ? [{ kind: 'simulation' as const }] : [];
  const own = {
    personId: principalOf(actor),
    ...(actor.acting ? { OR: [{ case: ownCases(actor) }, ...simulations] } : {}),
  };
  const issued = await reading(actor, (tx) =>
    tx.issuedDocument.findFirst({
      where: { id, OR: [own, { case: officeCases(actor) }] },
      include: { case: { select: { id: true, procedure: true, personId: true } }, entry: true },
    }),
  );
  if (!issued) throw new NotFound('issued document');
  const isOwn = issued.personId === principalOf(actor);
  if (isOwn && (await isSealedAct(id))) throw new NotFound('issued document');
  const { procedure } = issued.case ?? {};
  const ofCase = procedure
    ? { procedure, body: getProcedure(procedure).procedure.body }
    : { procedure: 'retire-ordinary' };
  assertCan(actor, isOwn ? 'read:case' : 'review:case', { personId: issued.personId, ...ofCase });
  return { ...issued, sheet: sheetOf(issued.source) };
};

/** The sealed PDF of an issued document; every download is audited. */
export const openIssuedPdf = async (actor: Actor, id: string) => {
  const issued = await getIssued(actor, id);
  const pdf = await ensurePdf(id);
  await transact(actor, async (_tx, audit) => audit({ action: 'issued.downloaded', object: `issued:${id}` }));
  return { issued, pdf, stream: await storage.get(pdf.storageKey) };
};

/** Whoever has the code may see the document (RD 203/2021 art. 21): not the list, not a neighbour, only this one. */
export const verifyByCode = async (text: string) => {
  if (!isCode(text)) return null;
  const issued = await systemDb().issuedDocument.findUnique({ where: { csv: normaliseCode(text) } });
  if (!issued || (await isSealedAct(issued.id))) return null;
  const { sha256, size, storageKey } = await ensurePdf(issued.id);
  return { ...issued, sheet: sheetOf(issued.source), sha256, size, storageKey };
};
