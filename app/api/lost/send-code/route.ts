import { z } from 'zod/v4';
import { sendProofCode } from '@/lib/services/identity/contacts/lost-contact';
import { setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';
import { lostFields } from '../lost-fields';

export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'sign-in',
  input: z.object(lostFields),
  run: async ({ input, actor, locale }) => {
    const { idNumber, lost, value } = input;
    const page = `/${locale}/identity/lost`;
    const keep = { idNumber, lost, value };
    const problems = (['idNumber', 'lost'] as const)
      .filter((field) => !input[field].trim())
      .map((field) => ({ field, code: 'missing' }));
    if (lost === '' || problems.length > 0) return { to: page, problems, keep };
    const { codeId } = await sendProofCode(actor, { idNumber, lost });
    await setBrowserId('proof', codeId);
    // No problem, only what was typed: the same page again.
    return { to: `${page}?sent=1`, problems: [], keep };
  },
});
