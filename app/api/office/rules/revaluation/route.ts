import { z } from 'zod/v4';
import { readYear, tryRevaluation } from '@/lib/services/revaluation/revaluation';
import { mutation } from '../../../mutation';

/** A supervisor begins a trial of the revaluation of a year. */
export const POST = mutation({
  level: 'staff',
  roles: ['supervisor'],
  input: z.object({ year: z.string().max(20).default(''), rate: z.string().max(20).default('') }),
  run: async ({ input, actor, locale }) => {
    const read = readYear(input.year, input.rate);
    const base = `/${locale}/office/rules/revaluation`;
    if ('problems' in read) return { to: base, problems: read.problems };
    const trial = await tryRevaluation(actor, read.year);
    return trial ? { to: `${base}/${trial}` } : { to: base, problems: [{ field: 'year', code: 'none-paid' }] };
  },
});
