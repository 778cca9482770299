import { z } from 'zod/v4';
import type { Picture } from '@/lib/calculators/pictures/picture';

export type SheetPicture = Pick<Picture, 'title' | 'finding' | 'width' | 'height' | 'textSize' | 'shapes'>;

const section = z.object({
  title: z.string(),
  paragraphs: z.array(z.string()).readonly().optional(),
  rows: z
    .array(z.tuple([z.string(), z.string()]).readonly())
    .readonly()
    .optional(),
  table: z
    .object({ head: z.array(z.string()).readonly(), rows: z.array(z.array(z.string()).readonly()).readonly() })
    .readonly()
    .optional(),
  list: z.array(z.string()).readonly().optional(),
  /** A QR code for an application of another: what it holds, and what it is for. */
  code: z.object({ text: z.string(), alt: z.string() }).readonly().optional(),
  /** Drawn by ourselves when the document was issued. */
  picture: z.custom<SheetPicture>((value) => typeof value === 'object' && value !== null).optional(),
});
const sheet = z.object({ title: z.string(), lead: z.string(), sections: z.array(section).readonly() });

/** What an issued document says, already in words: one source for its page and its PDF. */
export type Sheet = Readonly<z.infer<typeof sheet>>;
export type SheetSection = Readonly<z.infer<typeof section>>;

/** A stored sheet, parsed. */
export const sheetOf = (json: unknown): Sheet => sheet.parse(json);
