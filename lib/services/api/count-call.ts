import 'server-only';
import { TooManyRequests } from '@/lib/access/outcomes';
import { config } from '@/lib/config';
import { countTry, NETWORK_SHARE, networkOf, WINDOW_SECONDS } from '../forms/count-post';

/** Who calls: an organisation by its key, or an address. */
export type Caller = { readonly organisationId: string } | { readonly address: string };
export type CallLimit = {
  readonly allowed: number;
  readonly left: number;
  readonly seconds: number;
  readonly window: number;
};

/** A call over the limit, with what a program needs to slow down. */
export class TooManyCalls extends Error {
  override readonly name = 'TooManyCalls';
  constructor(readonly limit: CallLimit) {
    super('too many calls');
  }
}

/** Counts a call of a program. @throws TooManyCalls over the limit of five minutes. */
export const countCall = async (caller: Caller): Promise<CallLimit> => {
  const { API_CALLS_PER_5_MIN, API_KEY_CALLS_PER_5_MIN } = config();
  const isKnown = 'organisationId' in caller;
  const allowed = isKnown ? API_KEY_CALLS_PER_5_MIN : API_CALLS_PER_5_MIN;
  const limitOf = (left: number, seconds: number) => ({ allowed, left, seconds, window: WINDOW_SECONDS });
  try {
    const counted = await countTry(isKnown ? `api-key:${caller.organisationId}` : `api:${caller.address}`, allowed);
    const network = isKnown ? null : networkOf(caller.address);
    if (network) await countTry(`api:${network}`, allowed * NETWORK_SHARE);
    return limitOf(allowed - counted.points, counted.seconds);
  } catch (error) {
    if (error instanceof TooManyRequests) throw new TooManyCalls(limitOf(0, error.retryAfterSeconds));
    throw error;
  }
};
