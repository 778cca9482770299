import 'server-only';
import { randomBytes, randomInt } from 'node:crypto';

// Crockford base32: no I, L, O, U, so that a code survives the telephone and bad handwriting.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CSV_LENGTH = 20;
const ACTIVATION_LENGTH = 12;

/** Doubles in GF(32), polynomial x⁵+x²+1: the check finds every wrong character and every swap of two. */
const double = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);

const checksum = (text: string): number =>
  double([...text].reduce((sum, character) => double(sum) ^ ALPHABET.indexOf(character), 0));

const draw = (length: number): string => {
  const body = Array.from(randomBytes(length - 1), (byte) => ALPHABET[byte & 31]).join('');
  return body + ALPHABET[checksum(body)];
};

const isWhole = (text: string, length: number): boolean =>
  text.length === length &&
  [...text].every((character) => ALPHABET.includes(character)) &&
  ALPHABET[checksum(text.slice(0, -1))] === text.at(-1);

/** A new código seguro de verificación: 20 characters, 95 random bits and one check character, without hyphens. */
export const newCode = (): string => draw(CSV_LENGTH);

/** What a person typed, read kindly: any case, O as 0, I and L as 1, spaces, dots and dashes of any kind dropped. */
export const normaliseCode = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}._·]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** True for a whole CSV, however it was typed; false on the slightest typing error. */
export const isCode = (text: string): boolean => isWhole(normaliseCode(text), CSV_LENGTH);

/** 'ABCD-EFGH-…', groups of four, for screens and paper. */
export const formatCode = (code: string): string =>
  normaliseCode(code)
    .match(/.{1,4}/g)
    ?.join('-') ?? '';

/** An activation code: 12 characters (55 random bits, one check character), without hyphens; print with formatCode. */
export const activationCode = (): string => draw(ACTIVATION_LENGTH);

/** A typing error can be told apart from a wrong code, and need not count against the five tries. */
export const isActivationCode = (text: string): boolean => isWhole(normaliseCode(text), ACTIVATION_LENGTH);

/** A short address made from secret bytes, always the same for the same bytes: 12 characters, 55 bits and a check. */
export const handOffCode = (bytes: Uint8Array): string => {
  const body = Array.from(bytes.subarray(0, ACTIVATION_LENGTH - 1), (byte) => ALPHABET[byte & 31]).join('');
  return body + ALPHABET[checksum(body)];
};

/** Six digits from the system's generator, leading zeros kept. */
export const oneTimeCode = (): string => randomInt(1_000_000).toString().padStart(6, '0');
