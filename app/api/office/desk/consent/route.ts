import { z } from 'zod/v4';
import { consentPdf } from '@/lib/services/desk/consent-sheet';
import { mutation } from '../../../mutation';
import { sendPdf } from '../../../send-file';

/** The consent to print. A post, so that no document number is ever in an address. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ visitor: z.string().max(40), procedure: z.string().max(60) }),
  run: async ({ actor, values, locale }) => {
    const made = await consentPdf(actor, values, locale);
    return 'problems' in made
      ? { to: `/${locale}/office/desk`, problems: made.problems }
      : { response: sendPdf(made.pdf, 'consentimiento') };
  },
});
