/**
 * Identity and account numbers as people type them: spaces, dots, hyphens, lower case, full-width digits, missing
 * zeros. What comes out is canonical, so that three spellings of one number are one person.
 */

import { validate as validateDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as validateNie } from 'stdnum/lib/cjs/es/nie.js';

export type IdFault = 'empty' | 'form' | 'missing-letter' | 'wrong-letter';
export type ParsedId =
  | { readonly ok: true; readonly value: string; readonly kind: 'dni' | 'nie' }
  | { readonly ok: false; readonly why: IdFault };
export type NumberFault = 'empty' | 'form' | 'check-digits';
export type ParsedNumber =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly why: NumberFault };

const MAX_TYPED = 64;

// NFKC turns full-width and other compatibility forms into ASCII, but keeps look-alikes of other alphabets (Greek zeta,
// Cyrillic x) apart: those must fail, or two spellings on screen would be two people.
const compact = (text: string): string =>
  text.length > MAX_TYPED
    ? ''
    : text
        .normalize('NFKC')
        .replace(/[\p{Z}\p{Pd}\p{Cf}\s./·_]/gu, '')
        .toUpperCase();

/** The one spelling of a DNI or NIE: '1234567l' → '01234567L'. Checks nothing: see parseIdNumber. */
export const normaliseDni = (text: string): string => {
  const typed = compact(text);
  const dni = /^0*(\d{1,8})([A-Z]?)$/.exec(typed);
  if (dni) return `${dni[1]?.padStart(8, '0')}${dni[2]}`;
  // Old cards print the NIE with eight digits, the first a zero.
  const nie = /^([XYZ])0*(\d{1,7})([A-Z]?)$/.exec(typed);
  if (nie) return `${nie[1]}${nie[2]?.padStart(7, '0')}${nie[3]}`;
  return typed;
};

/** DNI (RD 255/2025) or NIE, with its letter checked. */
export const parseIdNumber = (text: string): ParsedId => {
  const value = normaliseDni(text);
  if (value === '') return { ok: false, why: text.trim() === '' ? 'empty' : 'form' };
  const kind = /^[XYZ]/.test(value) ? 'nie' : 'dni';
  if (/^(\d{8}|[XYZ]\d{7})$/.test(value)) return { ok: false, why: 'missing-letter' };
  if (!/^(\d{8}|[XYZ]\d{7})[A-Z]$/.test(value)) return { ok: false, why: 'form' };
  const { isValid } = kind === 'nie' ? validateNie(value) : validateDni(value);
  return isValid ? { ok: true, value, kind } : { ok: false, why: 'wrong-letter' };
};

const NAF_FORM = /^(0[1-9]|[1-4]\d|5[0-3]|66)(\d{8})(\d{2})$/;
const SHORT_NUMBER = 10_000_000;

/**
 * Social Security number: province, eight digits, two of control. stdnum always joins province and number before the
 * remainder; the Tesoreria adds them as numbers when the eight digits start with a zero, so it is done here.
 */
export const parseNaf = (text: string): ParsedNumber => {
  const value = compact(text);
  if (value === '') return { ok: false, why: text.trim() === '' ? 'empty' : 'form' };
  const match = NAF_FORM.exec(value);
  if (!match) return { ok: false, why: 'form' };
  const province = Number(match[1]);
  const number = Number(match[2]);
  const joined = number < SHORT_NUMBER ? province * SHORT_NUMBER + number : Number(`${match[1]}${match[2]}`);
  return joined % 97 === Number(match[3]) ? { ok: true, value } : { ok: false, why: 'check-digits' };
};

const CCC_FORM = /^(0[1-9]|[1-4]\d|5[0-3])(\d{7})(\d{2})$/;
const SHORT_ACCOUNT = 1_000_000;

/** Contribution account code of an employer: province, seven digits, two of control, as in the number of a person. */
export const parseCcc = (text: string): ParsedNumber => {
  const value = compact(text);
  if (value === '') return { ok: false, why: text.trim() === '' ? 'empty' : 'form' };
  const match = CCC_FORM.exec(value);
  if (!match) return { ok: false, why: 'form' };
  const province = Number(match[1]);
  const number = Number(match[2]);
  const joined = number < SHORT_ACCOUNT ? province * SHORT_ACCOUNT + number : Number(`${match[1]}${match[2]}`);
  return joined % 97 === Number(match[3]) ? { ok: true, value } : { ok: false, why: 'check-digits' };
};

/** '28123456742' → '28 1234567 42', as the Treasury prints it. */
export const formatCcc = (value: string): string => `${value.slice(0, 2)} ${value.slice(2, 9)} ${value.slice(9)}`;

const LEGAL_PERSON = /^([ABCDEFGHJNPQRSUVW])(\d{7})([\dA-J])$/;
const CONTROL_LETTERS = 'JABCDEFGHI';
const WITH_LETTER = 'NPQRSW';
const WITH_DIGIT = 'ABEH';

/** Digits in odd places count double, as the sum of the digits of what that gives. */
const controlOfLegalPerson = (digits: string): number => {
  const sum = [...digits].map(Number).reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

/** NIF of whoever can hold a contribution account: a legal person (RD 1065/2007 art. 22), or a natural one by DNI or NIE. */
export const parseNif = (text: string): ParsedNumber => {
  const value = compact(text);
  const [, kind = '', digits = '', control = ''] = LEGAL_PERSON.exec(value) ?? [];
  if (!kind) {
    const natural = parseIdNumber(text);
    if (natural.ok) return { ok: true, value: natural.value };
    return {
      ok: false,
      why: natural.why === 'wrong-letter' ? 'check-digits' : natural.why === 'empty' ? 'empty' : 'form',
    };
  }
  const place = controlOfLegalPerson(digits);
  const isRight =
    (!WITH_DIGIT.includes(kind) && control === CONTROL_LETTERS[place]) ||
    (!WITH_LETTER.includes(kind) && control === String(place));
  return isRight ? { ok: true, value } : { ok: false, why: 'check-digits' };
};

const SPANISH_IBAN = /^ES\d{22}$/;
const ANY_IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

// ISO 7064 mod 97-10 over the rearranged text, letters as 10 to 35.
const remainderOf = (iban: string): number => {
  let remainder = 0;
  for (const character of `${iban.slice(4)}${iban.slice(0, 4)}`) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
};

const ACCOUNT_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6] as const;
const controlOf = (tenDigits: string): number => {
  const sum = ACCOUNT_WEIGHTS.reduce((total, weight, index) => total + weight * Number(tenDigits[index]), 0);
  const control = 11 - (sum % 11);
  return control === 11 ? 0 : control === 10 ? 1 : control;
};
const hasSpanishControl = (account: string): boolean =>
  controlOf(`00${account.slice(0, 8)}`) === Number(account[8]) && controlOf(account.slice(10)) === Number(account[9]);

/** Bank account by IBAN. Spanish ones also prove the two control digits inside the account number. */
export const parseIban = (text: string): ParsedNumber => {
  const value = compact(text).replace(/^IBAN/, '');
  if (value === '') return { ok: false, why: text.trim() === '' ? 'empty' : 'form' };
  const isSpanish = value.startsWith('ES');
  if (!(isSpanish ? SPANISH_IBAN : ANY_IBAN).test(value)) return { ok: false, why: 'form' };
  if (remainderOf(value) !== 1) return { ok: false, why: 'check-digits' };
  return isSpanish && !hasSpanishControl(value.slice(4)) ? { ok: false, why: 'check-digits' } : { ok: true, value };
};

/** In groups of four, as it is printed. */
export const formatIban = (value: string): string => value.replace(/(.{4})(?=.)/g, '$1 ');

/** For screens and logs that must not show the whole: '12345678Z' → '••••5678Z'. */
export const maskId = (value: string): string => `••••${value.length > 5 ? value.slice(-5) : ''}`;

/** 'ES9121000418450200051332' → '•••• 1332'. */
export const maskIban = (value: string): string => `•••• ${value.length > 4 ? value.slice(-4) : ''}`;

/** Enough for its owner to know the mailbox, not enough for a stranger to write to it: 'marta@correo.es' → 'm•••@c•••.es'. */
export const maskEmail = (email: string): string => {
  const [name = '', domain = ''] = email.split('@');
  const end = domain.includes('.') ? `.${domain.split('.').at(-1)}` : '';
  return `${[...name][0] ?? ''}•••@${[...domain][0] ?? ''}•••${end}`;
};
