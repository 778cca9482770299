import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { anonymousActor } from '@/lib/auth/session';
import { uploadByHandOff } from '@/lib/services/documents/hand-off';
import { browserId } from '../../cookies';
import { mutation } from '../../mutation';

/** Files from a telephone without a session: its address and the mark of its browser are the right. */
export const POST = mutation({
  level: 'none',
  input: z.object({ code: z.string().max(40) }),
  run: async ({ input, files, locale }) => {
    const page = `/${locale}/phone/${encodeURIComponent(input.code)}`;
    const [from, browser] = [await anonymousActor(), await browserId('hand-off')];
    const chosen = files.filter(({ name }) => name !== '');
    if (chosen.length === 0) return { to: page, problems: [{ field: 'file', code: 'no-file' }] };
    for (const file of chosen) {
      const upload = { name: file.name, type: file.type, content: new Uint8Array(await file.arrayBuffer()) };
      const result = await uploadByHandOff(from, input.code, browser, upload).catch((error: unknown) => {
        if (error instanceof NotFound) return null;
        throw error;
      });
      // Over meanwhile: the page says so, and what came before is there.
      if (!result) return { to: page };
      if (!result.ok) return { to: page, problems: [{ field: 'file', code: `file-${result.why}` }] };
    }
    return { to: page };
  },
});
