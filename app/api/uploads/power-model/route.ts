import { z } from 'zod/v4';
import { sendModel } from '@/lib/services/powers/send-model';
import { mutation } from '../../mutation';

/** The signed model, in a plain form. The guard in front refuses a body over the limit before it is read. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  limit: 'identity',
  input: z.object({ idNumber: z.string().max(40), surnames: z.string().max(120), procedure: z.string().max(60) }),
  run: async ({ actor, values, files, locale }) => {
    const [file] = files;
    const upload = file?.name
      ? { name: file.name, type: file.type, content: new Uint8Array(await file.arrayBuffer()) }
      : null;
    const sent = await sendModel(actor, values, upload);
    return 'powerId' in sent
      ? { to: `/${locale}/my/representation/powers/${sent.powerId}?done=model` }
      : { to: `/${locale}/my/representation/model?send=1`, problems: sent.problems };
  },
});
