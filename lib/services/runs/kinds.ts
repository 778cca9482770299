import 'server-only';
import type { Permission } from '@/lib/access/can';
import type { Tx } from '@/lib/db/transact';
import { CHECK_CHAIN, checkChainWork } from '../audit/check-chain-work';
import { type MergeCounts, type MergeInput, type MergeSlice, mergeSlice, reportImport } from '../imports/merge';
import { applyWork } from '../revaluation/apply-run';
import { trialWork } from '../revaluation/trial-run';
import { ruleDeskWork } from '../rule-desk/question-run';

/** What JSON keeps of a run. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A kind of long work. `perform` and what marks its slice as done are one transaction of a few seconds at most, so a slice
 * counts once, whoever dies in the middle; after a rollback it runs again. The order of slices is not kept.
 */
export type RunWork<Input extends Json = Json, Slice extends Json = Json, Result extends Json = Json> = {
  /** Who may start, see and stop runs of this kind, in their own body. */
  readonly permission: Permission;
  readonly perform: (
    tx: Tx,
    work: { readonly runId: string; readonly input: Input; readonly slice: Slice },
  ) => Promise<Result>;
  /** What is left of the results, which come in the order of the slices: in the transaction of the last slice. */
  readonly report: (
    tx: Tx,
    work: { readonly runId: string; readonly input: Input; readonly results: readonly Result[] },
  ) => Promise<Json>;
};

/** A kind as its own types know it, for the list of kinds, which keeps JSON. */
export const runWork = <I extends Json, S extends Json, R extends Json>(work: RunWork<I, S, R>): RunWork =>
  work as unknown as RunWork;

/** Every kind of long work of the office. */
export const runKinds: Readonly<Record<string, RunWork>> = {
  'rule-desk': runWork(ruleDeskWork),
  'revaluation-trial': runWork(trialWork),
  revaluation: runWork(applyWork),
  [CHECK_CHAIN]: runWork(checkChainWork),
  import: runWork<MergeInput, MergeSlice, MergeCounts>({
    permission: 'import:data',
    perform: mergeSlice,
    report: reportImport,
  }),
};
