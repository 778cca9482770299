import { z } from 'zod/v4';
import { endNotification } from '@/lib/services/notifications/end-notification';
import { browserId, forgetBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({
    notification: id,
    act: z.enum(['open', 'refuse']),
    code: z.string().max(40).default(''),
    with: z.literal('certificate').optional(),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/notifications/${input.notification}`;
    const isCertificate = input.with === 'certificate';
    if (!isCertificate && !input.code.trim())
      return { to: `${page}/${input.act}`, problems: [{ field: 'code', code: 'missing' }] };
    const proof = isCertificate
      ? { certificate: await browserId('certificate') }
      : { codeId: await browserId('code'), code: input.code };
    const result = await endNotification(actor, input.notification, input.act, proof);
    if (isCertificate) await forgetBrowserId('certificate');
    if (result.status === 'done' || result.status === 'held') return { to: page };
    if (result.status === 'wrong-certificate')
      return { to: page, problems: [{ field: 'certificate', code: 'wrong-certificate' }] };
    const code = result.left > 0 ? 'wrong-code' : 'dead-code';
    return { to: `${page}/${input.act}`, problems: [{ field: 'code', code, values: { left: result.left } }] };
  },
});
