import type { Measure } from '@/lib/catalogue/rule-book';

/* How many of what is kept make one of what a person writes: cents of a euro, hundredths of a percent. */
const parts: Readonly<Partial<Record<Measure, number>>> = {
  'euro cents': 100,
  'basis points': 100,
  hundredths: 100,
  'ten-thousandths': 10_000,
  'hundred-thousandths of a day': 100_000,
  'thousandths of a percent': 1000,
};
const WRITTEN = /^-?\d{1,12}([.,]\d{1,5})?$/;

/** A number as somebody writes it, in the unit in which it is kept: '17,50' euros are 1750 cents. Null when it is none. */
export const readProposed = (typed: string, unit: Measure): number | null => {
  const plain = typed.replace(/[\s\u00A0€%]/g, '').replace(/\.(?=\d{3}(\D|$))/g, '');
  if (!WRITTEN.test(plain)) return null;
  const [whole = '', fraction = ''] = plain.split(/[.,]/);
  const digits = String(parts[unit] ?? 1).length - 1;
  if (fraction.length > digits) return null;
  const number = Number(`${whole}${fraction.padEnd(digits, '0')}`);
  return Number.isSafeInteger(number) ? number : null;
};
