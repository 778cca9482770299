import { z } from 'zod/v4';
import { columnLabel, sayProblem } from '@/lib/casework/batch/export-batch';
import { type StudentColumn, studentRows } from '@/lib/casework/school/student-rows';
import { changeStudent } from '@/lib/services/school-insurance/student-list';
import { id, mutation } from '../../../mutation';

const columns = Object.keys(studentRows.columns) as StudentColumn[];

/** Corrects a row of a list on its page, removes it, or adds one. A row that is still wrong is kept as it was typed. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({
    organisation: id,
    settlement: id,
    row: z.coerce.number().int().min(0).max(1_000_000),
    act: z.enum(['write', 'remove']).default('write'),
  }),
  run: async ({ input, actor, values, locale }) => {
    const { organisation, settlement, act } = input;
    const page = `/${locale}/company/${organisation}/school-insurance/${settlement}/students`;
    // Row 0 is one that is not there yet.
    const row = input.row === 0 ? null : input.row;
    if (act === 'remove' && row !== null) {
      await changeStudent(actor, organisation, settlement, { act, row });
      return { to: `${page}?done=removed` };
    }
    const typed = (column: StudentColumn) =>
      String(values[`row${input.row}-${column}`] ?? '')
        .trim()
        .slice(0, 200);
    const texts = Object.fromEntries(columns.map((column) => [column, typed(column)])) as Record<StudentColumn, string>;
    const result = await changeStudent(actor, organisation, settlement, { act: 'write', row, texts });
    if (result.status === 'full')
      return { to: page, problems: [{ field: 'row0-idNumber', code: 'school-full', values: { limit: result.limit } }] };
    if (result.problems.length === 0) return { to: `${page}?done=${row === null ? 'added' : 'saved'}` };
    const problems = result.problems.map((problem) => ({
      field: `row${problem.row}-${problem.column}`,
      code: `${columnLabel(studentRows.id, problem.column, locale)}: ${sayProblem(problem, locale)}`,
    }));
    return { to: `${page}?done=stillWrong&row=${result.row}`, problems, keep: {} };
  },
});
