import type { Actor } from '@/lib/access/actor';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { euros } from '@/lib/law/cents';
import { addMonths, type Day, day } from '@/lib/law/day';
import { assignAccount, getAccounts } from '@/lib/services/companies/accounts';
import { foundOrganisation } from '@/lib/services/companies/fixtures';

const idOf = async (idNumber: string): Promise<string> =>
  (await systemDb().person.findUniqueOrThrow({ where: { idNumber }, select: { id: true } })).id;

type Said = { readonly from: Day; readonly hours: number; readonly pay: string; readonly replaced?: boolean };
const conditions = ({ from, hours, pay }: Said, declaredAt: Day) => ({
  from: toDate(from),
  contract: 'permanent',
  hours,
  payKind: 'month-14',
  pay: euros(pay),
  schedule: hours > 15 ? 'De lunes a viernes, de 9 a 13' : 'Lunes, miércoles y viernes, de 9 a 13',
  place: 'Calle de la Luna, 12, Madrid',
  declaredAs: 'employer',
  declaredAt: new Date(`${declaredAt}T10:00:00Z`),
});

/**
 * Domestic employments of the demonstration: Marta employs Rosa, with a change and a correction behind them; a household
 * with an account of its own employs Lucía, and an authorised party files for it.
 */
export const seedDomestic = async (of: (key: string) => Actor, registrar: Actor, now: Day): Promise<void> => {
  const since = addMonths(now, -20);
  const { id } = await systemDb().domesticEmployment.create({
    data: { employerId: of('marta').id, workerId: of('rosa').id, since: toDate(since) },
  });
  const right = await systemDb().domesticConditions.create({
    data: { employmentId: id, ...conditions({ from: since, hours: 12, pay: '420.00' }, addMonths(now, -18)) },
  });
  await systemDb().domesticConditions.create({
    data: {
      employmentId: id,
      ...conditions({ from: since, hours: 12, pay: '380.00' }, since),
      replacedAt: right.declaredAt,
      replacedById: right.id,
    },
  });
  await systemDb().domesticConditions.create({
    data: {
      employmentId: id,
      ...conditions({ from: addMonths(now, -8), hours: 16, pay: '560.00' }, addMonths(now, -8)),
    },
  });
  const alba = { ...registrar, id: await idOf('21000001N'), roles: [], body: null } satisfies Actor;
  const home = await foundOrganisation(registrar, alba, {
    nif: 'E70000047',
    name: 'HOGAR RIVAS LUNA',
    kind: 'company',
    accounts: [{ ccc: '28456789057', place: 'Casa de Madrid', regime: 'household' }],
  });
  const party = await systemDb().organisation.findFirstOrThrow({ where: { partyNumber: '104512' } });
  for (const account of (await getAccounts(home.principal, home.id)).own) {
    await assignAccount(home.principal, home.id, { accountId: account.id, partyId: party.id, until: null });
    await systemDb().domesticEmployment.create({
      data: {
        accountId: account.id,
        workerId: of('lucia').id,
        since: toDate(day('2025-02-01')),
        conditions: { create: conditions({ from: day('2025-02-01'), hours: 20, pay: '680.00' }, day('2025-01-30')) },
      },
    });
  }
};
