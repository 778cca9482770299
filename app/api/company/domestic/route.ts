import { z } from 'zod/v4';
import { uploadOneChange } from '@/lib/services/domestic/company-employments';
import { id, mutation } from '../../mutation';

const text = z.string().max(300).default('');

/** A change of one domestic worker, to be checked as a file of one line; nothing is presented. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({
    organisation: id,
    employment: id,
    act: text,
    'from.day': text,
    'from.month': text,
    'from.year': text,
    contract: text,
    hours: text,
    payKind: text,
    pay: text,
    schedule: text,
    place: text,
  }),
  run: async ({ input, actor, locale }) => {
    const { organisation, employment, 'from.day': day, 'from.month': month, 'from.year': year, ...answers } = input;
    const from = [day, month, year].every(Boolean) ? `${day}/${month}/${year}` : '';
    const submission = await uploadOneChange(actor, organisation, employment, { ...answers, from }, locale);
    return { to: `/${locale}/company/${organisation}/submissions/${submission}` };
  },
});
