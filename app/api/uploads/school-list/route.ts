import { z } from 'zod/v4';
import { columnLabel } from '@/lib/casework/batch/export-batch';
import { studentRows } from '@/lib/casework/school/student-rows';
import { messagesOf } from '@/lib/i18n/messages';
import { bringStudents } from '@/lib/services/school-insurance/student-list';
import { id, mutation } from '../../mutation';

/** A file of students, or the rows pasted, to be checked; nothing is presented. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, settlement: id, text: z.string().default('') }),
  run: async ({ input, files, actor, locale }) => {
    const { organisation, settlement, text } = input;
    const page = `/${locale}/company/${organisation}/school-insurance/${settlement}/students`;
    const file = files.find(({ size }) => size > 0);
    const content = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text.trim());
    const name = file?.name ?? messagesOf(locale).company.submissions.pasted;
    const found = await bringStudents(actor, organisation, settlement, { name, content });
    if (found.ok) return { to: `${page}?done=brought` };
    const isKnown = found.problem === 'no-file' || found.problem === 'too-big';
    const code = isKnown ? `batch-${found.problem}` : `school-file-${found.problem}`;
    const limit = found.problem === 'no-column' ? columnLabel(studentRows.id, found.text, locale) : found.text;
    return { to: page, problems: [{ field: 'file', code, values: { limit } }], keep: {} };
  },
});
