import { z } from 'zod/v4';
import { renameView } from '@/lib/services/office/queue-own';
import { id, mutation } from '../../../../mutation';

/** A saved view gets another name. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'auditor'],
  input: z.object({ saved: id }),
  run: async ({ input, values, actor, locale }) => {
    const page = `/${locale}/office/queue/views`;
    // Each view of the page has a field of its own.
    const field = `name.${input.saved}`;
    const typed = values[field];
    const { problems } = await renameView(actor, input.saved, typeof typed === 'string' ? typed : '');
    return problems.length > 0
      ? { to: page, problems: problems.map((problem) => ({ ...problem, field })) }
      : { to: `${page}?done=renamed` };
  },
});
