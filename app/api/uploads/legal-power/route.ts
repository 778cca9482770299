import { z } from 'zod/v4';
import { enterLegalPower } from '@/lib/services/powers/legal-power';
import { mutation } from '../../mutation';

/** Enters a legal representation with its proof; a second registrar confirms it. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({ granter: z.string().max(40), agent: z.string().max(40), number: z.string().max(120) }),
  run: async ({ actor, values, files, locale }) => {
    const [file] = files;
    const upload = file?.name
      ? { name: file.name, type: file.type, content: new Uint8Array(await file.arrayBuffer()) }
      : null;
    const entered = await enterLegalPower(actor, values, upload);
    return 'problems' in entered
      ? { to: `/${locale}/office/powers/new`, problems: entered.problems }
      : { to: `/${locale}/office/powers?done=entered` };
  },
});
