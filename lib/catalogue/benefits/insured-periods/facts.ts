import { addDays, type Day, day } from '@/lib/law/day';
import { periodsOn } from '@/lib/record/record';
import { assistanceFacts } from '../../facts/household';
import { date, days, integer, oneOf, yesNo } from '../../fields';
import { type CareKind, careKinds } from './credit';

const earliest = { day: day('1960-01-01') };
/** A leave can be planned for as long as the longest one lasts. */
const latest = { daysFromToday: 1100 };
const kindOf = (known: Readonly<Record<string, unknown>>) => known.careKind as CareKind | undefined;
const unless = <V>(known: Readonly<Record<string, unknown>>, kind: CareKind, value: V): V | undefined => {
  const chosen = kindOf(known);
  return chosen !== undefined && chosen !== kind ? value : undefined;
};

/** Everything asked to count care as contributed. */
export const insuredPeriodsFacts = {
  claimDate: assistanceFacts.claimDate,
  careKind: oneOf(careKinds),
  /** First day of the leave, of the reduced time or without contributions; the day of the birth. */
  careStart: date({ min: earliest, max: latest }),
  careEnd: date({
    min: earliest,
    max: latest,
    from: (_, known) => (kindOf(known) === 'birth' ? (known.careStart as Day | undefined) : undefined),
  }),
  careChildBirth: date({ min: earliest, max: { daysFromToday: 0 } }),
  careAdoption: yesNo(),
  /** Up to the second degree, unable to manage alone and without paid work. */
  relativeDependent: yesNo(),
  careAsEmployee: yesNo({
    from: ({ record }, known) => {
      const work = record && known.careStart ? periodsOn(record, addDays(known.careStart as Day, -1))[0] : undefined;
      return work ? work.regime !== 'self-employed' : undefined;
    },
  }),
  birthChildren: integer({ unit: 'count', min: 1, max: 8, from: (_, known) => unless(known, 'birth', 1) }),
  /** The whole birth leave was contributed for, because the mother worked. */
  birthLeaveContributed: yesNo(),
  /** A job or an unemployment benefit came to its end. */
  interruptionByEnd: yesNo(),
  otherParentCredited: yesNo(),
  /** Days of care for other children already counted. */
  careDaysBefore: days({ max: 3650, from: (_, known) => unless(known, 'interruption', 0) }),
};
