import { z } from 'zod/v4';
import { discardText } from '@/lib/services/texts/edit-texts';
import { mutation } from '../../../mutation';
import { ofText } from '../of-text';

export const POST = mutation({
  level: 'staff',
  roles: ['editor', 'administrator'],
  input: z.object(ofText),
  run: async ({ input: { key, version }, actor, locale }) => {
    await discardText(actor, key, version);
    return { to: `/${locale}/office/texts/${key}?done=discarded` };
  },
});
