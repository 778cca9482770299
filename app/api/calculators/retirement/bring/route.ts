import { z } from 'zod/v4';
import type { RowProblem } from '@/lib/calculators/retirement/brought-record';
import { textOfFile } from '@/lib/catalogue/csv';
import { bringRecord } from '@/lib/services/retirement/plan';
import { browserId, setBrowserId } from '../../../cookies';
import { mutation } from '../../../mutation';

const MOST_BYTES = 1_000_000;
/** More is shown again as the file itself, not typed over. */
const MOST_KEPT = 100_000;
const MOST_SHOWN = 25;

const problemsOf = (problems: readonly RowProblem[]) => [
  ...problems
    .slice(0, MOST_SHOWN)
    .map(({ list, row, code, text }) => ({ field: 'text', code, values: { list, row, text } })),
  ...(problems.length > MOST_SHOWN
    ? [{ field: 'text', code: 'more', values: { count: problems.length - MOST_SHOWN } }]
    : []),
];

/** A base report pasted or as a file; with a problem its text comes back, to be corrected where it stands. */
export const POST = mutation({
  level: 'none',
  input: z.object({ text: z.string().default('') }),
  run: async ({ input, files, locale }) => {
    const page = `/${locale}/calculators/retirement/bases`;
    const file = files.find(({ size }) => size > 0);
    if (file && file.size > MOST_BYTES) return { to: page, problems: [{ field: 'file', code: 'too-big' }], keep: {} };
    const text = file ? textOfFile(new Uint8Array(await file.arrayBuffer())) : input.text;
    const { id, problems } = await bringRecord(await browserId('check'), text);
    if (problems.length > 0) {
      const typed = text.replace(/[^\P{Cc}\t\r\n]/gu, '').toWellFormed();
      return { to: page, problems: problemsOf(problems), keep: { text: typed.length > MOST_KEPT ? '' : typed } };
    }
    await setBrowserId('check', id);
    return { to: `${page}?done=brought` };
  },
});
