import 'server-only';
import { isIP } from 'node:net';
import { TooManyRequests } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';

export type Limit = 'sign-in' | 'identity' | 'form' | 'naming';
/** Times one account may name somebody by document and surnames in five minutes. */
const NAMINGS = 20;
export const WINDOW_SECONDS = 5 * 60;
const WINDOW_MS = WINDOW_SECONDS * 1000;

/**
 * Counts a try under a key; exact under parallel tries. Answers how many there were and the seconds until they are forgotten.
 * @throws TooManyRequests over the limit of a window.
 */
export const countTry = async (
  key: string,
  allowed: number,
  windowMs = WINDOW_MS,
): Promise<{ readonly points: number; readonly seconds: number }> => {
  const at = system().getTime();
  const [row] = await db().$queryRaw<{ points: number; expire: bigint }[]>`
    INSERT INTO rate_limit (key, points, expire) VALUES (${key}, 1, ${BigInt(at + windowMs)})
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN rate_limit.expire <= ${BigInt(at)} THEN 1 ELSE rate_limit.points + 1 END,
      expire = CASE WHEN rate_limit.expire <= ${BigInt(at)} THEN excluded.expire ELSE rate_limit.expire END
    RETURNING points, expire`;
  const [points, seconds] = row ? [row.points, Math.ceil((Number(row.expire) - at) / 1000)] : [0, 0];
  if (points > allowed) throw new TooManyRequests(seconds);
  return { points, seconds };
};

/** So many times what one address may, for all addresses of a network: an office or a campus, not one machine with many. */
export const NETWORK_SHARE = 10;
/** The network of an address: /24 in IPv4, /64 in IPv6, which one household has whole. Null when it is no address. */
export const networkOf = (address: string): string | null => {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(mapped) === 4) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(mapped) !== 6) return null;
  const [head = '', tail] = mapped.toLowerCase().split('::');
  const start = head ? head.split(':') : [];
  const end = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : new Array<string>(8 - start.length - end.length).fill('0');
  const groups = [...start, ...zeros, ...end].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};

/** Counts a post of this address and its network, or of this account. @throws TooManyRequests over the limit of five minutes. */
export const countPost = async (limit: Limit, who: string): Promise<void> => {
  const { SIGN_IN_POSTS_PER_5_MIN, IDENTITY_POSTS_PER_5_MIN, FORM_POSTS_PER_5_MIN } = config();
  const allowed = {
    'sign-in': SIGN_IN_POSTS_PER_5_MIN,
    identity: IDENTITY_POSTS_PER_5_MIN,
    form: FORM_POSTS_PER_5_MIN,
    naming: NAMINGS,
  };
  await countTry(`${limit}:${who}`, allowed[limit]);
  const network = networkOf(who);
  if (network) await countTry(`${limit}:${network}`, allowed[limit] * NETWORK_SHARE);
};
