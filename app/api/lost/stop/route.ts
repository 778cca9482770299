import { z } from 'zod/v4';
import { stopWithCode } from '@/lib/services/identity/contacts/waiting-change';
import { mutation } from '../../mutation';

export const POST = mutation({
  level: 'none',
  name: 'own',
  limit: 'sign-in',
  input: z.object({ stopCode: z.string().max(60) }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/identity/lost/stop`;
    const refused = (code: string) => ({ to: page, problems: [{ field: 'stopCode', code }] });
    if (!input.stopCode.trim()) return refused('missing');
    return (await stopWithCode(actor, input.stopCode)) ? { to: `${page}?done=1` } : refused('wrong-stop-code');
  },
});
