import { ageOn, type Day } from '@/lib/law/day';
import { olderAllowance, retirementPeriodAsked, unemploymentPeriod } from '@/lib/law/parameters/unemployment';
import { daysInYearsBefore, daysOfCareer } from '@/lib/record/record';
import { days, integer, oneOf, percent, yesNo } from '../../fields';
import { careerDaysForUnemployment, workTimeOfLastDays } from '../unemployment/amount';
import { unemploymentFacts as shared } from '../unemployment/facts';
import * as rule from './allowance';

const FULL = 10_000;

type Known = Readonly<Record<string, unknown>>;
const eventIn = (facts: Known) => facts.unemploymentDate as Day | undefined;
const claimIn = (facts: Known) => facts.unemploymentClaimDate as Day | undefined;
const bornIn = (facts: Known) => facts.birthDate as Day | undefined;
const wayIn = (facts: Known) => facts.allowanceWay as rule.Way | undefined;
export const countsWorkTime = (way: rule.Way) => way === 'exhausted' || way === 'too-few-contributions';
export const isOldEnough = (birth: Day, on: Day) => ageOn(birth, on) >= olderAllowance.on(on).age;
/* Whether the old wording applies, once what says it is known. */
const oldLawIn = (facts: Known): boolean | undefined => {
  const [way, date, birth] = [wayIn(facts), eventIn(facts), bornIn(facts)];
  return way && date && birth && typeof facts.claimsOlder === 'boolean'
    ? rule.isOldLaw({ allowanceWay: way, unemploymentDate: date, birthDate: birth, claimsOlder: facts.claimsOlder })
    : undefined;
};

export const allowanceFacts = {
  allowanceWay: oneOf(rule.ways),
  unemploymentDate: shared.unemploymentDate,
  unemploymentClaimDate: shared.unemploymentClaimDate,
  birthDate: shared.birthDate,
  hasRetirementRight: shared.hasRetirementRight,
  /** Asks for the allowance of the over-52s. */
  claimsOlder: yesNo({
    from: (_, known) => {
      const [birth, claim] = [bornIn(known), claimIn(known)];
      return birth && claim && !isOldEnough(birth, claim) ? false : undefined;
    },
  }),
  /** Registered as a job-seeker without a break of ninety days from the event to the age of 52 (LGSS 280.1). */
  stayedRegistered: yesNo({
    from: (_, known) => {
      const [birth, date] = [bornIn(known), eventIn(known)];
      return birth && date && isOldEnough(birth, date) ? true : undefined;
    },
  }),
  /** The period of a contributory retirement pension is met already, whatever the age. */
  retirementPeriodMet: yesNo({
    from: ({ record }, known) => {
      const date = eventIn(known);
      if (!record || !date) return undefined;
      const need = retirementPeriodAsked.on(date);
      return daysOfCareer(record, date) >= need.days && daysInYearsBefore(record, date, need.years) >= need.recent;
    },
  }),
  unemploymentCareerDays: days({
    from: ({ record }, known) => {
      const date = eventIn(known);
      return record && date ? careerDaysForUnemployment(record, date) : undefined;
    },
  }),
  howWorkEnded: shared.howWorkEnded,
  /** Days of the contributory benefit that has ended. */
  exhaustedDays: days({
    max: 720,
    from: (_, known) => (wayIn(known) === undefined || wayIn(known) === 'exhausted' ? undefined : 0),
  }),
  unemploymentDays: shared.unemploymentDays,
  hasContributoryRight: yesNo({
    from: (_, known) => {
      const [way, date] = [wayIn(known), eventIn(known)];
      if (way === 'exhausted') return false;
      if (way !== 'too-few-contributions' || !date || typeof known.unemploymentDays !== 'number') return undefined;
      return known.unemploymentDays >= unemploymentPeriod.on(date).days;
    },
  }),
  /** Months worked abroad in the six years before coming back. */
  monthsAbroad: integer({ unit: 'months', min: 0, max: 72 }),
  /** Came back from a State whose unemployment benefits are coordinated with those of Spain. */
  fromCoveredCountry: yesNo(),
  /** Returned emigrants: only Spanish workers, and since 2024 without unemployment benefit from where they were. */
  emigrantIsSpanish: yesNo(),
  paidUnemploymentAbroad: yesNo(),
  monthsInPrison: integer({ unit: 'months', min: 0, max: 480 }),
  earlierActiveIncome: shared.earlierActiveIncome,
  jobSeeker: shared.jobSeeker,
  activityAgreement: shared.activityAgreement,
  refusedOffer: yesNo(),
  ownIncomeMonth: shared.ownIncomeMonth,
  unitMembers: shared.unitMembers,
  unitIncomeMonth: shared.unitIncomeMonth,
  /** Spouse or child whose own income is within the limit: in charge in the sense of the wording until 2024. */
  hasDependant: yesNo({
    from: (_, known) => {
      if (known.unitMembers === 1) return false;
      return oldLawIn(known) === false ? true : undefined;
    },
  }),
  /** Working time of the job lost; until 2024 the allowance was reduced by it (LGSS 278.1, former wording). */
  allowanceWorkTime: percent({
    from: ({ record }, known) => {
      const [way, date, old] = [wayIn(known), eventIn(known), oldLawIn(known)];
      if (old === undefined || !way || !date) return undefined;
      if (!old || known.claimsOlder || !countsWorkTime(way)) return FULL;
      return record && way === 'too-few-contributions' ? workTimeOfLastDays(record, date) : undefined;
    },
  }),
  iban: shared.iban,
};
