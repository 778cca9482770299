import { z } from 'zod/v4';
import { saveNotice } from '@/lib/services/site-notices/edit-notices';
import { id, mutation } from '../../mutation';

export const POST = mutation({
  level: 'staff',
  roles: ['editor'],
  input: z.object({ notice: id.optional(), version: z.coerce.number().int().positive().optional() }),
  run: async ({ input: { notice, version }, values, actor, locale }) => {
    const base = `/${locale}/office/notices`;
    const of = notice && version ? { id: notice, version } : null;
    const saved = await saveNotice(actor, of, values);
    return 'problems' in saved
      ? { to: of ? `${base}/${of.id}/edit` : `${base}/new`, problems: saved.problems }
      : { to: `${base}/${saved.id}?done=saved` };
  },
});
