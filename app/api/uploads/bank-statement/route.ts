import { z } from 'zod/v4';
import { importStatement } from '@/lib/services/debts/import-statement';
import { mutation } from '../../mutation';

/** Imports a bank statement. */
export const POST = mutation({
  level: 'staff',
  roles: ['caseworker', 'supervisor'],
  input: z.object({}),
  run: async ({ actor, files, locale }) => {
    const page = `/${locale}/office/payments-received`;
    const [file] = files;
    const content = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const result = await importStatement(actor, { name: file?.name ?? '', content });
    if (!result.ok) return { to: page, problems: result.problems };
    return { to: `${page}/${result.id}?done=${result.known ? 'again' : 'imported'}` };
  },
});
