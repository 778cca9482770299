import 'server-only';
import { z } from 'zod/v4';
import { browserId, setBrowserId } from '../cookies';

const registered = z.object({
  activation: z.string(),
  recovery: z.string(),
  csv: z.string(),
  idNumber: z.string(),
  email: z.string(),
  expiresAt: z.iso.datetime(),
});
type Registered = z.infer<typeof registered>;

/** What the page after a registration shows once: kept for fifteen minutes in this browser and nowhere else. */
export const keepRegistered = (shown: Registered): Promise<void> =>
  setBrowserId('registered', Buffer.from(JSON.stringify(shown)).toString('base64url'));

export const registeredHere = async (): Promise<Registered | null> => {
  try {
    return registered.parse(JSON.parse(Buffer.from(await browserId('registered'), 'base64url').toString('utf8')));
  } catch {
    return null;
  }
};
