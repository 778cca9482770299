import 'server-only';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { assetPath } from './asset-path';
import { brokenPasswordRules, foldPassword, type PasswordRule } from './password-rules';

// Long enough for the length rule and common in Spain, where the list is English.
const SPANISH = ['contrasena', 'administrador', 'administracion', 'bienvenido', 'barcelona', 'realmadrid', 'atletico'];
const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
const RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];
// 'dragon' with six more digits is still 'dragon'; with twelve it is a number nobody guesses.
const LONGEST_TAIL = 6;

let list: Set<string> | undefined;
const common = (): Set<string> => {
  list ??= new Set(
    [
      ...gunzipSync(readFileSync(assetPath('common-passwords.txt.gz')))
        .toString()
        .trim()
        .split('\n'),
      ...SPANISH,
    ].map(foldPassword),
  );
  return list;
};

const isRepeated = (text: string): boolean => /^(.{1,12}?)\1+.{0,4}$/u.test(text) && text.length >= 6;
const isRun = (text: string): boolean =>
  RUNS.some((run) => `${run}${run}`.includes(text) || [...run, ...run].toReversed().join('').includes(text));

/** True for a password of the common list, also with digits stuck to its ends, letters as digits, doubled, or a run. */
export const isCommonPassword = (password: string): boolean => {
  const plain = foldPassword(password.slice(0, 512));
  const stem = plain.replace(/^\d+|\d+$/g, '');
  const undone = plain.replace(/[013457]/g, (digit) => LEET[digit] ?? digit);
  const undoneStem = stem.replace(/[013457]/g, (digit) => LEET[digit] ?? digit);
  const known = [plain, undone, ...(plain.length - stem.length <= LONGEST_TAIL ? [stem, undoneStem] : [])];
  return plain === '' || known.some((text) => common().has(text)) || isRepeated(plain) || isRun(plain);
};

/** The whole check of a new password, on the server: the rules of the checklist, and the list. Empty when it is good. */
export const brokenRules = (password: string, personal: readonly string[] = []): PasswordRule[] => {
  const broken = brokenPasswordRules(password, personal);
  return isCommonPassword(password) ? [...broken, 'common'] : broken;
};
