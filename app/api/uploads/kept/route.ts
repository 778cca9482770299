import { z } from 'zod/v4';
import { keepUpload } from '@/lib/services/documents/keep-document';
import { mutation } from '../../mutation';

/** Keeps a file among the own documents. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({}),
  run: async ({ actor, values, files, locale }) => {
    const [file] = files;
    const upload = file?.name
      ? { name: file.name, type: file.type, content: new Uint8Array(await file.arrayBuffer()) }
      : null;
    const { problems } = await keepUpload(actor, values, upload);
    const page = `/${locale}/my/documents`;
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=kept` };
  },
});
