import { addMonths, type Day } from '@/lib/law/day';
import type { ReporterRelation } from './procedures/death-report';
import { getProcedure, type Registered } from './registry';

const partner = ['widow', 'widow-temp', 'awod-death-lump', 'death-grant'] as const;
const relative = ['family-members', 'family-temp', 'death-grant'] as const;
const byRelation: Readonly<Record<ReporterRelation, readonly string[]>> = {
  spouse: partner,
  partner,
  child: ['orphan', 'orphan-violence', 'awod-death-lump', 'family-members', 'death-grant'],
  parent: ['family-members', 'family-temp', 'awod-death-lump', 'death-grant'],
  sibling: relative,
  grandchild: relative,
  other: ['death-grant', 'widow', 'orphan', 'family-members', 'awod-death', 'awod-death-lump'],
};

export type SurvivorBenefit = {
  readonly registered: Registered;
  /** Months paid back from the application; of a single payment, the months in which it can be asked for. */
  readonly months: number;
  /** Last day on which nothing is lost, or on which it can be asked for at all. */
  readonly until: Day;
  /** Whether the time to ask for it ends, or only what is paid back; neither of one payment that never lapses (LGSS art. 230). */
  readonly time: 'ends' | 'pays-back' | 'never';
};

/** What somebody of this relation may ask for after a death, and until when (LGSS arts. 53.1 and 230). */
export const survivorsOf = (relation: ReporterRelation, deathDate: Day): readonly SurvivorBenefit[] =>
  byRelation[relation].map((slug) => {
    const registered = getProcedure(slug);
    const months = registered.procedure.deadlines.arrears?.months ?? 0;
    const time = slug === 'death-grant' ? 'ends' : slug === 'awod-death-lump' ? 'never' : 'pays-back';
    return { registered, months, until: addMonths(deathDate, months), time };
  });
