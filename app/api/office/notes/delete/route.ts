import { z } from 'zod/v4';
import { deleteNote } from '@/lib/services/office/notes';
import { id, mutation } from '../../../mutation';

/** An own note is deleted. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({ case: id, note: id, version: z.coerce.number().int().positive() }),
  run: async ({ input, actor, locale }) => {
    await deleteNote(actor, input.case, { id: input.note, version: input.version });
    return { to: `/${locale}/office/cases/${input.case}/notes?done=deleted` };
  },
});
