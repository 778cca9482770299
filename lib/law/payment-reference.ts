/** References of payments and the code a bank's application reads. */

import type { Cents } from './cents';

const BASE = 97n;
const isReference = /^RF\d{2}[0-9A-Z]{1,21}$/;

/** Letters as numbers, as ISO 7064 wants them: A is 10, Z is 35. */
const digitsOf = (text: string): string =>
  [...text].map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55))).join('');
const restOf = (text: string): number => Number(BigInt(digitsOf(text)) % BASE);

/** A creditor reference (ISO 11649): RF, two check digits (ISO 7064, mod 97-10) and what it names. */
export const creditorReference = (body: string): string =>
  `RF${String(98 - restOf(`${body}RF00`)).padStart(2, '0')}${body}`;

/** Reads a reference as people type it or banks send it; null when its check digits do not agree. */
export const parseReference = (text: string): string | null => {
  const plain = text.replace(/[\s.-]/g, '').toUpperCase();
  return isReference.test(plain) && restOf(`${plain.slice(4)}${plain.slice(0, 4)}`) === 1 ? plain : null;
};

/** In groups of four, as it is printed. */
export const formatReference = (reference: string): string => reference.replace(/(.{4})(?=.)/g, '$1 ');

/** The credit transfer a bank's application reads from a QR code (European Payments Council, EPC069-12, version 002). */
export const transferCode = (transfer: {
  readonly name: string;
  readonly iban: string;
  readonly amount: Cents;
  readonly reference: string;
}): string =>
  [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    transfer.name,
    transfer.iban,
    `EUR${(transfer.amount / 100).toFixed(2)}`,
    '',
    transfer.reference,
  ].join('\n');

/** Reads such a code back. @throws RangeError when it is none. */
export const readTransferCode = (
  code: string,
): { readonly name: string; readonly iban: string; readonly amount: number; readonly reference: string } => {
  const [tag, , , , , name = '', iban = '', amount = '', , reference = ''] = code.split('\n');
  if (tag !== 'BCD' || !/^EUR\d+\.\d{2}$/.test(amount)) throw new RangeError('Not a transfer code');
  return { name, iban, amount: Math.round(Number(amount.slice(3)) * 100), reference };
};
