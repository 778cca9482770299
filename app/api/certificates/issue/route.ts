import { z } from 'zod/v4';
import { issueCertificate } from '@/lib/services/certificates/certificate';
import { mutation } from '../../mutation';
import { subject } from '../subject-input';

/** Issues a certificate and gives its PDF: one click. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ subject }),
  run: async ({ input, actor, locale }) => {
    const { issuedId } = await issueCertificate(actor, input.subject, locale);
    return { to: `/api/issued/${issuedId}` };
  },
});
