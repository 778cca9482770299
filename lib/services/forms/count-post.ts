import 'server-only';
import { TooManyRequests } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';

export type Limit = 'sign-in' | 'identity' | 'form' | 'naming';
/** Times one account may name somebody by document and surnames in five minutes. */
const NAMINGS = 20;
const WINDOW_MS = 5 * 60_000;

/** Counts a try under a key; exact under parallel tries. @throws TooManyRequests over the limit of a window. */
export const countTry = async (key: string, allowed: number, windowMs = WINDOW_MS): Promise<void> => {
  const at = system().getTime();
  const [row] = await db().$queryRaw<{ points: number; expire: bigint }[]>`
    INSERT INTO rate_limit (key, points, expire) VALUES (${key}, 1, ${BigInt(at + windowMs)})
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN rate_limit.expire <= ${BigInt(at)} THEN 1 ELSE rate_limit.points + 1 END,
      expire = CASE WHEN rate_limit.expire <= ${BigInt(at)} THEN excluded.expire ELSE rate_limit.expire END
    RETURNING points, expire`;
  if (row && row.points > allowed) throw new TooManyRequests(Math.ceil((Number(row.expire) - at) / 1000));
};

/** Counts a post of this address or account. @throws TooManyRequests over the limit of five minutes. */
export const countPost = async (limit: Limit, who: string): Promise<void> => {
  const { SIGN_IN_POSTS_PER_5_MIN, IDENTITY_POSTS_PER_5_MIN, FORM_POSTS_PER_5_MIN } = config();
  const allowed = {
    'sign-in': SIGN_IN_POSTS_PER_5_MIN,
    identity: IDENTITY_POSTS_PER_5_MIN,
    form: FORM_POSTS_PER_5_MIN,
    naming: NAMINGS,
  };
  await countTry(`${limit}:${who}`, allowed[limit]);
};
