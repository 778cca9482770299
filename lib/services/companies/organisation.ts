import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { db, systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { usableAccounts } from './accounts';

/** An organisation the person acts for, with the accounts it can present for today. */
export const getOrganisation = async (actor: Actor, organisationId: string) => {
  assertCan(actor, 'see:company', { organisationId });
  const [row, accounts] = await Promise.all([
    db().organisation.findUnique({
      where: { id: organisationId },
      select: { id: true, nif: true, name: true, kind: true, partyNumber: true },
    }),
    usableAccounts(db(), organisationId, today()),
  ]);
  if (!row) throw new NotFound('organisation');
  return { ...row, accounts };
};

const SHOWN = 20;

/** Files others presented for the accounts of an organisation: who, when and how many lines, and nothing of other firms. */
export const filedByOthers = async (actor: Actor, organisationId: string) => {
  assertCan(actor, 'see:company', { organisationId });
  const groups = await reading(actor, (tx) =>
    tx.companyCertificate.groupBy({
      by: ['submissionId'],
      where: { companyId: organisationId, NOT: { submission: { organisationId } } },
      _count: true,
      _max: { receivedAt: true },
      orderBy: { _max: { receivedAt: 'desc' } },
      take: SHOWN,
    }),
  );
  // Of the files of others only who sent them.
  const submissions = await systemDb().submission.findMany({
    where: { id: { in: groups.map(({ submissionId }) => submissionId) } },
    select: { id: true, organisation: { select: { name: true } } },
  });
  return groups.map(({ submissionId, _count, _max }) => ({
    id: submissionId,
    party: submissions.find(({ id }) => id === submissionId)?.organisation.name ?? '',
    count: _count,
    at: _max.receivedAt as Date,
  }));
};

const ACTS = 100;

/** What was done for an organisation, the newest first, with the names of its own people, and of nobody of the office or of others. */
export const getActivity = async (actor: Actor, organisationId: string) => {
  assertCan(actor, 'see:company', { organisationId });
  const rows = await db().auditEvent.findMany({
    where: { object: `organisation:${organisationId}`, action: { startsWith: 'company.' } },
    orderBy: { seq: 'desc' },
    take: ACTS,
    select: { seq: true, at: true, actor: true, action: true, details: true },
  });
  const people = await db().person.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.actor))] }, memberships: { some: { organisationId } } },
    select: { id: true, givenName: true, surnames: true },
  });
  const names = new Map(people.map(({ id, givenName, surnames }) => [id, `${givenName} ${surnames}`]));
  return rows.map(({ seq, at, actor: by, action, details: told }) => {
    const details = told as Readonly<Record<string, string | number>>;
    // What another organisation did: its name, empty where that is not known to this one, and never who of it.
    const other = action === 'company.batch-submitted-by' ? details.party : details.other;
    return {
      id: String(seq),
      at,
      by: other === undefined ? (names.get(by) ?? null) : String(other),
      act: action.slice('company.'.length),
      details,
    };
  });
};
