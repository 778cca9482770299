import type { Body } from '@/lib/catalogue/kernel';
import { getProcedure } from '@/lib/catalogue/registry';

/** The body that attends to a case: that of its procedure, or the one a written document is addressed or forwarded to. */
export const attendingBody = (row: { readonly procedure: string; readonly addressedBody: string | null }): Body =>
  (row.addressedBody as Body | null) ?? getProcedure(row.procedure).procedure.body;
