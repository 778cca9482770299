import 'server-only';
import { createHash } from 'node:crypto';
import { systemDb } from '@/lib/db/client';
import { type CheckResult, findings } from './check';

const PAGE = 5_000;
const START = '0'.repeat(64);

type Row = { seq: bigint; hashed_text: string; prev: string; hash: string };

/**
 * The audit chain, recomputed here and not by the trigger that wrote it: every row hashes to its hash, carries the hash
 * of the row before, and no number is missing. Removal of the newest rows shows against `head`, a hash kept elsewhere.
 */
export const checkChain = async (head?: string): Promise<CheckResult> => {
  const found = findings('audit-chain');
  let seq = 0n;
  let count = 0;
  let prev = START;
  let seen = head === undefined;
  for (;;) {
    const rows = await systemDb().$queryRaw<Row[]>`
      SELECT seq, hashed_text, prev, hash FROM v_audit WHERE seq > ${seq} ORDER BY seq LIMIT ${PAGE}`;
    for (const row of rows) {
      if (row.seq !== seq + 1n) found.problem(`row ${row.seq}: ${row.seq - seq - 1n} rows before it are missing`);
      if (row.prev !== prev) found.problem(`row ${row.seq}: does not continue the row before it`);
      if (createHash('sha256').update(row.hashed_text).digest('hex') !== row.hash)
        found.problem(`row ${row.seq}: its content does not match its hash`);
      seq = row.seq;
      prev = row.hash;
      seen ||= row.hash === head;
      count++;
    }
    if (rows.length < PAGE) break;
  }
  if (!seen) found.problem(`the head ${head} is not in the chain: the newest rows were removed or rewritten`);
  return found.result(count);
};
