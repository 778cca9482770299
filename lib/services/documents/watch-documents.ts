import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now, system, today } from '@/lib/adapters/clock';
import { storage } from '@/lib/adapters/storage';
import { toDate } from '@/lib/casework/dates';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { enqueue } from '@/lib/db/queue';
import { transact } from '@/lib/db/transact';
import { addDays } from '@/lib/law/day';
import type { TaskKind } from '../tasks/add-task';
import { ENDED_BY_ITSELF, reopenTask } from '../tasks/task-of-trouble';
import { tellOfDocument } from './tell-of-document';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** A scanner or a PDF that takes longer than this is stuck. */
const STUCK_MS = 30 * MINUTE_MS;
/** Who uploaded and went away without sending is told after this long. */
const UNSENT_MS = 2 * DAY_MS;
/** Documents nobody has looked at so near the end of the term to decide are a task. */
const DUE_DAYS = 10;
const AT_ONCE = 200;

type Trouble = {
  readonly key: string;
  readonly caseId: string | null;
  readonly personId: string | null;
  readonly procedure: string | null;
  readonly documentId: string | null;
};

/** Oldest first and bounded: so PostgreSQL walks the index of what is not as it should be (document_troubled). */
const inState = (state: Prisma.Sql) =>
  Prisma.sql`(SELECT * FROM "Document" WHERE state = ${state} ORDER BY "uploadedAt" LIMIT 10000)`;
const ofDocument = (state: Prisma.Sql) => Prisma.sql`d.id AS "documentId", d."caseId",
  coalesce(d."personId", c."personId", w."granterId") AS "personId", c.procedure FROM ${inState(state)} d LEFT JOIN "Case" c ON c.id = d."caseId" LEFT JOIN "Power" w ON w.id = d."powerId"`;
const before = (ms: number) => new Date(now().getTime() - ms);

/** What gets stuck, each kind as the rows that are in that trouble now. */
const troubles: Partial<Record<TaskKind, () => Prisma.Sql>> = {
  'document-stuck': () => Prisma.sql`SELECT 'document-stuck:' || d.id AS key, ${ofDocument(Prisma.sql`'pending'`)}
    WHERE d."uploadedAt" < ${before(STUCK_MS)}`,
  // Over once another one of the same kind has come.
  'document-unreadable':
    () => Prisma.sql`SELECT 'document-unreadable:' || d.id AS key, ${ofDocument(Prisma.sql`'error'`)}
    WHERE NOT EXISTS (SELECT 1 FROM "Document" n WHERE n."caseId" = d."caseId" AND n.kind = d.kind
      AND n.state = 'safe' AND n."uploadedAt" > d."uploadedAt")`,
  'pdf-missing':
    () => Prisma.sql`SELECT 'pdf-missing:' || i.id AS key, NULL AS "documentId", i."caseId", i."personId", c.procedure
    FROM "IssuedDocument" i LEFT JOIN "Case" c ON c.id = i."caseId"
    WHERE i."storageKey" IS NULL AND i."issuedAt" < ${before(STUCK_MS)}`,
  'documents-unreviewed':
    () => Prisma.sql`SELECT 'documents-unreviewed:' || c.id AS key, NULL AS "documentId", c.id AS "caseId", c."personId", c.procedure
    FROM "Case" c WHERE c.state IN ('registered', 'instruction') AND c."stoppedAt" IS NULL
      AND c."dueOn" <= ${toDate(addDays(today(), DUE_DAYS))}
      AND EXISTS (SELECT 1 FROM "Document" d WHERE d."caseId" = c.id AND d."entryId" IS NOT NULL AND d.review = 'received')`,
};

const bodyOf = (procedure: string | null): string | null => procedure && getProcedure(procedure).procedure.body;

/* A task for each row in trouble that has none, and an end to those whose trouble is gone. */
const matchTasks = async (kind: TaskKind, rows: Prisma.Sql): Promise<number> => {
  await systemDb().$executeRaw`UPDATE "StaffTask" t SET "doneAt" = ${system()}, note = ${ENDED_BY_ITSELF}
    WHERE t.kind = ${kind} AND t."doneAt" IS NULL AND NOT EXISTS (SELECT 1 FROM (${rows}) x WHERE x.key = t."dedupeKey")`;
  const fresh = await systemDb().$queryRaw<Trouble[]>`SELECT x.* FROM (${rows}) x
    WHERE NOT EXISTS (SELECT 1 FROM "StaffTask" t WHERE t."dedupeKey" = x.key AND (t."doneAt" IS NULL OR t."doneById" IS NOT NULL))
    LIMIT ${AT_ONCE}`;
  for (const { key, caseId, personId, procedure, documentId } of fresh)
    await transact(systemActor, async (tx) => {
      const body = bodyOf(procedure);
      await reopenTask(tx, { kind, dedupeKey: key, caseId, personId, ...(body ? { body } : {}) });
      if (kind === 'document-unreadable' && documentId) await tellOfDocument(tx, 'document-unreadable', documentId);
    });
  return fresh.length;
};

/* Uploaded to a case that goes on and never sent: nobody but its person can know, so they are told, once. */
const unsent = () => systemDb().$queryRaw<
  { id: string }[]
>`SELECT d.id FROM "Document" d JOIN "Case" c ON c.id = d."caseId"
  WHERE d."entryId" IS NULL AND d."uploadedAt" < ${before(UNSENT_MS)} AND c.state NOT IN ('draft', 'notified', 'withdrawn')
    AND NOT EXISTS (SELECT 1 FROM "Communication" m WHERE m."dedupeKey" = 'document-unsent:' || d.id) LIMIT ${AT_ONCE}`;
/* Presented while it waited for the antivirus, which then found a danger in it. */
const infected = () => systemDb().$queryRaw<{ id: string }[]>`SELECT d.id FROM ${inState(Prisma.sql`'infected'`)} d
  WHERE d."entryId" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM "Communication" m WHERE m."dedupeKey" = 'document-infected:' || d.id) LIMIT ${AT_ONCE}`;

/* A file that could not be read and is there again is looked at once more. */
const lookAgain = async (): Promise<void> => {
  const failed = await systemDb().$queryRaw<{ id: string; storageKey: string }[]>`
    SELECT d.id, d."storageKey" FROM ${inState(Prisma.sql`'error'`)} d LIMIT ${AT_ONCE}`;
  for (const { id, storageKey } of failed) {
    if (!(await storage.exists(storageKey))) continue;
    await transact(systemActor, async (tx) => {
      const { count } = await tx.document.updateMany({ where: { id, state: 'error' }, data: { state: 'pending' } });
      if (count === 1) await enqueue(tx, 'scan-document', { documentId: id });
    });
  }
};

/**
 * The watchdog: finds what is stuck on its way from "received" to "accepted", tells staff and, where it concerns them, the
 * person. It may run as often as it likes. Answers how much it found that was not known.
 */
export const watchDocuments = async (): Promise<number> => {
  await lookAgain();
  let found = 0;
  for (const [kind, rows] of Object.entries(troubles)) found += await matchTasks(kind as TaskKind, rows());
  for (const [kind, find] of [
    ['document-unsent', unsent],
    ['document-infected', infected],
  ] as const)
    for (const { id } of await find()) {
      await transact(systemActor, (tx) => tellOfDocument(tx, kind, id));
      found++;
    }
  return found;
};
