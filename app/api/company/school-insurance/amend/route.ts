import { z } from 'zod/v4';
import { amendList } from '@/lib/services/school-insurance/student-list';
import { id, mutation } from '../../../mutation';

/** Starts an amended list with the rows of the one that holds. */
export const POST = mutation({
  level: 'citizen',
  name: 'own',
  input: z.object({ organisation: id, settlement: id }),
  run: async ({ input: { organisation, settlement }, actor, locale }) => {
    await amendList(actor, organisation, settlement);
    return { to: `/${locale}/company/${organisation}/school-insurance/${settlement}/students?done=amended` };
  },
});
