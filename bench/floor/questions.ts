import { z } from 'zod';

/** Three questions, one a page. */
export const questions = [
  { id: 'date', title: 'When was the child born?', schema: z.iso.date() },
  { id: 'children', title: 'How many children?', schema: z.coerce.number().int().min(1).max(8) },
  { id: 'stops', title: 'Do you stop working?', schema: z.enum(['yes', 'no']) },
] as const;
