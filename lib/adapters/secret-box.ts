import 'server-only';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { hmac } from './tokens';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM under a key of APP_SECRET for one purpose and one owner: a row copied to somebody else opens nothing. */
export const encrypt = (purpose: string, owner: string, text: string): Buffer<ArrayBuffer> => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', hmac(purpose, owner), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
};

/** The text, or null when it was changed, is somebody else's or APP_SECRET is no longer the same. */
export const decrypt = (purpose: string, owner: string, box: Uint8Array): string | null => {
  try {
    const tag = box.subarray(NONCE, NONCE + TAG);
    const decipher = createDecipheriv('aes-256-gcm', hmac(purpose, owner), box.subarray(0, NONCE), {
      authTagLength: TAG,
    });
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
};
