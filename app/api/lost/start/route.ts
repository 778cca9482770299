import { z } from 'zod/v4';
import { contactValue } from '@/lib/services/identity/contacts/contact-value';
import { groupsOf, NEEDED, proofs, startLostContact } from '@/lib/services/identity/contacts/lost-contact';
import { browserId, forgetBrowserId, setBrowserId } from '../../cookies';
import { mutation } from '../../mutation';
import { lostFields } from '../lost-fields';

export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'sign-in',
  input: z.object(lostFields),
  run: async ({ input, actor, locale }) => {
    const { idNumber, lost, value, ...given } = input;
    const page = `/${locale}/identity/lost`;
    const keep = { idNumber, lost, value };
    const problems: { field: string; code: string }[] = (['idNumber', 'lost', 'value'] as const)
      .filter((field) => !input[field].trim())
      .map((field) => ({ field, code: 'missing' }));
    if (lost && value.trim() && contactValue(lost, value) === null)
      problems.push({ field: 'value', code: lost === 'email' ? 'wrong-email' : 'wrong-phone' });
    if (groupsOf(proofs.filter((name) => given[name].trim())) < NEEDED)
      problems.push({ field: 'recovery', code: 'two-proofs' });
    if (lost === '' || problems.length > 0) return { to: page, problems, keep };
    const otherCodeId = await browserId('proof');
    const { codeId } = await startLostContact(actor, { idNumber, lost, value, otherCodeId, given });
    await setBrowserId('code', codeId);
    await forgetBrowserId('proof');
    return { to: `${page}/code` };
  },
});
