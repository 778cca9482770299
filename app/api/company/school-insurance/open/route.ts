import { z } from 'zod/v4';
import { today } from '@/lib/adapters/clock';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Day } from '@/lib/law/day';
import { openSettlement } from '@/lib/services/school-insurance/open-settlement';
import { id, mutation } from '../../../mutation';

/** Opens the settlement of a centre for the course and stage of an enrolment. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({
    organisation: id,
    account: id.optional().catch(undefined),
    stage: z.string().max(40).default(''),
  }),
  run: async ({ input, actor, values, locale }) => {
    const { organisation, account, stage } = input;
    const base = `/${locale}/company/${organisation}/school-insurance`;
    const read = readAnswers({ enrolmentEnd: date() }, values, today());
    const enrolmentEnd = (read.facts as { enrolmentEnd?: Day }).enrolmentEnd;
    if (!enrolmentEnd || !account || !stage) {
      const missing = [
        ...(account ? [] : [{ field: 'account', code: 'missing' }]),
        ...(stage ? [] : [{ field: 'stage', code: 'missing' }]),
        ...(enrolmentEnd || read.problems.length > 0 ? [] : [{ field: 'enrolmentEnd', code: 'missing' }]),
      ];
      return { to: `${base}/new`, problems: [...missing, ...read.problems] };
    }
    const result = await openSettlement(actor, organisation, { accountId: account, stage, enrolmentEnd });
    if (result.status === 'refused') return { to: `${base}/new`, problems: result.problems };
    return { to: result.status === 'opened' ? `${base}/${result.id}/students` : `${base}/${result.id}?done=there` };
  },
});
