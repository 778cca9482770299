import { z } from 'zod/v4';
import { endNotification } from '@/lib/services/notifications/end-notification';
import { browserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ notification: id, act: z.enum(['open', 'refuse']), code: z.string().max(40) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/notifications/${input.notification}`;
    if (!input.code.trim()) return { to: `${page}/${input.act}`, problems: [{ field: 'code', code: 'missing' }] };
    const sent = { codeId: await browserId('code'), code: input.code };
    const result = await endNotification(actor, input.notification, input.act, sent);
    if (result.status === 'done') return { to: page };
    const code = result.left > 0 ? 'wrong-code' : 'dead-code';
    return { to: `${page}/${input.act}`, problems: [{ field: 'code', code, values: { left: result.left } }] };
  },
});
