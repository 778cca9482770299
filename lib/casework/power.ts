import type { Topic } from '@/lib/catalogue/kernel';
import { entrusted } from '@/lib/catalogue/services';
import { addDays, addMonths, addYears, type Day, minDay } from '@/lib/law/day';

export type PowerScope =
  | { readonly kind: 'general' }
  | { readonly kind: 'matter'; readonly topics: readonly string[] }
  | { readonly kind: 'procedure'; readonly procedures: readonly string[] };

/** Slugs of the procedures and services a power covers (Orden ISM/189/2021 art. 2): all, those of its topics, or those it names. */
export const coveredProcedures = (scope: PowerScope): ReadonlySet<string> | 'all' => {
  if (scope.kind === 'general') return 'all';
  if (scope.kind === 'procedure') return new Set(scope.procedures);
  const topics = new Set<Topic | string>(scope.topics);
  return new Set(entrusted.filter(({ topic }) => topics.has(topic)).map(({ slug }) => slug));
};

const namesOf = (scope: PowerScope): readonly string[] =>
  scope.kind === 'general' ? [] : scope.kind === 'matter' ? scope.topics : scope.procedures;

/** Whether two powers say the same, whatever the order in which they name it. */
export const sameScope = (one: PowerScope, other: PowerScope): boolean =>
  one.kind === other.kind && namesOf(one).toSorted().join() === namesOf(other).toSorted().join();

/** Whether one power reaches no further than another. */
export const isWithin = (scope: PowerScope, other: PowerScope): boolean => {
  const whole = coveredProcedures(other);
  if (whole === 'all') return true;
  const covered = coveredProcedures(scope);
  return covered !== 'all' && [...covered].every((slug) => whole.has(slug));
};

export type PowerState =
  | 'asked'
  | 'to_check'
  | 'to_accept'
  | 'in_force'
  | 'refused'
  | 'lapsed'
  | 'renounced'
  | 'revoked'
  | 'replaced'
  | 'ended';
export type PowerOrigin = 'granted' | 'model' | 'legal' | 'desk';
export type PowerAct =
  | 'give'
  | 'give-with-notifications'
  | 'ask'
  | 'send-model'
  | 'enter-legal'
  | 'confirm-legal'
  | 'refuse'
  | 'accept'
  | 'decline'
  | 'inscribe-model'
  | 'return-model'
  | 'renounce'
  | 'revoke'
  | 'replace'
  | 'lapse'
  | 'expire'
  | 'end-legal'
  | 'record-death'
  | 'serve'
  | 'close-desk';
/** Who does it: the person represented, the representative, staff of the registry, or the passing of time. */
export type PowerParty = 'granter' | 'agent' | 'staff' | 'clock';

type Transition = { readonly to: PowerState; readonly by: PowerParty; readonly only?: readonly PowerOrigin[] };

// What the people themselves gave they can end; a legal representation ends as the law or the court says.
const voluntary = ['granted', 'model'] as const;
const end = {
  renounce: { to: 'renounced', by: 'agent', only: voluntary },
  revoke: { to: 'revoked', by: 'granter', only: voluntary },
  'record-death': { to: 'ended', by: 'staff' },
} as const;
const give = {
  give: { to: 'in_force', by: 'granter' },
  'give-with-notifications': { to: 'to_accept', by: 'granter' },
} as const;

/** The life of a power: state → what can be done → next state, and who may. What is not here cannot happen. */
export const powerLife = {
  none: {
    ...give,
    ask: { to: 'asked', by: 'agent' },
    'send-model': { to: 'to_check', by: 'agent' },
    'enter-legal': { to: 'to_check', by: 'staff' },
    serve: { to: 'in_force', by: 'staff', only: ['desk'] },
  },
  asked: {
    ...give,
    refuse: { to: 'refused', by: 'granter' },
    renounce: end.renounce,
    lapse: { to: 'lapsed', by: 'clock' },
    'record-death': end['record-death'],
  },
  to_check: {
    'inscribe-model': { to: 'in_force', by: 'staff', only: ['model'] },
    'return-model': { to: 'refused', by: 'staff', only: ['model'] },
    'confirm-legal': { to: 'in_force', by: 'staff', only: ['legal'] },
    'end-legal': { to: 'refused', by: 'staff', only: ['legal'] },
    renounce: end.renounce,
    'record-death': end['record-death'],
  },
  to_accept: {
    accept: { to: 'in_force', by: 'agent' },
    decline: { to: 'refused', by: 'agent' },
    revoke: end.revoke,
    lapse: { to: 'lapsed', by: 'clock' },
    'record-death': end['record-death'],
  },
  in_force: {
    ...end,
    replace: { to: 'replaced', by: 'granter', only: ['granted'] },
    expire: { to: 'ended', by: 'clock' },
    'end-legal': { to: 'ended', by: 'staff', only: ['legal'] },
    // The form is keyed in, or the visitor leaves without it; after the day it expires like any other.
    'close-desk': { to: 'ended', by: 'staff', only: ['desk'] },
  },
  refused: {},
  lapsed: {},
  renounced: {},
  revoked: {},
  replaced: {},
  ended: {},
} as const satisfies Record<PowerState | 'none', Partial<Record<PowerAct, Transition>>>;

/** Where an act leads; undefined when it cannot be done, or not by whom. */
export const nextPowerState = (
  { state, origin }: { readonly state: PowerState | 'none'; readonly origin: PowerOrigin },
  act: PowerAct,
  by: PowerParty,
): PowerState | undefined => {
  const found = (powerLife[state] as Partial<Record<PowerAct, Transition>>)[act];
  return found && found.by === by && (found.only ?? [origin]).includes(origin) ? found.to : undefined;
};

/** What somebody can do with a power as it stands. */
export const actsOf = (
  power: { readonly state: PowerState; readonly origin: PowerOrigin },
  by: PowerParty,
): readonly PowerAct[] =>
  (Object.keys(powerLife[power.state]) as PowerAct[]).filter((act) => nextPowerState(power, act, by) !== undefined);

/** States in which a power is still something: everything that is not over. */
export const liveStates = (Object.keys(powerLife) as (PowerState | 'none')[]).filter(
  (state): state is PowerState => state !== 'none' && Object.keys(powerLife[state]).length > 0,
);

/**
 * Receiving communications or notifications has to be accepted expressly (Orden ISM/189/2021 art. 9.1). Who accepted it
 * once for the same matters need not do so again when only the last day moves.
 */
export const needsAcceptance = (
  given: { readonly scope: PowerScope; readonly notifications: boolean },
  replaced?: { readonly scope: PowerScope; readonly notifications: boolean },
): boolean => given.notifications && !(replaced?.notifications === true && sameScope(given.scope, replaced.scope));

/** Last day a power inscribed on a day can last: five years (Orden ISM/189/2021 art. 8); counted anew when extended. */
export const lastDayFor = (inscribed: Day): Day => addYears(inscribed, 5);

/** A model on paper is for one procedure; we take it as good for a year at most. */
export const lastDayOfModel = (inscribed: Day): Day => addYears(inscribed, 1);

/** Last day to accept or answer: a month (Orden ISM/189/2021 art. 9), and never after the power's own last day. */
export const answerDayFor = (asked: Day, until: Day = addMonths(asked, 1)): Day => minDay(addMonths(asked, 1), until);

/** Last day of being a minor: parents represent until then (Código civil arts. 162, 240). */
export const lastDayAsMinor = (born: Day): Day => {
  const eighteenth = addYears(born, 18);
  // Born on 29 February: of age on 1 March where the year has no 29.
  return born.slice(5) === '02-29' && eighteenth.slice(5) === '02-28' ? eighteenth : addDays(eighteenth, -1);
};
