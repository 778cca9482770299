import { z } from 'zod/v4';
import { today } from '@/lib/adapters/clock';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Day } from '@/lib/law/day';
import { parseIdNumber } from '@/lib/law/identifiers';
import { requestLetter } from '@/lib/services/identity/registration/letters';
import { mutation } from '../../mutation';

const birthDate = date({ max: { daysFromToday: 0 } });

/** Asks for a letter: the answer is the same for somebody the office knows and for anybody else. */
export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'sign-in',
  input: z.object({ idNumber: z.string().max(40), email: z.string().trim().max(254) }),
  run: async ({ input, actor, values, locale }) => {
    const page = `/${locale}/identity/register/letter`;
    const parsed = parseIdNumber(input.idNumber);
    const read = readAnswers({ birthDate }, values, today());
    const isEmail = z.email().max(254).safeParse(input.email).success;
    const problems = [
      ...(parsed.ok ? [] : [{ field: 'idNumber', code: input.idNumber.trim() ? 'wrong-id' : 'missing' }]),
      ...read.problems,
      ...(isEmail ? [] : [{ field: 'email', code: input.email ? 'wrong-email' : 'missing' }]),
    ];
    if (problems.length > 0) return { to: page, problems };
    await requestLetter(actor, { ...input, birthDate: read.facts.birthDate as Day, locale });
    return { to: `${page}/sent` };
  },
});
