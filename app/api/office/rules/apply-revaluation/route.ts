import { z } from 'zod/v4';
import { applyRevaluation } from '@/lib/services/revaluation/revaluation';
import { id, mutation } from '../../../mutation';

/** Another supervisor than who made the trial applies it. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ trial: id }),
  run: async ({ input, actor, locale }) => ({
    to: `/${locale}/office/rules/revaluation/${await applyRevaluation(actor, input.trial)}`,
  }),
});
