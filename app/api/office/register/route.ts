import { z } from 'zod/v4';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { regionOfProvince } from '@/lib/law/calendar';
import type { Day } from '@/lib/law/day';
import { parseIdNumber } from '@/lib/law/identifiers';
import { emailOf, registerAtDesk } from '@/lib/services/identity/activation';
import { activationLetter } from '@/lib/services/identity/activation-letter';
import { mutation } from '../../mutation';

const name = z.string().trim().max(120);
const birthDate = date({ max: { daysFromToday: 0 } });
const isEmail = (text: string) => z.email().max(254).safeParse(text).success;

/** Registers a visitor and answers the letter with their codes, which exist nowhere else. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({
    idNumber: z.string().max(40),
    givenName: name,
    surnames: name,
    email: z.string().trim().max(254),
    province: z.string().max(2),
    language: z.enum(['es', 'en']).default('es'),
    identityChecked: z.string().optional(),
  }),
  run: async ({ input, actor, values, locale }) => {
    const parsedId = parseIdNumber(input.idNumber);
    const read = readAnswers({ birthDate }, values, today());
    const problems = [
      ...(parsedId.ok ? [] : [{ field: 'idNumber', code: input.idNumber.trim() ? 'wrong-id' : 'missing' }]),
      ...(['givenName', 'surnames'] as const)
        .filter((field) => !input[field])
        .map((field) => ({ field, code: 'missing' })),
      ...read.problems,
      ...(isEmail(input.email) ? [] : [{ field: 'email', code: input.email ? 'wrong-email' : 'missing' }]),
      ...(regionOfProvince(input.province) ? [] : [{ field: 'province', code: 'missing' }]),
      ...(input.identityChecked === 'yes' ? [] : [{ field: 'identityChecked', code: 'missing' }]),
    ];
    if (!parsedId.ok || problems.length > 0) return { to: `/${locale}/office/identity-desk`, problems };
    const { givenName, surnames, email, province, language } = input;
    const registered = await registerAtDesk(actor, {
      idNumber: parsedId.value,
      givenName,
      surnames,
      birthDate: toDate(read.facts.birthDate as Day),
      email: emailOf(email),
      province,
      locale: language,
    });
    const pdf = await activationLetter(registered, language);
    return {
      response: new Response(new Uint8Array(pdf), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': 'inline; filename="carta-de-activacion.pdf"',
          'cache-control': 'no-store',
        },
      }),
    };
  },
});
