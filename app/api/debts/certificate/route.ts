import { z } from 'zod/v4';
import { issueCertificate } from '@/lib/services/debts/certificate';
import { mutation } from '../../mutation';
import { debtsOf, whose } from '../debtor-input';

/** Issues the certificate of being up to date with payments, or of what is owed. */
export const POST = mutation({
  level: 'citizen',
  input: z.object(whose),
  run: async ({ input, actor, locale }) => {
    const of = debtsOf(input, actor, locale);
    const { issuedId } = await issueCertificate(of.actor, of.debtor, locale);
    return { to: `${of.base}?certificate=${issuedId}` };
  },
});
