import { z } from 'zod/v4';
import { attachDocument } from '@/lib/services/documents/attach-document';
import { isLocalPath } from '../local-path';
import { id, mutation } from '../mutation';

/** Upload without JavaScript: the files of a plain form, one or several photos. The guard in front refuses a body over the limit before it is read. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({ case: id, kind: z.string().max(60), page: z.string().refine(isLocalPath) }),
  run: async ({ input, actor, files }) => {
    const field = `file-${input.kind}`;
    const chosen = files.filter(({ name }) => name !== '');
    if (chosen.length === 0) return { to: input.page, problems: [{ field, code: 'no-file' }] };
    for (const file of chosen) {
      const upload = { name: file.name, type: file.type, content: new Uint8Array(await file.arrayBuffer()) };
      const result = await attachDocument(actor, input.case, input.kind, upload);
      if (!result.ok) return { to: input.page, problems: [{ field, code: `file-${result.why}` }] };
    }
    return { to: `${input.page}#${input.kind}` };
  },
});
