import { z } from 'zod/v4';

export const channel = z.enum(['email', 'sms']);

/** The page of a channel below /my/security. */
export const contactPage = { email: '/contact/email', sms: '/contact/phone' } as const;
