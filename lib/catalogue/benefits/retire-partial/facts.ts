import { integer, oneOf, percent, yesNo } from '../../fields';
import { careerOf, type RetirementCareer } from '../retirement/career';
import { employeeAmountFacts, ownCareerFacts, retirementPayFacts } from '../retirement/facts';
import { isAtAge, reliefs } from './access';

const isKnownAtAge = (known: Readonly<Record<string, unknown>>): boolean => {
  const f = known as Partial<RetirementCareer>;
  return (
    f.birthDate !== undefined &&
    f.retirementDate !== undefined &&
    f.daysByRetirement !== undefined &&
    isAtAge(careerOf(f as RetirementCareer))
  );
};

/** Facts of partial retirement; those asked only before the ordinary age are answered by it afterwards. */
export const partialFacts = {
  ...ownCareerFacts,
  /** Works full-time in the company until now. */
  worksFullTime: yesNo(),
  companyYears: integer({ unit: 'years', min: 0, max: 60 }),
  /** Compulsory military or social service, a year of it at most. */
  partialServiceDays: integer({
    unit: 'days',
    min: 0,
    max: 1500,
    from: (_, known) => (isKnownAtAge(known) ? 0 : undefined),
  }),
  /** A disability of 33 % or more, which shortens the time contributed. */
  partialDisability33: yesNo({ from: (_, known) => (isKnownAtAge(known) ? false : undefined) }),
  /** Physical effort or close attention in manufacturing (LGSS DT 4.6). */
  inManufacturing: yesNo({ from: (_, known) => (isKnownAtAge(known) ? false : undefined) }),
  permanentStaff: yesNo(),
  reliefContract: oneOf(reliefs, { from: (_, known) => (isKnownAtAge(known) ? 'none' : undefined) }),
  /** Base of the relief worker of 65 % or more of the mean of the last six months. */
  reliefBaseEnough: yesNo(),
  workingDayCut: percent(),
  ...employeeAmountFacts,
  pensionHousehold: retirementPayFacts.pensionHousehold,
  iban: retirementPayFacts.iban,
};
