import 'server-only';
import { cookies } from 'next/headers';
import { randomToken, sha256 } from '@/lib/adapters/tokens';
import { cookieName, cookieOptions } from './request';

const YEAR_SECONDS = 365 * 24 * 3600;
const TOKEN = /^[\w-]{43}$/;

/** Hash of a random id that this browser keeps for a year. It opens nothing: it tells a device never seen from a known one. */
export const deviceOfBrowser = async (): Promise<Buffer<ArrayBuffer>> => {
  const jar = await cookies();
  const known = jar.get(cookieName('device'))?.value ?? '';
  const token = TOKEN.test(known) ? known : randomToken();
  jar.set(cookieName('device'), token, { ...cookieOptions(), maxAge: YEAR_SECONDS });
  return sha256(token);
};
