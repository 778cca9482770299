import { z } from 'zod/v4';
import { type CertificateSubject, parseSubject } from '@/lib/casework/certificate-subject';

/** What a certificate or a report is about: 'income-2025', 'bases'. */
export const subject = z
  .string()
  .max(40)
  .refine((text) => parseSubject(text) !== null)
  .transform((text) => parseSubject(text) as CertificateSubject);
