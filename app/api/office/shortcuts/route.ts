import { z } from 'zod/v4';
import { setShortcuts } from '@/lib/services/office/shortcuts';
import { returnTo } from '../../local-path';
import { mutation } from '../../mutation';

/** Somebody of the office switches their keyboard shortcuts on or off. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor', 'auditor', 'registrar', 'editor', 'administrator'],
  input: z.object({ on: z.enum(['yes', 'no']), back: returnTo }),
  run: async ({ input, actor, locale }) => {
    await setShortcuts(actor, input.on === 'yes');
    return { to: input.back || `/${locale}/office` };
  },
});
