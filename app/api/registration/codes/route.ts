import { z } from 'zod/v4';
import { activationLetter } from '@/lib/services/identity/registration/letter-pdf';
import { registeredPerson } from '@/lib/services/identity/registration/registrations';
import { mutation } from '../../mutation';
import { sendPdf } from '../../send-file';
import { registeredHere } from '../registered-cookie';

/** The letter with the codes this browser was just shown, to keep on paper. */
export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'identity',
  input: z.object({}),
  run: async ({ locale }) => {
    const shown = await registeredHere();
    const person = shown && (await registeredPerson(shown.csv));
    if (!shown || !person) return { to: `/${locale}/identity/certificate/done` };
    const pdf = await activationLetter({ ...shown, person, expiresAt: new Date(shown.expiresAt) }, locale);
    return { response: sendPdf(pdf, 'carta-de-activacion') };
  },
});
