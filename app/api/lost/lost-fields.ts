import { z } from 'zod/v4';

const code = z.string().max(60).default('');

/** The form of who lost a channel. Nothing is required here: what is missing is said beside its field. */
export const lostFields = {
  idNumber: z.string().max(40),
  lost: z.enum(['email', 'sms', '']).default(''),
  value: z.string().max(254),
  recovery: code,
  backup: code,
  app: code,
  other: code,
  password: z.string().max(512).default(''),
  // The signed answer of a passkey.
  passkey: z.string().max(8000).default(''),
};
