import { z } from 'zod/v4';

export const role = z.enum(['principal', 'secondary', 'reader']);
export const isEmail = (text: string): boolean => z.email().max(254).safeParse(text).success;
