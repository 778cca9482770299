import { toMaximum } from '@/lib/catalogue/pensions/complement';
import { pensionAward } from '@/lib/catalogue/pensions/payments';
import { basisPoints, cents, portion } from '@/lib/law/cents';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { survivorsSurcharge } from '@/lib/law/parameters/survivors';
import { personFacts } from '../../facts/person';
import { integer, oneOf, percent, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import {
  baseLines,
  baseSteps,
  deathChecks,
  deathDocuments,
  deathSteps,
  survivorsDeadlines,
  workDeathChecks,
  workDeathFacts,
  workDeathRequirements,
  workDeathSteps,
} from '../survivors/deceased';
import { baseKeys, deathFacts, paidFrom, survivorsBase, widowPoints } from '../survivors/facts';
import { shareAmongSurvivors } from '../survivors/share';
import { workClaims } from './claims';

const { deceasedDaysFiveYears: _days, deceasedDaysCareer: _career, ...ofDeath } = deathFacts;
type Known = Readonly<Record<string, unknown>>;
const unlessKind = <T>(known: Known, kinds: readonly string[], value: T): T | undefined =>
  known.survivorKind === undefined || kinds.includes(known.survivorKind as string) ? undefined : value;

const facts = {
  ...ofDeath,
  ...workDeathFacts,
  survivorKind: oneOf(['widow', 'orphan', 'relative']),
  spouseConditions: yesNo(),
  spouseGrade: oneOf(['ordinary', 'over-65', 'dependants'], {
    from: (_, known) => unlessKind(known, ['widow'], 'ordinary'),
  }),
  orphanConditions: yesNo(),
  orphanOfBoth: yesNo({ from: (_, known) => unlessKind(known, ['orphan'], false) }),
  relativeConditions: yesNo(),
  widowBeside: oneOf(['none', 'temporary', '52', '60', '70'], {
    from: (_, known) => unlessKind(known, ['orphan', 'relative'], 'none'),
  }),
  orphansInCase: integer({
    unit: 'count',
    min: 0,
    max: 20,
    from: (_, known) => unlessKind(known, ['orphan', 'relative'], 0),
  }),
  relativesInCase: integer({
    unit: 'count',
    min: 0,
    max: 20,
    from: (_, known) => unlessKind(known, ['relative'], 0),
  }),
  employerAtFault: yesNo(),
  surchargeRate: percent({
    max: 50,
    from: (_, known) => (known.employerAtFault === false ? 0 : undefined),
  }),
  iban: personFacts.iban,
};
const given = over(facts);
const isKind = (kind: NonNullable<typeof facts.survivorKind.value>) =>
  given(['survivorKind'], (f) => f.survivorKind === kind);
const [isWidow, isOrphan, isRelative] = [isKind('widow'), isKind('orphan'), isKind('relative')];
const sharesWith = given(['survivorKind'], (f) => f.survivorKind !== 'widow');
const isAtFault = given(['employerAtFault'], (f) => f.employerAtFault);

export const awodDeath = defineProcedure({
  slug: 'awod-death',
  code: 'EO-SUP-08',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    ...deathSteps,
    ...workDeathSteps,
    { task: 'you', id: 'kind', asks: ['survivorKind'] },
    { task: 'you', id: 'spouse', asks: ['spouseConditions'], shownIf: isWidow },
    { task: 'you', id: 'grade', asks: ['spouseGrade'], shownIf: isWidow },
    { task: 'you', id: 'orphan', asks: ['orphanConditions'], shownIf: isOrphan },
    { task: 'you', id: 'both-parents', asks: ['orphanOfBoth'], shownIf: isOrphan },
    { task: 'you', id: 'relative', asks: ['relativeConditions'], shownIf: isRelative },
    { task: 'others', id: 'widow', asks: ['widowBeside'], shownIf: sharesWith },
    { task: 'others', id: 'orphans', asks: ['orphansInCase'], shownIf: sharesWith },
    { task: 'others', id: 'relatives', asks: ['relativesInCase'], shownIf: isRelative },
    ...baseSteps,
    { task: 'base', id: 'fault', asks: ['employerAtFault'] },
    { task: 'base', id: 'surcharge', asks: ['surchargeRate'], shownIf: isAtFault },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    ...deathChecks,
    ...workDeathChecks,
    {
      id: 'surcharge-too-low',
      field: 'surchargeRate',
      broken: given(
        ['employerAtFault', 'surchargeRate', 'deathDate'],
        (f) => f.employerAtFault && f.surchargeRate < survivorsSurcharge.on(f.deathDate).least,
      ),
    },
  ],
  requirements: [
    ...workDeathRequirements,
    {
      id: 'spouse',
      ref: lgss('219.1'),
      appliesIf: isWidow,
      met: given(['spouseConditions'], (f) => f.spouseConditions),
    },
    {
      id: 'orphan',
      ref: lgss('224.1'),
      appliesIf: isOrphan,
      met: given(['orphanConditions'], (f) => f.orphanConditions),
    },
    {
      id: 'relative',
      ref: lgss('226.1'),
      appliesIf: isRelative,
      met: given(['relativeConditions'], (f) => f.relativeConditions),
    },
  ],
  documents: [
    ...deathDocuments,
    { id: 'kinship-proof', ref: lgss('216.1') },
    { id: 'wages-certificate', ref: refTo('orderSurvivors')('9.d') },
    { id: 'inspection-report', ref: lgss('164.1'), requiredIf: isAtFault },
  ],
  lines: {
    ...baseLines,
    base: { unit: 'money', ref: refTo('orderSurvivors')('9.d') },
    percentage: { unit: 'percent', ref: refTo('decree3158')('31') },
    increase: { unit: 'money', ref: refTo('decree3158')('38.1') },
    pension: { unit: 'money', ref: lgss('216.1') },
    'pension-at-limit': { unit: 'money', ref: lgss('229') },
    'pension-at-maximum': { unit: 'money', ref: lgss('57') },
    'surcharge-rate': { unit: 'percent', ref: lgss('164.1') },
    surcharge: { unit: 'money', ref: lgss('164.1') },
    monthly: { unit: 'money', ref: lgss('216.1') },
  },
  award: given(
    [
      ...baseKeys,
      'survivorKind',
      'spouseGrade',
      'orphanOfBoth',
      'widowBeside',
      'orphansInCase',
      'relativesInCase',
      'surchargeRate',
    ],
    (f) => {
      const on = f.deathDate;
      const { base, pays } = survivorsBase(f);
      const claims = workClaims(f.survivorKind, {
        on,
        grade: f.spouseGrade,
        ofBoth: f.orphanOfBoth,
        widow: widowPoints(f.widowBeside),
        hasWidow: f.widowBeside !== 'none',
        orphans: f.orphansInCase,
        relatives: f.relativesInCase,
      });
      const [own] = claims;
      const paid = shareAmongSurvivors(base, claims, on)[0] ?? cents(0);
      const alone = shareAmongSurvivors(base, [own], on)[0] ?? cents(0);
      const pension = toMaximum(paid, pays, on);
      const line = pension < paid ? 'pension-at-maximum' : paid < alone ? 'pension-at-limit' : 'pension';
      const increase = own.increase
        ? portion(base, own.increase.points, 10_000 * own.increase.among, 'down')
        : cents(0);
      // Paid by the firm on top of the pension, which alone is held to the maximum (LGSS 164.2).
      const surcharge = basisPoints(pension, f.surchargeRate, 'half-up');
      const value = cents(pension + surcharge);
      return {
        lines: {
          ...(f.deceasedPensionBase > 0 && { 'pension-base': f.deceasedPensionBase }),
          base,
          percentage: own.points,
          ...(increase > 0 && { increase }),
          ...({ [line]: pension } as Partial<Record<typeof line, number>>),
          ...(surcharge > 0 && { 'surcharge-rate': f.surchargeRate, surcharge }),
          monthly: value,
        },
        ...pensionAward({ value, pays, from: paidFrom(f), to: null }),
      };
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: survivorsDeadlines,
});
