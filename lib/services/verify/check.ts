import { systemDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';

/** One invariant of the office: how many things were looked at, and what is wrong with which. */
export type CheckResult = {
  readonly name: string;
  readonly ok: boolean;
  readonly count: number;
  /** At most twenty sentences; `found` says how many there were. */
  readonly problems: readonly string[];
  readonly found: number;
  /** Not wrong yet, or not the office's fault. */
  readonly warnings: readonly string[];
};

const SHOWN = 20;

/** Collects the findings of one check in bounded space, however many there are. */
export const findings = (name: string) => {
  const problems: string[] = [];
  const warnings: string[] = [];
  let found = 0;
  return {
    problem: (text: string): void => {
      found++;
      if (problems.length < SHOWN) problems.push(text);
    },
    warning: (text: string): void => {
      if (warnings.length < SHOWN) warnings.push(text);
    },
    result: (count: number): CheckResult => ({ name, ok: found === 0, count, problems, found, warnings }),
  };
};

/** A check that is one query: `count` of what it looks at, and rows with a `problem` for each thing wrong. */
export const checkRows = async (name: string, count: Prisma.Sql, wrong: Prisma.Sql): Promise<CheckResult> => {
  const [total] = await systemDb().$queryRaw<{ count: bigint }[]>(count);
  const rows = await systemDb().$queryRaw<{ problem: string }[]>(wrong);
  const found = findings(name);
  for (const { problem } of rows) found.problem(problem);
  return found.result(Number(total?.count ?? 0));
};
