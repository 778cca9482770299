import { z } from 'zod/v4';
import { cleanPlace } from '@/lib/services/office/queue-filter';
import { chooseColumns, queueColumns } from '@/lib/services/office/queue-own';
import { mutation } from '../../../mutation';

const column = z.enum(queueColumns);

/** Somebody chooses the columns of their queue. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'auditor'],
  input: z.object({
    columns: z.union([column.transform((one) => [one]), z.array(column).max(20)]).default([]),
    query: z.string().max(2_000).default(''),
  }),
  run: async ({ input, actor, locale }) => {
    await chooseColumns(actor, input.columns);
    return { to: `/${locale}/office/queue?${cleanPlace(input.query)}&done=columns` };
  },
});
