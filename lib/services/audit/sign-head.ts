import 'server-only';
import { sign } from 'node:crypto';
import { systemActor } from '@/lib/access/actor';
import { now, today } from '@/lib/adapters/clock';
import { writeHead } from '@/lib/adapters/head-files';
import { log } from '@/lib/adapters/log';
import { sealCertificate, sealKey } from '@/lib/adapters/seal-key';
import { timestamp } from '@/lib/adapters/timestamp';
import { toDate, toDay } from '@/lib/casework/dates';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { headStatement } from './head-statement';

/** The newest row of the chain under the seal. Null while the chain is empty. */
const makeHead = async () => {
  const newest = await systemDb().auditEvent.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  if (!newest) return null;
  const facts = { day: today(), ...newest, signedAt: now(), certificate: await sealCertificate() };
  const { key } = await sealKey();
  const statement = headStatement(facts);
  const signature = sign('sha256', Buffer.from(statement), key).toString('base64');
  const stamp = await timestamp(statement);
  if (!stamp && config().TSA_URL) log.warn({ day: facts.day }, 'audit.no-timestamp');
  return { ...facts, day: toDate(facts.day), signature, timestamp: stamp };
};

/**
 * Once a day: signs the head of the audit chain, keeps it in the database and writes it outside. Whoever rewrites the
 * chain later has to forge the seal, change the files too, and everybody who kept a published head. Answers 1 when it was made now.
 */
export const signAuditHead = async (): Promise<number> => {
  const day = toDate(today());
  const made = (await systemDb().auditHead.count({ where: { day } })) > 0 ? null : await makeHead();
  const { count } = made
    ? await transact(systemActor, (tx) => tx.auditHead.createMany({ data: [made], skipDuplicates: true }))
    : { count: 0 };
  const head = await systemDb().auditHead.findUnique({ where: { day } });
  if (head) {
    const statement = headStatement({ ...head, day: toDay(head.day) });
    const { signature, certificate, timestamp: stamp } = head;
    const bytes = (text: string) => Buffer.from(text, 'base64');
    const file = { statement, signature: bytes(signature), certificate, timestamp: stamp ? bytes(stamp) : null };
    await writeHead(toDay(head.day), file);
  }
  return count;
};
