import { z } from 'zod/v4';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { regionOfProvince } from '@/lib/law/calendar';
import type { Day } from '@/lib/law/day';
import { normaliseDni, parseIdNumber } from '@/lib/law/identifiers';
import { emailOf, registerAtDesk } from '@/lib/services/identity/activation';
import { activationLetter } from '@/lib/services/identity/registration/letter-pdf';
import { mutation } from '../../mutation';
import { sendPdf } from '../../send-file';

const text = z.string().trim().max(120);
const birthDate = date({ max: { daysFromToday: 0 } });
/** A document that ended yesterday identifies nobody. */
const documentUntil = date({ min: { daysFromToday: 0 } });
const isEmail = (email: string) => z.email().max(254).safeParse(email).success;
const names = ['givenName', 'surnames', 'documentNumber'] as const;
/** As the fields stand on the page, so that the summary reads from top to bottom. */
const order = [
  ...['idNumber', 'givenName', 'surnames', 'birthDate', 'email', 'province', 'street', 'postcode', 'town'],
  ...['documentKind', 'documentNumber', 'documentUntil', 'photoMatches', 'personPresent'],
];
const checks = ['photoMatches', 'personPresent'] as const;

type Address = { readonly street: string; readonly postcode: string; readonly town: string };
const addressProblems = ({ street, postcode, town }: Address) => {
  const parts = { street, postcode, town };
  const given = Object.values(parts).filter(Boolean).length;
  if (given === 0) return [];
  if (given < 3)
    return Object.entries(parts).flatMap(([field, part]) => (part ? [] : [{ field, code: 'address-incomplete' }]));
  return /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/.test(postcode) ? [] : [{ field: 'postcode', code: 'wrong-postcode' }];
};

/** Registers a visitor and answers the letter with their codes, which exist nowhere else. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({
    idNumber: z.string().max(40),
    givenName: text,
    surnames: text,
    email: z.string().trim().max(254),
    province: z.string().max(2),
    language: z.enum(['es', 'en']).default('es'),
    street: text.default(''),
    postcode: text.default(''),
    town: text.default(''),
    documentKind: z.enum(['dni', 'foreigner-card', 'passport']).optional(),
    documentNumber: z.string().trim().max(40).default(''),
    photoMatches: z.string().optional(),
    personPresent: z.string().optional(),
  }),
  run: async ({ input, actor, values, locale }) => {
    const parsedId = parseIdNumber(input.idNumber);
    const read = readAnswers({ birthDate, documentUntil }, values, today());
    const { documentKind, documentNumber } = input;
    // A DNI and a foreigner's card carry the very number under which the person is registered.
    const isOther =
      parsedId.ok && documentNumber && documentKind !== 'passport' && normaliseDni(documentNumber) !== parsedId.value;
    const found = [
      ...(parsedId.ok ? [] : [{ field: 'idNumber', code: input.idNumber.trim() ? 'wrong-id' : 'missing' }]),
      ...names.filter((field) => !input[field]).map((field) => ({ field, code: 'missing' })),
      ...read.problems,
      ...(isEmail(input.email) ? [] : [{ field: 'email', code: input.email ? 'wrong-email' : 'missing' }]),
      ...(regionOfProvince(input.province) ? [] : [{ field: 'province', code: 'missing' }]),
      ...addressProblems(input),
      ...(documentKind ? [] : [{ field: 'documentKind', code: 'missing' }]),
      ...(isOther ? [{ field: 'documentNumber', code: 'other-number' }] : []),
      ...checks.filter((field) => input[field] !== 'yes').map((field) => ({ field, code: 'missing' })),
    ];
    const problems = order.flatMap((name) => found.filter(({ field }) => field.split('.')[0] === name));
    if (!parsedId.ok || !documentKind || problems.length > 0)
      return { to: `/${locale}/office/identity-desk`, problems };
    const { givenName, surnames, email, province, language, street, postcode, town } = input;
    const registered = await registerAtDesk(
      actor,
      {
        idNumber: parsedId.value,
        givenName,
        surnames,
        birthDate: toDate(read.facts.birthDate as Day),
        email: emailOf(email),
        province,
        locale: language,
        address: street ? { street, postcode, town } : null,
      },
      { kind: documentKind, number: documentNumber, until: read.facts.documentUntil as Day },
    );
    return { response: sendPdf(await activationLetter(registered, language), 'carta-de-activacion') };
  },
});
