import { z } from 'zod/v4';
import { requestNotificationCode } from '@/lib/services/notifications/end-notification';
import { forgetBrowserId, setBrowserId } from '../../cookies';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'citizen',
  input: z.object({ notification: id, act: z.enum(['open', 'refuse']), again: z.literal('1').optional() }),
  run: async ({ input, actor, locale }) => {
    const { codeId } = await requestNotificationCode(actor, input.notification);
    await setBrowserId('code', codeId);
    // Whoever asks for a code does not sign with the certificate brought before.
    await forgetBrowserId('certificate');
    return { to: `/${locale}/notifications/${input.notification}/${input.act}${input.again ? '?sent=1' : ''}` };
  },
});
