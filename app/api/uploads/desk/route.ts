import { z } from 'zod/v4';
import { openDesk } from '@/lib/services/desk/open-desk';
import { mutation } from '../../mutation';

/** A visitor identified at the desk, with the scan of their consent: the registrar begins to key in their form. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  limit: 'identity',
  input: z.object({
    visitor: z.string().max(40),
    procedure: z.string().max(60),
    purpose: z.string().max(1000).default(''),
    reference: z.string().max(40).default(''),
  }),
  run: async ({ actor, session, values, files, locale }) => {
    const [file] = files;
    const upload = file?.name
      ? { name: file.name, type: file.type, content: new Uint8Array(await file.arrayBuffer()) }
      : null;
    const opened = await openDesk(actor, session, values, upload);
    return 'problems' in opened
      ? { to: `/${locale}/office/desk`, problems: opened.problems }
      : { to: `/${locale}/apply/${opened.slug}/${opened.caseId}/tasks` };
  },
});
