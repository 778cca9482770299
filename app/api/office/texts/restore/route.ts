import { z } from 'zod/v4';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { restoreText } from '@/lib/services/texts/edit-texts';
import { mutation } from '../../../mutation';
import { ofText } from '../of-text';

export const POST = mutation({
  level: 'staff',
  roles: ['editor', 'administrator'],
  input: z.object({ ...ofText, of: z.coerce.number().int().min(0).max(1_000_000) }),
  run: async ({ input: { key, version, of }, actor, locale }) => {
    const page = `/${locale}/office/texts/${key}`;
    const why =
      of === 0 ? messagesOf(locale).texts.restoredProgramWhy : translator(locale)('texts.restoredWhy', { number: of });
    const { problems } = await restoreText(actor, key, version, of, why);
    return problems.length > 0 ? { to: page, problems } : { to: `${page}?done=restored` };
  },
});
