import { z } from 'zod/v4';
import { addNote, editNote } from '@/lib/services/office/notes';
import { id, mutation } from '../../mutation';

/** A note on a case, new or changed. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    note: id.optional(),
    version: z.coerce.number().int().positive().optional(),
    text: z.string().max(20_000),
  }),
  run: async ({ input, actor, locale }) => {
    const { note, version, text } = input;
    const page = `/${locale}/office/cases/${input.case}/notes`;
    const { problems } =
      note && version
        ? await editNote(actor, input.case, { id: note, version, text })
        : await addNote(actor, input.case, text);
    if (problems.length > 0) return { to: note ? `${page}?edit=${note}` : page, problems };
    return { to: `${page}?done=${note ? 'changed' : 'added'}` };
  },
});
