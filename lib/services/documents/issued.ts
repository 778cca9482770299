import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { isCode, normaliseCode } from '@/lib/adapters/csv-code';
import { storage } from '@/lib/adapters/storage';
import { sheetOf } from '@/lib/casework/sheet';
import { getProcedure } from '@/lib/catalogue/registry';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { officeCases, ofOwnOrganisations } from '@/lib/db/visible-to';
import { ensurePdf } from './issue-document';

/** An act not opened yet is nobody's to read but the office's, whatever the address asked for. */
const isSealedAct = async (issuedId: string): Promise<boolean> =>
  (await db().notification.count({
    where: { issuedId, openedAt: null, refusedAt: null, rejectedAt: null },
  })) > 0;

/** An issued document with its words, for its person, the users of its organisation or the staff of its body. */
export const getIssued = async (actor: Actor, id: string) => {
  const issued = await db().issuedDocument.findFirst({
    where: { id, OR: [{ personId: actor.id }, ofOwnOrganisations(actor), { case: officeCases(actor) }] },
    include: { case: { select: { id: true, procedure: true, personId: true } }, entry: true },
  });
  if (!issued) throw new NotFound('issued document');
  if (issued.organisationId !== null) {
    assertCan(actor, 'read:submission', { organisationId: issued.organisationId });
    return { ...issued, sheet: sheetOf(issued.source) };
  }
  const personId = issued.personId ?? '';
  const own = personId === actor.id;
  if (own && (await isSealedAct(id))) throw new NotFound('issued document');
  const body = issued.case ? getProcedure(issued.case.procedure).procedure.body : undefined;
  assertCan(actor, own ? 'read:case' : 'review:case', { personId, ...(body ? { body } : {}) });
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
  const issued = await db().issuedDocument.findUnique({ where: { csv: normaliseCode(text) } });
  if (!issued || (await isSealedAct(issued.id))) return null;
  const { sha256, size, storageKey } = await ensurePdf(issued.id);
  return { ...issued, sheet: sheetOf(issued.source), sha256, size, storageKey };
};
