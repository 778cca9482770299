import 'server-only';
import { verify, X509Certificate } from 'node:crypto';
import { headDays, readHead } from '@/lib/adapters/head-files';
import { sealCertificate } from '@/lib/adapters/seal-key';
import { isStampOf } from '@/lib/adapters/timestamp';
import { toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import type { AuditHead } from '@/lib/db/generated/client';
import { fingerprintOf, headStatement } from '../audit/head-statement';
import { type CheckResult, findings } from './check';

const isSigned = (statement: string, signature: Buffer, certificate: string): boolean => {
  try {
    return verify('sha256', Buffer.from(statement), new X509Certificate(certificate).publicKey, signature);
  } catch {
    return false;
  }
};
const statementOf = (head: AuditHead, day: string): string => {
  try {
    return headStatement({ ...head, day });
  } catch {
    return ''; // a certificate that cannot be read
  }
};

/**
 * Every signed head, of the database and of the files outside it: signed by the seal, alike in both places, and its row
 * still in the chain with the same hash.
 */
export const checkHeads = async (): Promise<CheckResult> => {
  const found = findings('audit-heads');
  const rows = await systemDb().auditHead.findMany({ orderBy: { day: 'asc' } });
  const seal = await sealCertificate()
    .then(fingerprintOf)
    .catch(() => null);
  const files = new Set(await headDays());
  for (const head of rows) {
    const day = toDay(head.day);
    const say = (text: string): void => found.problem(`head of ${day}: ${text}`);
    const statement = statementOf(head, day);
    const signed = isSigned(statement, Buffer.from(head.signature, 'base64'), head.certificate);
    if (!signed) say('its signature does not fit what it says');
    else if (seal && fingerprintOf(head.certificate) !== seal)
      found.warning(`head of ${day}: signed with another seal than today's`);
    if (head.timestamp && !isStampOf(head.timestamp, statement)) say('its time stamp is of another text');
    const row = await systemDb().auditEvent.findUnique({ where: { seq: head.seq }, select: { hash: true } });
    if (row?.hash !== head.hash) say(`row ${head.seq} of the chain has another hash or is gone`);
    const file = await readHead(day);
    if (!file) say('a file of it is missing in audit-heads');
    else if (!isSigned(file.statement, file.signature, file.certificate))
      say(`audit-heads/${day}: its signature does not fit what it says`);
    else if (file.statement !== statement) say(`audit-heads/${day}.txt says something else than the database`);
    files.delete(day);
  }
  for (const day of files) found.problem(`head of ${day}: in audit-heads and not in the database`);
  return found.result(rows.length);
};
