import { z } from 'zod/v4';
import { presentList } from '@/lib/services/school-insurance/present-list';
import { browserId } from '../../../cookies';
import { id, mutation } from '../../../mutation';

/** Signs and registers a list; sent twice it answers the same entry. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, settlement: id, code: z.string().max(40) }),
  run: async ({ input: { organisation, settlement, code }, actor, locale }) => {
    const page = `/${locale}/company/${organisation}/school-insurance/${settlement}/list`;
    if (!code.trim()) return { to: `${page}/sign`, problems: [{ field: 'code', code: 'missing' }] };
    const sent = { codeId: await browserId('code'), code, locale };
    const result = await presentList(actor, organisation, settlement, sent);
    if (result.status === 'registered') return { to: `${page}?done=registered` };
    if (result.status === 'changed') return { to: page };
    const problem = {
      field: 'code',
      code: result.left > 0 ? 'wrong-code' : 'dead-code',
      values: { left: result.left },
    };
    return { to: `${page}/sign`, problems: [problem] };
  },
});
