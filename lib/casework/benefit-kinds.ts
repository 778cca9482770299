import { type LegalRef, refTo } from '@/lib/law/legal-ref';

const exempt = refTo('incomeTax');

/**
 * Benefits on which no income tax is paid, whoever receives them, and why (Act 35/2006 art. 7). Where it depends on the person,
 * as with pensions for relatives, or on the amount, as with the minimum income, nothing is said here.
 */
const exemptions: Readonly<Record<string, LegalRef>> = {
  'perm-absolute': exempt('7.f'),
  'perm-severe': exempt('7.f'),
  'birth-and-childcare': exempt('7.h'),
  'birth-noncontributory': exempt('7.h'),
  'infant-care': exempt('7.h'),
  'dependent-child': exempt('7.h'),
  'large-family-birth': exempt('7.h'),
  'multiple-birth': exempt('7.h'),
  orphan: exempt('7.h'),
  'orphan-violence': exempt('7.h'),
  'dep-linked': exempt('7.x'),
  'dep-family-carer': exempt('7.x'),
  'dep-personal-care': exempt('7.x'),
};
export const exemptionOf = (benefit: string): LegalRef | null =>
  Object.hasOwn(exemptions, benefit) ? (exemptions[benefit] ?? null) : null;

/** Pensions: retirement, permanent incapacity and survivors, contributory and not. Everything else is a benefit and no pension. */
const pensions: ReadonlySet<string> = new Set([
  'retire-ordinary',
  'retire-delayed',
  'retire-active',
  'retire-flexible',
  'retire-partial',
  'early-mutual',
  'early-occupation',
  'early-disab-65',
  'early-disab-45',
  'early-involuntary',
  'early-voluntary',
  'perm-total',
  'perm-absolute',
  'perm-severe',
  'awod-perm',
  'awod-death',
  'widow',
  'orphan',
  'orphan-violence',
  'family-members',
  'ncp-invalidity',
  'ncp-retirement',
]);
export const isPension = (benefit: string): boolean => pensions.has(benefit);

/** Pensions paid out of contributions: those that rise each year by the rate of the law (LGSS art. 58). */
export const isContributoryPension = (benefit: string): boolean =>
  isPension(benefit) && !benefit.startsWith('ncp-') && benefit !== 'orphan-violence';
