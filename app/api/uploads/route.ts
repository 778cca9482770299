import { z } from 'zod/v4';
import { attachDocument } from '@/lib/services/documents/attach-document';
import { isLocalPath } from '../local-path';
import { id, mutation } from '../mutation';

/** Upload without JavaScript: one file of a plain form. The guard in front refuses a body over the limit before it is read. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, kind: z.string().max(60), page: z.string().refine(isLocalPath) }),
  run: async ({ input, actor, files }) => {
    const [file] = files;
    if (!file?.name) return { to: input.page, problems: [{ field: `file-${input.kind}`, code: 'no-file' }] };
    const content = new Uint8Array(await file.arrayBuffer());
    const result = await attachDocument(actor, input.case, input.kind, { name: file.name, type: file.type, content });
    return result.ok
      ? { to: `${input.page}#${input.kind}` }
      : { to: input.page, problems: [{ field: `file-${input.kind}`, code: `file-${result.why}` }] };
  },
});
