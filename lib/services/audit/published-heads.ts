import 'server-only';
import { toDate, toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import type { Day } from '@/lib/law/day';
import { headStatement } from './head-statement';

/** Signed heads of the audit chain, newest first, from a day on backwards: for everybody, to keep elsewhere. */
export const publishedHeads = async (take: number, until?: Day) => {
  const heads = await systemDb().auditHead.findMany({
    where: until ? { day: { lte: toDate(until) } } : {},
    orderBy: { day: 'desc' },
    take,
  });
  return heads.map((head) => {
    const day = toDay(head.day);
    const { seq, hash, signedAt, signature, certificate, timestamp } = head;
    const statement = headStatement({ ...head, day });
    return { day, seq: String(seq), hash, signedAt, statement, signature, certificate, timestamp };
  });
};
