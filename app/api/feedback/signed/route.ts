import { z } from 'zod/v4';
import { sendSignedFeedback } from '@/lib/services/feedback/send-feedback';
import { mutation } from '../../mutation';
import { afterSending, whichForm } from '../which-form';

export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object(whichForm),
  run: async ({ input, values, actor, locale }) =>
    afterSending(await sendSignedFeedback(actor, input.form, values, locale), input.form, locale, 'named'),
});
