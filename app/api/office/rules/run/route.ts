import { z } from 'zod/v4';
import { resumeRun, stopRun } from '@/lib/services/runs/runs';
import { id, mutation } from '../../../mutation';

const pages = { 'rule-desk': 'questions', 'revaluation-trial': 'revaluation', revaluation: 'revaluation' } as const;

/** Stops long work of the rule desk between two slices, or lets it go on. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({
    run: id,
    act: z.enum(['stop', 'resume']),
    kind: z.enum(['rule-desk', 'revaluation-trial', 'revaluation']),
  }),
  run: async ({ input, actor, locale }) => {
    await (input.act === 'stop' ? stopRun : resumeRun)(actor, input.run);
    return { to: `/${locale}/office/rules/${pages[input.kind]}/${input.run}` };
  },
});
