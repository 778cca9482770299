import { z } from 'zod/v4';
import { drawSample } from '@/lib/services/quality/draw-sample';
import { readDay } from '@/lib/services/register/read-filter';
import { id, mutation } from '../../mutation';

/** A supervisor draws a sample of decided cases to be looked at again. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({
    procedure: z.string().max(100).default(''),
    from: z.string().max(40).default(''),
    until: z.string().max(40).default(''),
    measure: z.string().max(20).default(''),
    size: z.string().max(20).default(''),
    reviewers: z.union([id.transform((one) => [one]), z.array(id).max(2000)]).default([]),
  }),
  run: async ({ input, actor, locale }) => {
    const base = `/${locale}/office/quality`;
    const sent = { ...input, from: readDay(input.from.trim()), until: readDay(input.until.trim()) };
    const drawn = await drawSample(actor, sent);
    return 'id' in drawn ? { to: `${base}/${drawn.id}?done=drawn` } : { to: `${base}/new`, problems: drawn.problems };
  },
});
