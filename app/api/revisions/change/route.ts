import { z } from 'zod/v4';
import { saveChange } from '@/lib/services/revisions/save-revision';
import { withRowsChanged } from '../../list-rows';
import { id, mutation } from '../../mutation';
import { ticked } from '../path';

/** Saves changed circumstances; questions that the new answers bring are asked on the same page. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, facts: ticked, text: z.string().max(20_000).default('') }),
  run: async ({ input, actor, values, locale }) => {
    const page = `/${locale}/my/cases/${input.case}/change`;
    const asking = (facts: readonly string[]) =>
      `${page}?${facts.map((fact) => `facts=${encodeURIComponent(fact)}`).join('&')}`;
    const rows = withRowsChanged(values);
    if (rows) return { to: asking(input.facts), problems: [], keep: rows };
    const { problems, more } = await saveChange(actor, input.case, { ...input, values });
    if (more.length > 0) return { to: asking([...input.facts, ...more]), problems: [] };
    return problems.length > 0 ? { to: asking(input.facts), problems } : { to: `${page}/check` };
  },
});
