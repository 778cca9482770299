import 'server-only';
import { today } from '@/lib/adapters/clock';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Day } from '@/lib/law/day';
import { normaliseDni } from '@/lib/law/identifiers';
import type { Problem, RawValues } from '../forms/form-return';

const kinds = ['dni', 'foreigner-card', 'passport'] as const;
const checks = ['photoMatches', 'personPresent'] as const;
/** A document that ended yesterday identifies nobody. */
const documentUntil = date({ min: { daysFromToday: 0 } });

export type SeenDocument = { readonly kind: (typeof kinds)[number]; readonly number: string; readonly until: Day };

/** The check list of an identity document seen at a desk; its number is that of the person, but on a passport. */
export const readSeenDocument = (
  values: RawValues,
  idNumber: string | undefined,
): { readonly document: SeenDocument | null; readonly problems: readonly Problem[] } => {
  const kind = kinds.find((known) => known === values.documentKind);
  const number = typeof values.documentNumber === 'string' ? values.documentNumber.trim().slice(0, 40) : '';
  const read = readAnswers({ documentUntil }, values, today());
  const isOther = number && idNumber && kind && kind !== 'passport' && normaliseDni(number) !== idNumber;
  const problems: Problem[] = [
    ...(kind ? [] : [{ field: 'documentKind', code: 'missing' }]),
    ...(number ? [] : [{ field: 'documentNumber', code: 'missing' }]),
    ...(isOther ? [{ field: 'documentNumber', code: 'other-number' }] : []),
    ...read.problems,
    ...checks.filter((field) => values[field] !== 'yes').map((field) => ({ field, code: 'missing' })),
  ];
  return {
    document: problems.length === 0 && kind ? { kind, number, until: read.facts.documentUntil as Day } : null,
    problems,
  };
};
