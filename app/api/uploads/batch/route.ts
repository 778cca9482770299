import { z } from 'zod/v4';
import { messagesOf } from '@/lib/i18n/messages';
import { uploadBatch } from '@/lib/services/companies/submissions';
import { id, mutation } from '../../mutation';

/** A file of many lines, or the lines pasted, to be checked; nothing is presented. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, kind: z.string().max(60), text: z.string().default('') }),
  run: async ({ input, files, actor, locale }) => {
    const page = `/${locale}/company/${input.organisation}/submissions`;
    const file = files.find(({ size }) => size > 0);
    const content = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(input.text.trim());
    const name = file?.name ?? messagesOf(locale).company.submissions.pasted;
    const result = await uploadBatch(actor, input.organisation, { kind: input.kind, name, content });
    if (!result.ok)
      return {
        to: `${page}?kind=${encodeURIComponent(input.kind)}`,
        problems: [{ field: 'file', code: `batch-${result.why}` }],
        keep: {},
      };
    return { to: `${page}/${result.id}` };
  },
});
