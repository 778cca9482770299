import 'server-only';
import type { Person } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import type { Problem, RawValues } from '../forms/form-return';

/** Somebody staff name by document alone; who is not known yet goes through the identity desk first. */
export const findRegistered = async (
  tx: Tx,
  typed: RawValues[string] | undefined,
  field: string,
): Promise<{ readonly person: Person | null; readonly problems: readonly Problem[] }> => {
  const text = typeof typed === 'string' ? typed : '';
  const parsed = parseIdNumber(text);
  if (!parsed.ok) return { person: null, problems: [{ field, code: text.trim() ? 'wrong-id' : 'missing' }] };
  const person = await tx.person.findUnique({ where: { idNumber: parsed.value } });
  return { person, problems: person ? [] : [{ field, code: 'not-registered' }] };
};
