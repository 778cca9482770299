import 'server-only';
import { type Actor, principalOf, reaches } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { isCode, normaliseCode } from '@/lib/adapters/csv-code';
import { attendingBody } from '@/lib/casework/attending-body';
import { certificateServices, parseSubject } from '@/lib/casework/certificate-subject';
import { toDay } from '@/lib/casework/dates';
import { sheetOf } from '@/lib/casework/sheet';
import { systemDb } from '@/lib/db/client';
import type { IssuedDocument, IssuedKind } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { officeCases, ofOwnOrganisations, ownCases } from '@/lib/db/visible-to';
import { addYears, type Day, dayAt } from '@/lib/law/day';
import { codeKept } from '@/lib/law/parameters/procedure-terms';
import { ensurePdf } from './issue-document';
import { readStored } from './read-stored';

/** An act not opened yet is nobody's to read but the office's, whatever the address asked for. */
const isSealedAct = async (issuedId: string): Promise<boolean> =>
  (await systemDb().notification.count({
    where: { issuedId, openedAt: null, refusedAt: null, rejectedAt: null },
  })) > 0;

/** Documents about debts, whose page a power can reach, and the receipts of what was asked about them. */
const debtKinds = [
  'payment_document',
  'payment_receipt',
  'debt_certificate',
  'debt_decision',
] as const satisfies readonly IssuedKind[];
const ofDebts = { OR: [{ kind: { in: [...debtKinds] } }, { entry: { debtAsk: { isNot: null } } }] };

/** An issued document with its words, for its person, the users of its organisation or the staff of its body. */
export const getIssued = async (actor: Actor, id: string) => {
  // Of what belongs to no case a power reaches only the simulations, and the certificates of the services it covers.
  const simulations = reaches(actor, 'retire-ordinary') ? [{ kind: 'simulation' as const }] : [];
  const debts = reaches(actor, 'settlements') ? [ofDebts] : [];
  const own = {
    personId: principalOf(actor),
    ...(actor.acting
      ? { OR: [{ case: ownCases(actor) }, ...simulations, ...debts, { kind: 'certificate' as const }] }
      : {}),
  };
  const issued = await reading(actor, (tx) =>
    tx.issuedDocument.findFirst({
      where: { id, OR: [own, ofOwnOrganisations(actor), { case: officeCases(actor) }] },
      include: {
        case: { select: { id: true, procedure: true, personId: true, addressedBody: true } },
        entry: { include: { debtAsk: { select: { id: true } } } },
      },
    }),
  );
  if (!issued) throw new NotFound('issued document');
  if (issued.organisationId !== null) {
    assertCan(actor, 'read:submission', { organisationId: issued.organisationId });
    return { ...issued, sheet: sheetOf(issued.source) };
  }
  const personId = issued.personId ?? '';
  const isOwn = personId === principalOf(actor);
  if (isOwn && (await isSealedAct(id))) throw new NotFound('issued document');
  const subject = issued.subject === null ? null : parseSubject(issued.subject);
  if (subject) {
    assertCan(actor, 'read:record', { personId, procedure: certificateServices[subject.kind] });
    return { ...issued, sheet: sheetOf(issued.source) };
  }
  const isOfDebts = debtKinds.some((kind) => kind === issued.kind) || Boolean(issued.entry?.debtAsk);
  const ofCase = issued.case
    ? { procedure: issued.case.procedure, body: attendingBody(issued.case) }
    : { procedure: isOfDebts ? 'settlements' : 'retire-ordinary' };
  assertCan(actor, isOwn ? 'read:case' : 'review:case', { personId, ...ofCase });
  return { ...issued, sheet: sheetOf(issued.source) };
};

/** The sealed PDF of an issued document; every download is audited. */
export const openIssuedPdf = async (actor: Actor, id: string) => {
  const issued = await getIssued(actor, id);
  const pdf = await ensurePdf(id);
  const { caseId, personId: ownerId } = issued;
  const bytes = await readStored({ origin: 'issued', id, ...pdf, caseId, personId: ownerId });
  await transact(actor, async (_tx, audit) => audit({ action: 'issued.downloaded', object: `issued:${id}` }));
  return { issued, pdf, bytes };
};

/** Until when a code can be checked at the least: nothing issued is deleted (RD 203/2021 art. 21.4.e). */
const keptUntil = (issuedAt: Date): Day => {
  const day = dayAt(issuedAt);
  return addYears(day, codeKept.on(day));
};

/** When a newer document took its place; its code only where it is the same paper of the same owner, which this reader holds. */
const replacementOf = async ({ replacedById, ...older }: IssuedDocument) => {
  if (!replacedById) return null;
  const newer = await systemDb().issuedDocument.findUnique({ where: { id: replacedById } });
  if (!newer || (await isSealedAct(newer.id))) return null;
  const family = ['personId', 'organisationId', 'kind', 'caseId', 'powerId', 'subject'] as const;
  const isSamePaper = family.every((key) => newer[key] === older[key]);
  return { on: dayAt(newer.issuedAt), csv: isSamePaper ? newer.csv : null };
};

/** Whoever has the code may see the document (RD 203/2021 art. 21): not the list, not a neighbour, only this one. */
export const verifyByCode = async (text: string) => {
  if (!isCode(text)) return null;
  const issued = await systemDb().issuedDocument.findUnique({
    where: { csv: normaliseCode(text) },
    include: { power: { select: { state: true, until: true, endedAt: true } } },
  });
  if (!issued || (await isSealedAct(issued.id))) return null;
  const { sha256, size, storageKey } = await ensurePdf(issued.id);
  const { power, ...document } = issued;
  // The certificate of a power says what was so that day; whoever checks it is told when it holds no longer.
  const isOver = power !== null && (power.state !== 'in_force' || toDay(power.until) < today());
  const powerEndedOn = isOver ? (power.endedAt ? dayAt(power.endedAt) : toDay(power.until)) : null;
  return {
    ...document,
    powerEndedOn,
    replacement: await replacementOf(issued),
    keptUntil: keptUntil(issued.issuedAt),
    sheet: sheetOf(issued.source),
    sha256,
    size,
    storageKey,
  };
};

/** The file of a document for whoever has its code, checked before it goes out. */
export const openByCode = async (text: string) => {
  const found = await verifyByCode(text);
  return found && { title: found.title, bytes: await readStored({ origin: 'issued', ...found }) };
};
