import { z } from 'zod/v4';
import { redactDocument } from '@/lib/services/documents/redact-document';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({
    case: id,
    documentId: id,
    reason: z.string().max(40).default(''),
    words: z.string().max(2000).default(''),
    boxes: z.string().max(200_000).default(''),
  }),
  run: async ({ input, files, actor, locale }) => {
    const page = `/${locale}/office/cases/${input.case}/documents/${input.documentId}`;
    const pages = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    const made = await redactDocument(actor, input.case, input.documentId, { ...input, pages });
    return 'problems' in made ? { to: `${page}/copy`, problems: made.problems } : { to: `${page}?done=copied#copies` };
  },
});
