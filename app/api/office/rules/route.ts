import { z } from 'zod/v4';
import { askRuleDesk, proposableFigure, readQuestion } from '@/lib/services/rule-desk/ask';
import { mutation } from '../../mutation';

/** A supervisor asks what another figure would do. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ figure: z.string().max(100) }),
  run: async ({ input, values, actor, locale }) => {
    const read = readQuestion(proposableFigure(input.figure), values);
    const base = `/${locale}/office/rules`;
    return 'problems' in read
      ? { to: `${base}/figures/${input.figure}`, problems: read.problems }
      : { to: `${base}/questions/${await askRuleDesk(actor, read.question)}` };
  },
});
