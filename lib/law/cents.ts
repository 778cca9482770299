/** Money as whole cents of a euro. Nothing here rounds unless it is told by which rule. */

declare const brand: unique symbol;
export type Cents = number & { readonly [brand]: 'Cents' };
export type Rounding = 'half-up' | 'down' | 'up';

const EUROS_FORM = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;
const BASIS_POINTS_OF_ONE = 10_000;

/** @throws RangeError unless the amount is a whole, exactly representable number of cents. */
export const cents = (amount: number): Cents => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of cents: ${amount}`);
  return (amount === 0 ? 0 : amount) as Cents;
};

/** Reads euros written with a decimal point: euros('1640.00'), euros('46.5'). @throws RangeError otherwise. */
export const euros = (text: string): Cents => {
  const match = EUROS_FORM.exec(text);
  if (!match) throw new RangeError(`Not an amount in euros: ${JSON.stringify(text)}`);
  const [, sign, whole, fraction = ''] = match;
  const amount = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return cents(sign ? -amount : amount);
};

/** @throws RangeError unless `count` is whole. */
export const times = (amount: Cents, count: number): Cents => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole count: ${count}; use portion() with a rounding`);
  return cents(amount * count);
};

export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
};

/**
 * amount × numerator ÷ denominator, exact until the one rounding. 'half-up' rounds halves away from zero,
 * 'down' towards zero, 'up' away from zero, so a recovery rounds as the payment it undoes.
 */
export const portion = (amount: Cents, numerator: number, denominator: number, rounding: Rounding): Cents => {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0)
    throw new RangeError(`Not a fraction of whole numbers: ${numerator}/${denominator}`);
  const product = amount * numerator;
  return Number.isSafeInteger(product)
    ? cents(divide(product, denominator, rounding))
    : cents(divideLarge(BigInt(amount) * BigInt(numerator), BigInt(denominator), rounding));
};

const roundsAway = (twiceRest: number, denominator: number, rounding: Rounding): boolean =>
  rounding === 'up' ? twiceRest > 0 : rounding === 'half-up' && twiceRest >= denominator;

const divide = (product: number, denominator: number, rounding: Rounding): number => {
  const size = Math.abs(product);
  const rest = size % denominator;
  const quotient = (size - rest) / denominator + (roundsAway(rest * 2, denominator, rounding) ? 1 : 0);
  return product < 0 ? -quotient : quotient;
};

const divideLarge = (product: bigint, denominator: bigint, rounding: Rounding): number => {
  const size = product < 0n ? -product : product;
  const rest = size % denominator;
  const away = rounding === 'up' ? rest > 0n : rounding === 'half-up' && rest * 2n >= denominator;
  const quotient = size / denominator + (away ? 1n : 0n);
  return Number(product < 0n ? -quotient : quotient);
};

/** A percentage in basis points: 10000 is the whole, 6000 is 60 %. */
export const basisPoints = (amount: Cents, points: number, rounding: Rounding): Cents =>
  portion(amount, points, BASIS_POINTS_OF_ONE, rounding);

export const minCents = (first: Cents, ...others: readonly Cents[]): Cents => Math.min(first, ...others) as Cents;
export const maxCents = (first: Cents, ...others: readonly Cents[]): Cents => Math.max(first, ...others) as Cents;
