import { revalidatePath } from 'next/cache';
import { z } from 'zod/v4';
import { locales } from '@/lib/i18n/locales';
import { publishText } from '@/lib/services/texts/edit-texts';
import { pagesOf } from '@/lib/services/texts/editable';
import { mutation } from '../../../mutation';
import { ofText } from '../of-text';

export const POST = mutation({
  level: 'staff',
  roles: ['editor', 'administrator'],
  input: z.object(ofText),
  run: async ({ input: { key, version }, actor, locale }) => {
    const page = `/${locale}/office/texts/${key}`;
    const { problems } = await publishText(actor, key, version);
    if (problems.length > 0) return { to: page, problems };
    // Its pages are made anew for whoever comes next; other processes notice within a minute.
    for (const language of locales) for (const path of pagesOf(key)) revalidatePath(`/${language}${path}`);
    return { to: `${page}?done=published` };
  },
});
