import 'server-only';
import { type DomesticLine, problemsOfLine } from '@/lib/casework/batch/domestic-change';
import type { LineProblem } from '@/lib/casework/batch/kind';
import type { Tx } from '@/lib/db/transact';
import { type DomesticEmployment, standingOf } from '@/lib/record/domestic';
import { employmentOf, withDomestic } from './employment-row';
import { tellBoth } from './tell-both';
import { writeConditions } from './write-conditions';

type Lines = readonly { readonly row: number; readonly line: DomesticLine }[];

/* Employments by account and worker; of several of the same two, the one of the day is chosen by the caller. */
const employmentsOfLines = async (tx: Tx, lines: Lines) => {
  const rows = await tx.domesticEmployment.findMany({
    where: {
      account: { ccc: { in: [...new Set(lines.map(({ line }) => line.ccc))] } },
      worker: { idNumber: { in: [...new Set(lines.map(({ line }) => line.idNumber))] } },
    },
    include: withDomestic,
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
  });
  const all = rows.map((row) => ({ ccc: row.account?.ccc, ...employmentOf(row, 'employer') }));
  return ({ ccc, idNumber, from }: DomesticLine): DomesticEmployment | undefined => {
    const same = all.filter((each) => each.ccc === ccc && each.other === idNumber);
    return same.findLast((each) => standingOf(each, from) === 'active') ?? same.at(-1);
  };
};

/** What the record says against lines that are right in themselves. */
export const checkDomesticLines = async (tx: Tx, lines: Lines): Promise<readonly LineProblem[]> => {
  const find = await employmentsOfLines(tx, lines);
  return lines.flatMap(({ row, line }) => problemsOfLine(row, line, find(line)));
};

/** Writes the accepted lines of a file into their employments, the earliest first, and tells the people of each. */
export const writeDomesticLines = async (
  tx: Tx,
  { submissionId, at, lines }: { readonly submissionId: string; readonly at: Date; readonly lines: Lines },
): Promise<void> => {
  const find = await employmentsOfLines(tx, lines);
  for (const { line } of [...lines].sort((a, b) => (a.line.from < b.line.from ? -1 : 1))) {
    const employment = find(line);
    if (!employment) continue;
    const { contract, hours, schedule, payKind, pay, place } = line;
    const written = await writeConditions(tx, employment.id, {
      act: line.act,
      on: line.from,
      conditions: { contract, hours, schedule, payKind, pay, place },
      declaredAs: 'employer',
      by: { submissionId },
      at,
    });
    await tellBoth(tx, written);
  }
};
