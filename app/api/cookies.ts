import 'server-only';
import { cookies } from 'next/headers';
import { cookieName, cookieOptions } from '@/lib/auth/request';

type Name =
  | 'code'
  | 'proof'
  | 'check'
  | 'recovery'
  | 'link'
  | 'backup'
  | 'certificate'
  | 'registered'
  | 'calendar'
  | 'api-key'
  | 'hand-off';
const DAY = 24 * 3600;
const lifeOf: Record<Name, number> = {
  code: 15 * 60,
  proof: 15 * 60,
  check: DAY,
  recovery: 5 * 60,
  link: 5 * 60,
  backup: 5 * 60,
  certificate: 15 * 60,
  registered: 5 * 60,
  calendar: 5 * 60,
  'api-key': 5 * 60,
  'hand-off': 10 * 60,
};

/**
 * Short-lived values for one browser: the random id that binds a one-time code or a check without sign-in to it, and
 * what is shown once and kept nowhere else: the new recovery code, the token of a link or a calendar that was made, new
 * backup codes, a key for programs.
 */
export const setBrowserId = async (name: Name, value: string, life = lifeOf[name]): Promise<void> => {
  (await cookies()).set(cookieName(name), value, { ...cookieOptions(), maxAge: life });
};
/** Answers without sign-in that the person asked us to keep. */
export const keepBrowserId = (value: string): Promise<void> => setBrowserId('check', value, 30 * DAY);
export const browserId = async (name: Name): Promise<string> => (await cookies()).get(cookieName(name))?.value ?? '';
export const forgetBrowserId = async (name: Name): Promise<void> => {
  (await cookies()).set(cookieName(name), '', { ...cookieOptions(), maxAge: 0 });
};
