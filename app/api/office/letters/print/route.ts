import { z } from 'zod/v4';
import { lettersPdf } from '@/lib/services/identity/registration/letter-pdf';
import { printLetters } from '@/lib/services/identity/registration/letters';
import { id, mutation } from '../../../mutation';
import { sendPdf } from '../../../send-file';

/** One PDF with a letter a page: what waits, or an open batch again with new codes. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ batch: id.optional() }),
  run: async ({ input, actor, locale }) => {
    const letters = await printLetters(actor, input.batch ?? null);
    return { response: sendPdf(await lettersPdf(letters, locale), 'cartas') };
  },
});
