import { z } from 'zod/v4';
import { decisionChoices } from '@/lib/services/office/decide';
import { decisionPdf } from '@/lib/services/office/decision-pdf';
import { id, mutation } from '../../mutation';
import { sendPdf } from '../../send-file';

/** The decision as a PDF before anybody signs it, from the same words as its page. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    version: z.coerce.number().int().positive(),
    reasons: z.string().max(4000).default(''),
    choice: z.enum(decisionChoices).optional(),
  }),
  run: async ({ input, actor, locale }) => {
    const { problems, pdf } = await decisionPdf(actor, input.case, input);
    if (pdf) return { response: sendPdf(pdf, 'borrador') };
    return { to: `/${locale}/office/cases/${input.case}/decision`, problems };
  },
});
