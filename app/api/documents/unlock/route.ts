import { z } from 'zod/v4';
import { unlockDocument } from '@/lib/services/documents/unlock-document';
import { isLocalPath } from '../../local-path';
import { id, mutation } from '../../mutation';

/** Takes the password off a PDF. Its field is named after the document, so that a page of several knows which one erred. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ document: id, page: z.string().refine(isLocalPath) }),
  run: async ({ input, actor, values }) => {
    const field = `password-${input.document}`;
    const password = values[field];
    if (typeof password !== 'string' || password === '' || password.length > 200)
      return { to: input.page, problems: [{ field, code: 'wrong-pdf-password' }] };
    const result = await unlockDocument(actor, input.document, password);
    return result.ok ? { to: input.page } : { to: input.page, problems: [{ field, code: result.code }] };
  },
});
