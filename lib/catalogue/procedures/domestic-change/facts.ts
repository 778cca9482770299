import { termEnd } from '@/lib/law/calendar';
import { type Day, day } from '@/lib/law/day';
import { contractKinds, payKinds, reductionKinds } from '@/lib/law/domestic-contributions';
import { registrationAhead, workerVariation } from '@/lib/law/parameters/domestic-employment';
import {
  type Conditions,
  clashOf,
  conditionsOn,
  type DomesticAct,
  type DomesticEmployment,
  domesticRoles,
  standingOf,
} from '@/lib/record/domestic';
import { date, integer, money, oneOf, type Sources, text, yesNo } from '../../fields';

/** Wider than the law allows, so that who writes more hours than that reads why not. */
const MOST_HOURS = 80;

const domesticParts = ['salary', 'hours', 'schedule', 'contract', 'place', 'several'] as const;
type Known = Readonly<Record<string, unknown>>;

/** The employment the answers speak of; of several with the same person, the one of that day, or the last. */
export const employmentIn = ({ domestic }: Sources, facts: Known): DomesticEmployment | undefined => {
  const same = (domestic ?? []).filter(
    ({ role, other }) => role === facts.domesticRole && other === normal(facts.domesticOther),
  );
  const on = facts.domesticFrom as Day | undefined;
  return (on && same.findLast((one) => standingOf(one, on) === 'active')) ?? same.at(-1);
};
const normal = (id: unknown): string =>
  String(id ?? '')
    .replace(/[\s.-]/g, '')
    .toUpperCase();

/** The only employment that is not over, to begin with. */
const onlyOne = ({ domestic, today }: Sources): DomesticEmployment | undefined => {
  const live = (domestic ?? []).filter(({ until }) => until === null || until >= today);
  return live.length === 1 ? live[0] : undefined;
};

/* What is not changed stays as it was declared; what is changed has to be said. */
const kept =
  <K extends keyof Conditions>(key: K, changedBy: readonly string[]) =>
  (sources: Sources, facts: Known, on: Day | undefined): Conditions[K] | undefined => {
    if (facts.domesticWhat === undefined || changedBy.includes(String(facts.domesticWhat))) return undefined;
    const employment = on && employmentIn(sources, facts);
    return employment && conditionsOn(employment.versions, on)?.[key];
  };

const NONE = 'none';

export const domesticFacts = {
  domesticRole: oneOf(domesticRoles, { from: (sources) => onlyOne(sources)?.role }),
  /** Identity number of the other one. */
  domesticOther: text({
    maxLength: 20,
    lines: 'one',
    from: (sources, facts) => {
      const one = onlyOne(sources);
      return one?.role === facts.domesticRole ? one?.other : undefined;
    },
  }),
  domesticAct: oneOf(['change', 'correction']),
  domesticWhat: oneOf(domesticParts),
  domesticFrom: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: registrationAhead } }),
  domesticContract: oneOf(contractKinds, { from: kept('contract', ['contract', 'several']) }),
  domesticHours: integer({ unit: 'hours', min: 1, max: MOST_HOURS, from: kept('hours', ['hours', 'several']) }),
  domesticSchedule: text({ maxLength: 200, lines: 'one', from: kept('schedule', ['schedule', 'several']) }),
  domesticPayKind: oneOf(payKinds, { from: kept('payKind', ['salary', 'hours', 'several']) }),
  domesticPay: money({ max: 20_000, from: kept('pay', ['salary', 'hours', 'several']) }),
  domesticPlace: text({ maxLength: 200, lines: 'one', from: kept('place', ['place', 'several']) }),
  /** Whether the administration was asked what it holds. */
  domesticRecord: yesNo({ from: ({ domestic }) => domestic !== undefined }),
  domesticLate: yesNo({
    from: ({ today }, facts, on) =>
      on !== undefined && facts.domesticAct === 'change' && today > termEnd(on, workerVariation.on(on)),
  }),
  domesticStanding: oneOf(['active', 'ended', NONE], {
    from: (sources, facts, on) =>
      sources.domestic === undefined || on === undefined ? undefined : standingOf(employmentIn(sources, facts), on),
  }),
  domesticClash: oneOf([NONE, 'later', 'other'], {
    from: (sources, facts, on) => {
      if (sources.domestic === undefined || on === undefined || facts.domesticAct === undefined) return undefined;
      const employment = employmentIn(sources, facts);
      return employment ? clashOf(employment, facts.domesticAct as DomesticAct, on) : NONE;
    },
  }),
  domesticReduction: oneOf(reductionKinds, {
    from: (sources, facts) =>
      sources.domestic === undefined ? undefined : (employmentIn(sources, facts)?.reduction ?? 'general'),
  }),
} as const;
