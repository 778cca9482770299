import { ageOn, type Day } from '@/lib/law/day';
import { dependencyResidence, smallChildAge } from '@/lib/law/parameters/dependency';
import { assistanceFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { money, oneOf, percent, yesNo } from '../../fields';

/** Degrees as the person knows them; III+ is extreme dependency. */
const degreeOptions = ['one', 'two', 'three', 'extreme', 'none', 'not-assessed'] as const;
export type DegreeOption = (typeof degreeOptions)[number];

/** Services of the catalogue (Ley 39/2006 art. 15). */
const careServices = ['home-help', 'day-centre', 'night-centre', 'residence', 'autonomy', 'telecare'] as const;
export type CareService = (typeof careServices)[number];

const WHOLE = 10_000;

export const isRecognised = (degree: unknown): boolean =>
  degree !== undefined && degree !== 'none' && degree !== 'not-assessed';

export const hasResidence = (years: number, lastTwoYears: boolean, on: Day): boolean =>
  years >= dependencyResidence.on(on).all && lastTwoYears;

export const isSmallChild = (birth: Day, on: Day): boolean => ageOn(birth, on) < smallChildAge.on(on);

/** Facts of every benefit of dependency. */
export const dependencyFacts = {
  claimDate: assistanceFacts.claimDate,
  resident: personFacts.resident,
  /** For a child under five, those of who has its custody (Ley 39/2006 art. 5.1.c). */
  yearsInSpain: assistanceFacts.yearsInSpain,
  lastTwoYearsInSpain: assistanceFacts.lastTwoYearsInSpain,
  /** Spanish emigrants who come back need not have the years (RD 1051/2013 da 1). */
  returnedEmigrant: yesNo({
    from: (_, { yearsInSpain, lastTwoYearsInSpain }, on) =>
      on && typeof yearsInSpain === 'number' && hasResidence(yearsInSpain, lastTwoYearsInSpain === true, on)
        ? false
        : undefined,
  }),
  dependencyDegree: oneOf(degreeOptions),
};

/** Which service is wanted, or paid with the benefit. */
export const careService = oneOf(careServices);

/** Facts of the benefits in money. */
export const moneyFacts = {
  /** Keeps another service or benefit of dependency that does not go with this one (art. 25 bis). */
  otherDependencyHelp: yesNo(),
  /** A month, of public benefits for the same purpose, such as the complement of great incapacity (art. 31). */
  similarBenefitMonth: money({ max: 10_000 }),
  communityShareKnown: yesNo({
    from: (_, { dependencyDegree }) =>
      dependencyDegree === undefined || isRecognised(dependencyDegree) ? undefined : false,
  }),
  /** Part of the most that the community pays for the means of the person (RD 1051/2013 art. 13.2). */
  communityShare: percent({
    from: (_, { communityShareKnown }) => (communityShareKnown === false ? WHOLE : undefined),
  }),
  iban: personFacts.iban,
};

/** What the service or the assistant costs a month. */
export const careServiceCost = money({ max: 20_000 });
