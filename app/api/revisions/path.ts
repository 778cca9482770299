import { z } from 'zod/v4';
import { kindOfPath } from '@/lib/casework/revision';

/** Which of the three a form is about, as its address names it. */
export const revisionPath = z.enum(['objection', 'correction', 'change']);
export type Path = z.infer<typeof revisionPath>;

export const kindOf = (path: Path) => {
  const kind = kindOfPath(path);
  if (!kind) throw new RangeError(`No kind of revision ${path}`);
  return kind;
};

const text = z.string().max(80);
/** Boxes ticked: none, one or several. */
export const ticked = z
  .union([text, z.array(text).max(200)])
  .optional()
  .transform((sent) => (sent === undefined ? [] : [sent].flat()));
