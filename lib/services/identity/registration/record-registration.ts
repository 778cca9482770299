import 'server-only';
import { now } from '@/lib/adapters/clock';
import type { Person, RegistrationMethod } from '@/lib/db/generated/client';
import { standFor, type Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { issueDocument } from '../../documents/issue-document';
import { type Evidence, registrationSheet } from './registration-sheet';

/** Writes down how a person was registered and issues its record. The level follows from the way (law 4.5). */
export const recordRegistration = async (
  tx: Tx,
  registered: {
    readonly person: Person;
    readonly method: RegistrationMethod;
    readonly evidence?: Evidence;
    readonly byId?: string;
    readonly codeUntil?: Date;
  },
): Promise<{ readonly id: string; readonly csv: string }> => {
  const { person, method, evidence = {}, byId, codeUntil } = registered;
  const at = now();
  const level = method === 'letter' ? 'basic' : 'advanced';
  const locale = isLocale(person.locale) ? person.locale : 'es';
  const registrar = byId
    ? await tx.person.findUniqueOrThrow({ where: { id: byId }, select: { givenName: true, surnames: true } })
    : null;
  const sheet = registrationSheet(
    { person, method, level, evidence, registrar, codeUntil: codeUntil ?? null, at },
    locale,
  );
  await standFor(tx, person.id);
  const issued = await issueDocument(tx, { kind: 'registration', locale, personId: person.id, sheet });
  const { id } = await tx.registration.create({
    data: { personId: person.id, method, level, at, byId: byId ?? null, evidence, issuedId: issued.id },
    select: { id: true },
  });
  return { id, csv: issued.csv };
};
