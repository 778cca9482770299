import 'server-only';
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { config } from '@/lib/config';

/** 256 random bits, 43 characters, safe in URLs and cookies. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** 32 bytes. What the database keeps of a token. */
export const sha256 = (data: string | Uint8Array): Buffer<ArrayBuffer> =>
  Buffer.from(createHash('sha256').update(data).digest());

/** 64 lower-case hexadecimal characters. How receipts print a document. */
export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * 32 bytes keyed with APP_SECRET. Each purpose has its own key, so a value made for one cannot be replayed in another.
 */
export const hmac = (purpose: string, text: string): Buffer<ArrayBuffer> => {
  const key = createHmac('sha256', config().APP_SECRET).update(`e-office ${purpose}`).digest();
  return Buffer.from(createHmac('sha256', key).update(text).digest());
};

/** Equality in constant time; different lengths are simply different. */
export const sameBytes = (a: string | Uint8Array, b: string | Uint8Array): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
