import { ageOn, type Day, day } from '@/lib/law/day';
import { seriousIllnessAges } from '@/lib/law/parameters/family-benefits';
import { periodsOn } from '@/lib/record/record';
import { personFacts } from '../../facts/person';
import { date, oneOf, percent, yesNo } from '../../fields';
import { careAhead, careWorkFacts, firstCareEvent, occupationalBaseFacts } from './facts';

const FULL_DAY = 10_000;
const isSpouse = (known: Readonly<Record<string, unknown>>) => known.careRelation === 'spouse';
/* Age of the patient on the first day, while both days are known. */
const patientAge = (known: Readonly<Record<string, unknown>>): number | undefined =>
  known.careReductionStart && known.patientBirthDate
    ? ageOn(known.patientBirthDate as Day, known.careReductionStart as Day)
    : undefined;
const whenMinor = <V>(known: Readonly<Record<string, unknown>>, value: V): V | undefined => {
  const age = patientAge(known);
  const { childUnder } = seriousIllnessAges.on((known.careReductionStart as Day | undefined) ?? firstCareEvent);
  return age !== undefined && age < childUnder ? value : undefined;
};

/** Everything the benefit for a seriously ill child asks. */
export const seriousIllnessFacts = {
  /** First day of the reduced working time: the event date. */
  careReductionStart: date({ min: { day: firstCareEvent }, max: careAhead }),
  careRelation: oneOf(['parent', 'spouse']),
  patientBirthDate: date({ min: { day: day('1990-01-01') }, max: { daysFromToday: 0 } }),
  diagnosedAsMinor: yesNo({ from: (_, known) => whenMinor(known, true) }),
  /** A disability of 65 % or more recognised before 23. */
  patientDisability65: yesNo({ from: (_, known) => whenMinor(known, false) }),
  /** The benefit was already paid for this patient before the age up to which it can begin. */
  careAlreadyPaid: yesNo(),
  seriousIllness: yesNo(),
  needsDirectCare: yesNo(),
  otherParentWork: oneOf(['works', 'only-parent', 'separated', 'does-not-work'], {
    from: (_, known) => (isSpouse(known) ? 'only-parent' : undefined),
  }),
  othersCareSubsidy: yesNo(),
  ...careWorkFacts,
  /** Share by which the working time is cut, of that of a comparable full-time worker. */
  careReduction: percent(),
  /** Share of a full working day before the cut. */
  careWorkShare: percent({
    from: ({ record }, known, on) => {
      if (known.regime === 'self-employed') return FULL_DAY;
      const work = record && on ? periodsOn(record, on) : [];
      return work.length === 0
        ? undefined
        : Math.min(
            FULL_DAY,
            work.reduce((sum, { workTime }) => sum + workTime, 0),
          );
    },
  }),
  ...occupationalBaseFacts,
  iban: personFacts.iban,
};
