import { lgss } from '@/lib/law/legal-ref';
import { retirementPeriod } from '@/lib/law/parameters/retirement';
import { figure, over } from '../../kernel';
import { recentFigures } from './career';
import { retirementFacts } from './facts';
import { isSelfEmployed } from './questions';

const given = over(retirementFacts);

/** Fifteen years contributed, two of them in the last fifteen (LGSS 205.1.b). */
export const contributionPeriod = {
  id: 'contribution-period',
  ref: lgss('205.1.b'),
  met: given(
    ['daysByRetirement', 'retirementDate'],
    (f) => f.daysByRetirement >= retirementPeriod.on(f.retirementDate).days,
  ),
  shows: given(['daysByRetirement', 'retirementDate'], (f) => ({
    have: figure('days', f.daysByRetirement),
    need: figure('days', retirementPeriod.on(f.retirementDate).days),
  })),
} as const;
export const recentPeriod = {
  id: 'recent-period',
  ref: lgss('205.1.b'),
  met: given(
    ['recentDaysByRetirement', 'retirementDate'],
    (f) => f.recentDaysByRetirement >= retirementPeriod.on(f.retirementDate).recentDays,
  ),
  shows: given(['recentDaysByRetirement', 'retirementDate'], recentFigures),
} as const;
export const duesArePaid = {
  id: 'dues-paid',
  ref: lgss('47.1'),
  appliesIf: isSelfEmployed,
  met: given(['duesPaid'], (f) => f.duesPaid),
} as const;
