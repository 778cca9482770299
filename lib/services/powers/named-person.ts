import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { isSameName } from '@/lib/casework/same-name';
import type { Person } from '@/lib/db/generated/client';
import type { Audit, Tx } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import { countPost } from '../forms/count-post';
import type { Problem, RawValues } from '../forms/form-return';

const textOf = (value: RawValues[string] | undefined): string => (typeof value === 'string' ? value.trim() : '');
/** What was typed, before anybody is looked for. */
export const namedIn = (values: RawValues) => {
  const idNumber = textOf(values.idNumber);
  const surnames = textOf(values.surnames).slice(0, 120);
  const parsed = parseIdNumber(idNumber);
  const problems: Problem[] = [
    ...(parsed.ok ? [] : [{ field: 'idNumber', code: idNumber ? 'wrong-id' : 'missing' }]),
    ...(surnames ? [] : [{ field: 'surnames', code: 'missing' }]),
  ];
  return { idNumber: parsed.ok ? parsed.value : idNumber, surnames, problems };
};

/**
 * The person somebody names by document and surnames. An unknown number, other surnames, somebody without access and
 * somebody who died are one answer, and tries are counted by account as well as by address: nobody finds out here who
 * is registered.
 */
export const findNamed = async (
  tx: Tx,
  actor: Actor,
  values: RawValues,
  { withAccess = true }: { readonly withAccess?: boolean } = {},
): Promise<{ readonly person: Person } | { readonly problems: readonly Problem[] }> => {
  const { idNumber, surnames, problems } = namedIn(values);
  if (problems.length > 0) return { problems };
  const person = await tx.person.findUnique({ where: { idNumber } });
  if (person?.id === actor.id) return { problems: [{ field: 'idNumber', code: 'yourself' }] };
  const found =
    person !== null &&
    isSameName(person.surnames, surnames) &&
    person.diedOn === null &&
    (person.activatedAt !== null || !withAccess);
  if (found) return { person };
  return { problems: [{ field: 'idNumber', code: withAccess ? 'unknown-person' : 'unknown-represented' }] };
};

/** Counts a try to name somebody, by account: a signed-in person tries no list of numbers. */
export const countNaming = (actor: Actor): Promise<void> => countPost('naming', actor.id);

export const auditNaming = (audit: Audit): void =>
  audit({ action: 'power.person-not-found', object: 'person:unknown', result: 'refused' });
