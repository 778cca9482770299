import { z } from 'zod/v4';
import { draftRequest, requestKinds } from '@/lib/services/debts/debt-request';
import { debtsOf, whose } from '../../debts/debtor-input';
import { id, mutation } from '../../mutation';

/** Keeps what is asked about a debt, with its proof; it is signed on the next page. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({
    ...whose,
    debt: id,
    kind: z.enum(requestKinds),
    text: z.string().max(20_000),
    months: z.string().max(10).default(''),
  }),
  run: async ({ input, actor, files, locale }) => {
    const of = debtsOf(input, actor, locale);
    const { debt: debtId, kind, text, months } = input;
    const [file] = files;
    const upload = file?.name
      ? { name: file.name, type: file.type, content: new Uint8Array(await file.arrayBuffer()) }
      : null;
    const drafted = await draftRequest(of.actor, of.debtor, { debtId, kind, text, months, upload });
    return 'id' in drafted
      ? { to: `${of.base}/requests/${drafted.id}` }
      : { to: `${of.base}/${debtId}/ask/${kind}`, problems: drafted.problems };
  },
});
