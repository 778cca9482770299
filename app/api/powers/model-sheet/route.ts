import { z } from 'zod/v4';
import { modelPdf } from '@/lib/services/powers/model-sheet';
import { mutation } from '../../mutation';

/** The model to print, with what was typed. A post, so that no document number is ever in an address. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ idNumber: z.string().max(40), surnames: z.string().max(120), procedure: z.string().max(60) }),
  run: async ({ actor, values, locale }) => {
    const made = await modelPdf(actor, values, locale);
    if ('problems' in made) return { to: `/${locale}/my/representation/model`, problems: made.problems };
    return {
      response: new Response(new Uint8Array(made.pdf), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': 'attachment; filename="modelo-de-representacion.pdf"',
          'cache-control': 'no-store',
        },
      }),
    };
  },
});
