import { z } from 'zod/v4';
import { answerScreening } from '@/lib/services/screening/screening';
import { browserId, setBrowserId } from '../../cookies';
import { withRowsChanged } from '../../list-rows';
import { mutation } from '../../mutation';

const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const POST = mutation({
  level: 'none',
  input: z.object({ procedure: slug, step: slug }),
  run: async ({ input, values, locale }) => {
    const base = `/${locale}/check/${input.procedure}`;
    const rows = withRowsChanged(values);
    if (rows) return { to: `${base}/${input.step}`, problems: [], keep: rows };
    const { id, problems, next } = await answerScreening(input.procedure, await browserId('check'), input.step, values);
    if (problems.length > 0) return { to: `${base}/${input.step}`, problems };
    await setBrowserId('check', id);
    return { to: next ? `${base}/${next}` : `${base}/result` };
  },
});
