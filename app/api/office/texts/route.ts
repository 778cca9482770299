import { z } from 'zod/v4';
import { saveText } from '@/lib/services/texts/edit-texts';
import { mutation } from '../../mutation';
import { ofText } from './of-text';

export const POST = mutation({
  level: 'staff',
  roles: ['editor', 'administrator'],
  input: z.object(ofText),
  run: async ({ input: { key, version }, values, actor, locale }) => {
    const page = `/${locale}/office/texts/${key}`;
    const { problems } = await saveText(actor, key, version, values);
    return problems.length > 0 ? { to: `${page}/edit`, problems } : { to: `${page}?done=saved` };
  },
});
