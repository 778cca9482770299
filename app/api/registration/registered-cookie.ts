import 'server-only';
import { z } from 'zod/v4';
import { system } from '@/lib/adapters/clock';
import { decrypt, encrypt } from '@/lib/adapters/secret-box';
import { browserId, forgetBrowserId, setBrowserId } from '../cookies';

const LIFE_MS = 5 * 60_000;
const PURPOSE = 'registered';
const registered = z.object({
  activation: z.string(),
  recovery: z.string(),
  csv: z.string(),
  idNumber: z.string(),
  email: z.string(),
  expiresAt: z.iso.datetime(),
});
const kept = z.object({ shown: registered, until: z.number() });
type Registered = z.infer<typeof registered>;

/**
 * What the page after a registration shows: for five minutes in this browser and nowhere else. Sealed, so that whoever
 * copies its cookies reads no code, and ends by itself also where a browser keeps it longer.
 */
export const keepRegistered = (shown: Registered): Promise<void> => {
  const text = JSON.stringify({ shown, until: system().getTime() + LIFE_MS });
  return setBrowserId('registered', encrypt(PURPOSE, '', text).toString('base64url'));
};

export const registeredHere = async (): Promise<Registered | null> => {
  const box = Buffer.from(await browserId('registered'), 'base64url');
  const text = decrypt(PURPOSE, '', box);
  if (text === null) return null;
  const { shown, until } = kept.parse(JSON.parse(text));
  return until > system().getTime() ? shown : null;
};

/** The codes served, or somebody else sits at this browser. */
export const forgetRegistered = (): Promise<void> => forgetBrowserId('registered');
