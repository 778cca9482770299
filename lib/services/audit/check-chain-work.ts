import 'server-only';
import type { RunWork } from '../runs/kinds';
import { checkChainPart } from '../verify/check-chain';
import { checkHeads } from '../verify/check-heads';

export const CHECK_CHAIN = 'check-chain';
/** About a second of work. */
export const ROWS_A_PART = 20_000;
const SHOWN = 20;

export type Part = { readonly after: number; readonly until: number } | { readonly heads: true };
type PartResult = { readonly count: number; readonly found: number; readonly problems: readonly string[] };
export type ChainReport = PartResult & { readonly last: number };

/** The chain in parts, each against the row before it, and the signed heads; for runs (`runKinds`). */
export const checkChainWork: RunWork<{ last: number }, Part, PartResult> = {
  permission: 'see:audit',
  perform: async (_tx, { slice }) => {
    const { count, found, problems } =
      'heads' in slice ? await checkHeads() : await checkChainPart(BigInt(slice.after), BigInt(slice.until));
    return { count: 'heads' in slice ? 0 : count, found, problems };
  },
  report: async (_tx, { input, results }) => ({
    last: input.last,
    count: results.reduce((sum, { count }) => sum + count, 0),
    found: results.reduce((sum, { found }) => sum + found, 0),
    problems: results.flatMap(({ problems }) => problems).slice(0, SHOWN),
  }),
};
