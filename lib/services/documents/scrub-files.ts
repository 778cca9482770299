import 'server-only';
import { now, system, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import type { FileCheck } from '@/lib/db/generated/client';
import { checkStored, type StoredRow } from './read-stored';

const SLICE = 50;
/** A run ends well before the queue takes its job for dead; the next one goes on where it stopped. */
const RUN_MS = 200_000;

/* Every file of the office in the order of its keys: the view outside checkers read, with whose it is. */
const sliceAfter = (cursor: string, most: number) => systemDb().$queryRaw<StoredRow[]>`
  SELECT * FROM (
    (SELECT 'received' AS origin, d.id, d."storageKey", d.sha256, d.size, d."caseId",
        coalesce(d."personId", c."personId", w."granterId") AS "personId"
      FROM "Document" d LEFT JOIN "Case" c ON c.id = d."caseId" LEFT JOIN "Power" w ON w.id = d."powerId"
      WHERE d."storageKey" > ${cursor} ORDER BY d."storageKey" LIMIT ${most})
    UNION ALL
    (SELECT 'issued', i.id, i."storageKey", i.sha256, i.size, i."caseId", i."personId"
      FROM "IssuedDocument" i WHERE i."storageKey" > ${cursor} ORDER BY i."storageKey" LIMIT ${most})
  ) files ORDER BY "storageKey" LIMIT ${most}`;

/* The pass that goes on tonight; a new one only when the last has ended on an earlier night. */
const passOf = async (night: Date): Promise<FileCheck | null> => {
  const open = await systemDb().fileCheck.findFirst({ where: { endedAt: null }, orderBy: { startedAt: 'asc' } });
  if (open)
    return open.night.getTime() === night.getTime()
      ? open
      : systemDb().fileCheck.update({ where: { id: open.id }, data: { night, tonight: 0 } });
  if ((await systemDb().fileCheck.count({ where: { night } })) > 0) return null;
  return systemDb().fileCheck.create({ data: { startedAt: now(), night } });
};

const roomOf = ({ tonight }: FileCheck): number => {
  const { SCRUB_FILES_PER_NIGHT: most } = config();
  return most === 0 ? SLICE : Math.max(0, Math.min(SLICE, most - tonight));
};

/* The cursor moves with each slice: a stop in between reads some files again, and passes over none. */
const checkSlice = async (pass: FileCheck): Promise<FileCheck> => {
  const room = roomOf(pass);
  const rows = await sliceAfter(pass.cursor, room);
  let damaged = 0;
  for (const row of rows) if (!(await checkStored(row))) damaged++;
  const isLast = rows.length < room;
  return systemDb().fileCheck.update({
    where: { id: pass.id },
    data: {
      cursor: rows.at(-1)?.storageKey ?? pass.cursor,
      files: { increment: rows.length },
      tonight: { increment: rows.length },
      damaged: { increment: damaged },
      ...(isLast ? { endedAt: now() } : {}),
    },
  });
};

/**
 * Reads every stored file again and compares it with its row, as many a night as the setting says: bytes that rot are found
 * while a copy still exists. What is damaged is named in the audit and in a task. Answers how many files were read.
 */
export const scrubFiles = async (): Promise<number> => {
  const until = system().getTime() + RUN_MS;
  let pass = await passOf(toDate(today()));
  const before = pass?.files ?? 0;
  while (pass && !pass.endedAt && roomOf(pass) > 0 && system().getTime() < until) pass = await checkSlice(pass);
  return (pass?.files ?? 0) - before;
};
