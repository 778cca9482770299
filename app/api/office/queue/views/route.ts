import { z } from 'zod/v4';
import { cleanPlace } from '@/lib/services/office/queue-filter';
import { saveView } from '@/lib/services/office/queue-own';
import { mutation } from '../../../mutation';

/** Somebody keeps the filters of their queue under a name. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'auditor'],
  input: z.object({ name: z.string().max(200).default(''), query: z.string().max(2_000).default('') }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/queue?${cleanPlace(input.query)}`;
    const { problems } = await saveView(actor, input);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}&done=saved` };
  },
});
