import { z } from 'zod/v4';
import { sendFeedback } from '@/lib/services/feedback/send-feedback';
import { mutation } from '../mutation';
import { afterSending, whichForm } from './which-form';

export const POST = mutation({
  level: 'none',
  name: 'own',
  input: z.object(whichForm),
  run: async ({ input, values, actor, locale }) =>
    afterSending(await sendFeedback(actor, input.form, values, locale), input.form, locale, 'unnamed'),
});
