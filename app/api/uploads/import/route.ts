import { z } from 'zod/v4';
import { Conflict } from '@/lib/access/outcomes';
import { type ImportKind, importKinds } from '@/lib/services/imports/formats';
import { importFile } from '@/lib/services/imports/imports';
import { mutation } from '../../mutation';

const refused = (field: string, code: string, values?: Record<string, string>) => [
  { field, code, ...(values ? { values } : {}) },
];

/** Reads a data file of the back office; its rows are merged by the workers. */
export const POST = mutation({
  level: 'staff',
  roles: ['administrator'],
  input: z.object({ kind: z.string().default(''), trial: z.enum(['yes', 'no']).default('yes') }),
  run: async ({ input, actor, files, locale }) => {
    const page = `/${locale}/office/imports`;
    const kind = importKinds.find((each): each is ImportKind => each === input.kind);
    if (!kind) return { to: page, problems: refused('kind', 'import-kind') };
    const [file] = files;
    if (!file || file.size === 0) return { to: page, problems: refused('file', 'no-file') };
    const content = new Uint8Array(await file.arrayBuffer());
    const asked = { kind, fileName: file.name, trial: input.trial === 'yes' };
    try {
      const started = await importFile(actor, asked, () => [content]);
      if (started.ok) return { to: `${page}/${started.id}?done=begun` };
      if (started.fault === 'empty') return { to: page, problems: refused('file', 'import-empty') };
      const { missing, unknown } = started.fault;
      const values = { missing: missing.join(', ') || '—', unknown: unknown.join(', ') || '—' };
      return { to: page, problems: refused('file', 'import-heading', values) };
    } catch (error) {
      if (error instanceof Conflict) return { to: page, problems: refused('kind', 'import-under-way') };
      throw error;
    }
  },
});
