import { z } from 'zod/v4';
import { today } from '@/lib/adapters/clock';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Day } from '@/lib/law/day';
import { assignAccount, findParty } from '@/lib/services/companies/accounts';
import { id, mutation } from '../../mutation';

const FIVE_YEARS = 1826;
const lastDay = date({ min: { daysFromToday: 0 }, max: { daysFromToday: FIVE_YEARS } });
const parts = ['until.day', 'until.month', 'until.year'] as const;

/** The holder of an account names an authorised party, reads whom that is, and assigns the account to it. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({
    organisation: id,
    account: id.optional().catch(undefined),
    party: z.string().max(40),
    confirmed: id.optional().catch(undefined),
  }),
  run: async ({ input, actor, values, locale }) => {
    const page = `/${locale}/company/${input.organisation}/accounts`;
    const hasEnd = parts.some((part) => String(values[part] ?? '').trim() !== '');
    const read = hasEnd ? readAnswers({ until: lastDay }, values, today()) : { facts: {}, problems: [] };
    const problems = [
      ...(input.account ? [] : [{ field: 'account', code: 'missing' }]),
      ...(input.party.trim() ? [] : [{ field: 'party', code: 'missing' }]),
      ...read.problems,
    ];
    if (!input.account || problems.length > 0) return { to: page, problems };
    const until = (read.facts as { until?: Day }).until ?? null;
    const { organisation, account, confirmed } = input;
    if (!confirmed) {
      const party = await findParty(actor, organisation, input.party);
      if (!party) return { to: page, problems: [{ field: 'party', code: 'unknown-party' }] };
      const asked = new URLSearchParams({ confirm: party.id, account, ...(until && { until }) });
      return { to: `${page}?${asked}` };
    }
    const result = await assignAccount(actor, organisation, { accountId: account, partyId: confirmed, until });
    return result.status === 'refused' ? { to: page, problems: [result] } : { to: `${page}?done=assigned` };
  },
});
