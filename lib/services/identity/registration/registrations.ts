import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { db, systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import { ensurePdf } from '../../documents/issue-document';
import { readStored } from '../../documents/read-stored';

const SHOWN = 20;
const DESK_HOURS = 12;

/** Own registrations, the last one first: its level is that of the account. */
export const listRegistrations = async (actor: Actor) => {
  assertCan(actor, 'see:registrations', { personId: actor.id });
  return reading(actor, (tx) =>
    tx.registration.findMany({
      where: { personId: actor.id },
      orderBy: { at: 'desc' },
      take: SHOWN,
      select: { id: true, method: true, level: true, at: true, issuedId: true },
    }),
  );
};

/** Those of this desk today, so that each person leaves with the record printed. */
export const listDeskRegistrations = async (actor: Actor) => {
  assertCan(actor, 'register:identity');
  return reading(actor, (tx) =>
    tx.registration.findMany({
      where: { byId: actor.id, at: { gt: new Date(now().getTime() - DESK_HOURS * 3_600_000) } },
      orderBy: { at: 'desc' },
      take: SHOWN,
      select: { id: true, at: true, person: { select: { givenName: true, surnames: true, idNumber: true } } },
    }),
  );
};

/** The sealed record of a registration, for the member of staff who signed it. */
export const openRegistrationRecord = async (actor: Actor, id: string) => {
  const registration = await reading(actor, (tx) => tx.registration.findFirst({ where: { id, byId: actor.id } }));
  if (!registration) throw new NotFound('registration');
  assertCan(actor, 'register:identity', { personId: registration.personId });
  const { issuedId, personId } = registration;
  const bytes = await readStored({ origin: 'issued', id: issuedId, ...(await ensurePdf(issuedId)), personId });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'registration.opened', object: `registration:${id}`, behalf: registration.personId }),
  );
  return { bytes };
};

/** Whom a record is about, by its CSV: for the letter with the codes of the browser that has just registered. */
export const registeredPerson = async (csv: string) => {
  const issued = await systemDb().issuedDocument.findFirst({ where: { csv, kind: 'registration' } });
  return (
    issued?.personId &&
    db().person.findUnique({
      where: { id: issued.personId },
      select: { givenName: true, surnames: true, idNumber: true },
    })
  );
};
