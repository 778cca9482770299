import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { toDay } from '@/lib/casework/dates';
import { listFile, studentRows } from '@/lib/casework/school/student-rows';
import { systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import { ensurePdf } from '../documents/issue-document';
import { readStored } from '../documents/read-stored';
import { getSettlement } from './settlement';

/** The PDF of an invoice, or of the receipt of a list, for whoever settles for the centre: the centre itself, or its party. */
export const openSchoolPdf = async (actor: Actor, organisationId: string, id: string, issuedId: string) => {
  const { invoices, lists } = await getSettlement(actor, organisationId, id);
  const known = [...invoices.map((invoice) => invoice.issuedId), ...lists.map(({ entry }) => entry?.receipt?.id)];
  if (!known.includes(issuedId)) throw new NotFound('issued document');
  // It belongs to one of the two; the settlement, which this reader sees, to both.
  const { title } = await systemDb().issuedDocument.findUniqueOrThrow({
    where: { id: issuedId },
    select: { title: true },
  });
  const bytes = await readStored({ origin: 'issued', id: issuedId, ...(await ensurePdf(issuedId)) });
  await transact(actor, async (_tx, audit) => audit({ action: 'issued.downloaded', object: `issued:${issuedId}` }));
  return { name: `${title}.pdf`, mediaType: 'application/pdf', bytes };
};

/** A list as it was presented: the file whose SHA-256 is on its receipt. */
export const openListFile = async (
  actor: Actor,
  organisationId: string,
  id: string,
  listId: string,
): Promise<string> => {
  const { lists } = await getSettlement(actor, organisationId, id);
  if (!lists.some((list) => list.id === listId && list.presentedAt)) throw new NotFound('list');
  const rows = await reading(actor, (tx) => tx.schoolStudent.findMany({ where: { listId }, orderBy: { row: 'asc' } }));
  await transact(actor, async (_tx, audit) => audit({ action: 'issued.downloaded', object: `school-list:${listId}` }));
  return listFile(
    rows.map(({ idNumber, givenName, surnames, birthDate, level, enrolledOn }) => ({
      idNumber,
      givenName,
      surnames,
      birthDate: toDay(birthDate),
      level: level as Parameters<typeof listFile>[0][number]['level'],
      enrolledOn: toDay(enrolledOn),
    })),
  );
};
export const listFileName = `${studentRows.id}.csv`;
