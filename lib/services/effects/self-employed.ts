import 'server-only';
import { toDate } from '@/lib/casework/dates';
import type { Prisma } from '@/lib/db/generated/client';
import type { Day } from '@/lib/law/day';
import { activityIn, codeIn } from '@/lib/record/economic-activity';
import { findMutual } from '@/lib/record/mutual-societies';
import {
  type ActivityChange,
  changedActivities,
  type SelfEmploymentRow,
  situationOn,
} from '@/lib/record/self-employment';
import { selfEmploymentOf } from '../self-employed/rows';
import type { Effect, Granted } from './effects';

type Written = Pick<
  Prisma.SelfEmploymentUncheckedCreateInput,
  'kind' | 'activities' | 'mutual' | 'sickLeave' | 'professional' | 'cessation' | 'income' | 'base'
>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const codeOf = (value: unknown): string | undefined => {
  const typed = text(value);
  return typed && (activityIn(typed)?.code ?? codeIn(typed));
};

/**
 * Writes what was granted from its day on. What the same case wrote before is left out of what the change begins from:
 * a corrected decision changes the situation that its first one found.
 */
const effect =
  (written: (granted: Granted, before: readonly SelfEmploymentRow[], from: Day) => Written | null): Effect =>
  async (tx, audit, granted) => {
    const { caseId, decisionId, person, award, at } = granted;
    const from = award.periods[0]?.from;
    if (!from) return;
    const rows = await selfEmploymentOf(tx, person.id);
    const data = written(
      granted,
      rows.filter(({ decidedIn }) => decidedIn !== caseId),
      from,
    );
    if (!data) return;
    const { count } = await tx.selfEmployment.createMany({
      data: [{ ...data, personId: person.id, from: toDate(from), recordedAt: at, caseId, decisionId }],
      skipDuplicates: true,
    });
    if (count > 0)
      audit({
        action: 'self-employment.recorded',
        object: `case:${caseId}`,
        behalf: person.id,
        details: { kind: data.kind, from },
      });
  };

/** Activities as they are after the change. */
export const recordActivities = effect(({ facts }, before, from) => {
  const [added, former] = [codeOf(facts.newActivity), codeOf(facts.formerActivity)];
  const change: ActivityChange = {
    act: facts.activityChange as ActivityChange['act'],
    ...(added && facts.activityChange !== 'end' && { added }),
    ...(former && { former }),
  };
  const activities = changedActivities(situationOn(before, from).activities?.activities ?? [], change);
  return activities.length > 0 ? { kind: 'activities', activities: [...activities] } : null;
});

/** Cover and mutual society; who does not change the society keeps it. */
export const recordCover = effect(({ facts }, before, from) => {
  const mutual = facts.changesMutual
    ? findMutual(text(facts.newMutual) ?? '')
    : situationOn(before, from).cover?.mutual;
  return mutual
    ? {
        kind: 'cover',
        mutual,
        sickLeave: facts.wantsSickLeave !== false,
        professional: facts.wantsProfessional !== false,
        cessation: facts.wantsCessation !== false,
      }
    : null;
});

/** Income forecast and base chosen. */
export const recordBase = effect(({ facts }) => ({
  kind: 'base',
  income: facts.expectedIncome as number,
  base: facts.chosenBase as number,
}));
