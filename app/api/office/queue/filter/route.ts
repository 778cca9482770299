import { z } from 'zod/v4';
import { keepFormReturn } from '@/lib/services/forms/form-return';
import { cleanPlace, queueQuery, readFilterForm } from '@/lib/services/office/queue-filter';
import { mutation } from '../../../mutation';

/** Filters are sent by a post: documents and names stay out of addresses, logs and histories. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'auditor'],
  input: z.object({ view: z.string().max(20).default('') }),
  run: async ({ input, values, actor, session, locale }) => {
    const page = `/${locale}/office/queue`;
    const read = await readFilterForm(actor, values);
    if (read.problems) return { to: `${page}?${cleanPlace(`view=${input.view}`)}`, problems: read.problems };
    const search = read.person ? await keepFormReturn(session.idHash, { person: read.person }, []) : undefined;
    return { to: `${page}?${queueQuery({ ...read.ask, search })}` };
  },
});
