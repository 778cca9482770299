import { z } from 'zod/v4';

import { removeDocument } from '@/lib/services/documents/attach-document';
import { joinPhotos } from '@/lib/services/documents/join-photos';
import { isLocalPath } from '../../local-path';
import { id, mutation } from '../../mutation';
import { changeOrder } from '../../photo-order';

/** Photos of one document: one up, one down, one out, or all of them into a PDF. The order travels with the form. */
export const POST = mutation({
  level: 'citizen',
  input: z.object({
    case: id,
    kind: z.string().regex(/^[a-z0-9-]{1,60}$/),
    order: z.string().regex(/^[a-z0-9.]{0,1300}$/),
    act: z.string().regex(/^(join|(up|down|remove)\.[a-z0-9]{20,32})$/),
    page: z.string().refine(isLocalPath),
  }),
  run: async ({ input, actor, locale }) => {
    const photos = input.order.split('.').filter(Boolean);
    const [act, photo = ''] = input.act.split('.');
    const own = `/${locale}/my/documents/join?case=${input.case}&kind=${input.kind}`;
    if (act === 'join') {
      const { problems } = await joinPhotos(actor, input.case, input.kind, photos);
      return problems.length > 0
        ? { to: `${own}&order=${photos.join('.')}`, problems }
        : { to: `${input.page}#${input.kind}` };
    }
    if (act === 'remove') await removeDocument(actor, photo);
    return { to: `${own}&order=${changeOrder(photos, act ?? '', photo).join('.')}` };
  },
});
