import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { courseName, courseYearOf, isStage, schoolDueOn } from '@/lib/casework/school/rules';
import { type Tx, transact } from '@/lib/db/transact';
import { addMonths, addYears, type Day } from '@/lib/law/day';
import type { Problem } from '../forms/form-return';
import { actingOrganisation, schoolAccounts, tellSchool } from './settlement';

/** A settlement is opened for an enrolment of the next year at most, and while its fees can still be asked for. */
const MONTHS_AHEAD = 12;
const YEARS_BACK = 4;

export type Opened =
  | { readonly status: 'opened' | 'there-already'; readonly id: string }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

const problemsOf = (enrolmentEnd: Day): Problem[] => {
  const [last, first] = [addMonths(today(), MONTHS_AHEAD), addYears(today(), -YEARS_BACK)];
  if (enrolmentEnd > last) return [{ field: 'enrolmentEnd', code: 'too-late', values: { limit: last } }];
  if (enrolmentEnd < first) return [{ field: 'enrolmentEnd', code: 'too-early', values: { limit: first } }];
  return [];
};

const existing = (tx: Tx, key: { accountId: string; courseYear: number; stage: string }) =>
  tx.schoolSettlement.findUnique({ where: { accountId_courseYear_stage: key }, select: { id: true } });

/** Opens the settlement of a centre for the course and stage of an enrolment; asked for again, it is the one there is. */
export const openSettlement = async (
  actor: Actor,
  organisationId: string,
  asked: { readonly accountId: string; readonly stage: string; readonly enrolmentEnd: Day },
): Promise<Opened> =>
  transact(actor, async (tx, audit): Promise<Opened> => {
    assertCan(actor, 'settle:school-insurance', { organisationId });
    const account = (await schoolAccounts(tx, organisationId)).find(({ id }) => id === asked.accountId);
    const { stage, enrolmentEnd } = asked;
    const problems = [
      ...(account ? [] : [{ field: 'account', code: 'missing' }]),
      ...(isStage(stage) ? [] : [{ field: 'stage', code: 'missing' }]),
      ...problemsOf(enrolmentEnd),
    ];
    if (!account || problems.length > 0) return { status: 'refused', problems };
    const courseYear = courseYearOf(enrolmentEnd);
    const key = { accountId: account.id, courseYear, stage };
    const before = await existing(tx, key);
    if (before) return { status: 'there-already', id: before.id };
    const days = { enrolmentEnd: toDate(enrolmentEnd), dueOn: toDate(schoolDueOn(enrolmentEnd)) };
    const data = { ...key, ...days, holderId: account.holder.id, openedById: actor.id, openedAt: now() };
    const [made] = await tx.schoolSettlement.createManyAndReturn({ data: [data], skipDuplicates: true });
    if (!made) return { status: 'there-already', id: (await existing(tx, key))?.id ?? '' };
    const by = await actingOrganisation(tx, organisationId);
    const { holder, ...rest } = account;
    const settlement = { holder: { ...holder, nif: '' }, account: rest };
    tellSchool(audit, 'company.school-opened', { settlement, by }, { course: courseName(courseYear) });
    return { status: 'opened', id: made.id };
  });
