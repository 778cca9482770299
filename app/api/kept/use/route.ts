import { z } from 'zod/v4';
import { useKept as takeKept } from '@/lib/services/documents/kept-documents';
import { isLocalPath } from '../../local-path';
import { id, mutation } from '../../mutation';

/** Uses a kept document in an own case. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({
    case: id,
    kind: z.string().regex(/^[a-z0-9-]{1,60}$/),
    document: z.string().max(32).optional(),
    consent: z.literal('yes').optional(),
    expired: z.literal('yes').optional(),
    page: z.string().refine(isLocalPath),
  }),
  run: async ({ input, actor, locale }) => {
    const { problems } = await takeKept(actor, {
      documentId: input.document ?? '',
      caseId: input.case,
      kind: input.kind,
      consent: input.consent === 'yes',
      expiredAnyway: input.expired === 'yes',
    });
    return problems.length > 0
      ? { to: `/${locale}/my/documents/use?case=${input.case}&kind=${input.kind}`, problems }
      : { to: `${input.page}#${input.kind}` };
  },
});
