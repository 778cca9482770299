import 'server-only';
import { createHash } from 'node:crypto';
import { systemDb } from '@/lib/db/client';
import { type CheckResult, findings } from './check';

const PAGE = 5_000;
const START = '0'.repeat(64);

type Row = { seq: bigint; hashed_text: string; prev: string; hash: string };
type Walk = { readonly after: bigint; readonly until: bigint | null; readonly prev: string };

/** Recomputes rows in their order and answers how many there were and which was the last. */
const walk = async (
  found: ReturnType<typeof findings>,
  { after, until, prev: before }: Walk,
  look: (hash: string) => void = () => undefined,
): Promise<{ count: number; seq: bigint }> => {
  let seq = after;
  let count = 0;
  let prev = before;
  for (;;) {
    const rows = await systemDb().$queryRaw<Row[]>`
      SELECT seq, hashed_text, prev, hash FROM v_audit
      WHERE seq > ${seq} AND (${until}::bigint IS NULL OR seq <= ${until}::bigint) ORDER BY seq LIMIT ${PAGE}`;
    for (const row of rows) {
      if (row.seq !== seq + 1n) found.problem(`row ${row.seq}: ${row.seq - seq - 1n} rows before it are missing`);
      if (row.prev !== prev) found.problem(`row ${row.seq}: does not continue the row before it`);
      if (createHash('sha256').update(row.hashed_text).digest('hex') !== row.hash)
        found.problem(`row ${row.seq}: its content does not match its hash`);
      seq = row.seq;
      prev = row.hash;
      look(row.hash);
      count++;
    }
    if (rows.length < PAGE) return { count, seq };
  }
};

/**
 * The audit chain, recomputed here and not by the trigger that wrote it: every row hashes to its hash, carries the hash
 * of the row before, and no number is missing. Removal of the newest rows shows against `head`, a hash kept elsewhere.
 */
export const checkChain = async (head?: string): Promise<CheckResult> => {
  const found = findings('audit-chain');
  let seen = head === undefined;
  const { count } = await walk(found, { after: 0n, until: null, prev: START }, (hash) => {
    seen ||= hash === head;
  });
  if (!seen) found.problem(`the head ${head} is not in the chain: the newest rows were removed or rewritten`);
  return found.result(count);
};

/** The rows after one and until another, both of which were there when the check was asked for. */
export const checkChainPart = async (after: bigint, until: bigint): Promise<CheckResult> => {
  const found = findings('audit-chain');
  const before =
    after === 0n
      ? START
      : (await systemDb().auditEvent.findUnique({ where: { seq: after }, select: { hash: true } }))?.hash;
  const { count, seq } = await walk(found, { after, until, prev: before ?? '' });
  if (seq !== until) found.problem(`row ${until}: it was there and is missing`);
  return found.result(count);
};
