/**
 * The rules of a new password that need no list, shared with the browser's live checklist (trust.md has them: length
 * and no personal words; no composition rule, no expiry). The list of common passwords is checked on the server only.
 */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

export type PasswordRule = 'min-length' | 'max-length' | 'own-name' | 'own-id' | 'office-name' | 'common';

const OFFICE = ['seguridadsocial', 'socialsecurity', 'eoficina', 'eoffice', 'oficinaabierta', 'openeoffice'];

/** Lower case, no accents, letters and digits only: how 'Núñez-Gª' and 'nunezga' become the same. */
export const foldPassword = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3);

/** A name of three letters hides in ordinary words ('Ana' in 'semana'): it counts only as a word of its own. */
const holdsName = (password: string, names: readonly string[]): boolean => {
  const folded = foldPassword(password);
  const own = new Set(words(password));
  return names.flatMap(words).some((name) => (name.length >= 4 ? folded.includes(name) : own.has(name)));
};
const holdsNumber = (password: string, numbers: readonly string[]): boolean =>
  numbers.some((number) => foldPassword(password).includes(number.replace(/\D/g, '')));

/**
 * Rules broken, in the order a checklist shows them; empty when all are kept. `personal` holds what others know of the
 * person, in any form: names, DNI or NIE, e-mail address. Length counts characters after NFKC.
 */
export const brokenPasswordRules = (password: string, personal: readonly string[] = []): PasswordRule[] => {
  const text = password.slice(0, 4 * PASSWORD_LENGTH.max);
  const length = [...text.normalize('NFKC')].length;
  const folded = foldPassword(text);
  const isNumber = (part: string): boolean => part.replace(/\D/g, '').length >= 7;
  const own = personal.map((part) => part.split('@')[0] ?? '');
  const broken: Array<PasswordRule | false> = [
    length < PASSWORD_LENGTH.min && 'min-length',
    length > PASSWORD_LENGTH.max && 'max-length',
    holdsName(
      text,
      own.filter((part) => !isNumber(part)),
    ) && 'own-name',
    holdsNumber(text, own.filter(isNumber)) && 'own-id',
    OFFICE.some((name) => folded.includes(name)) && 'office-name',
  ];
  return broken.filter((rule) => rule !== false);
};
