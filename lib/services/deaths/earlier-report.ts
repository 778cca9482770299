import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { isSameName } from '@/lib/casework/same-name';
import type { Known } from '@/lib/catalogue/kernel';
import { reading } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { parseIdNumber } from '@/lib/law/identifiers';

const idOf = (facts: Known): string | null => {
  const parsed = parseIdNumber(String(facts.deceasedIdNumber ?? ''));
  return parsed.ok ? parsed.value : null;
};
const isSamePerson = (one: Known, other: Known): boolean => {
  const [first, second] = [idOf(one), idOf(other)];
  if (first && second) return first === second;
  return (
    one.deceasedBirthDate === other.deceasedBirthDate &&
    isSameName(String(one.deceasedGivenName), String(other.deceasedGivenName)) &&
    isSameName(String(one.deceasedSurnames), String(other.deceasedSurnames))
  );
};

/**
 * The same death as its reporter told it before. Only their own reports are looked at: whether anybody else reported it,
 * or who the person was, is nothing they learn.
 */
export const earlierReport = async (actor: Actor, draftId: string, facts: Known) => {
  const reports = await reading(actor, (tx) =>
    tx.case.findMany({
      where: { AND: [ownCases(actor), { procedure: 'death-report', state: { not: 'draft' }, id: { not: draftId } }] },
      orderBy: { registeredAt: 'asc' },
      take: 100,
      select: {
        id: true,
        facts: true,
        registeredAt: true,
        register: { where: { kind: 'application' }, select: { number: true }, take: 1 },
      },
    }),
  );
  const same = reports.find((report) => isSamePerson(report.facts as Known, facts));
  return same?.registeredAt ? { id: same.id, at: same.registeredAt, number: same.register[0]?.number ?? '—' } : null;
};
