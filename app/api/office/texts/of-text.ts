import { z } from 'zod/v4';
import { isTextKey, type TextKey } from '@/lib/services/texts/editable';

/** What every form about a text says: which one, and the last version its page showed. */
export const ofText = {
  key: z.custom<TextKey>((value) => typeof value === 'string' && isTextKey(value)),
  version: z.coerce.number().int().min(0).max(1_000_000),
};
