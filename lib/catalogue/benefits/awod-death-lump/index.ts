import { singleAward } from '@/lib/catalogue/pensions/payments';
import { addDays } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { lumpSumMonths } from '@/lib/law/parameters/survivors';
import { personFacts } from '../../facts/person';
import { integer, oneOf, yesNo } from '../../fields';
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
import { baseKeys, deathFacts, survivorsBase } from '../survivors/facts';
import { lumpSum } from './amount';

const order1967 = refTo('orderSurvivors');
const decree1646 = refTo('decree1646');
const { deceasedDaysFiveYears: _days, deceasedDaysCareer: _career, ...ofDeath } = deathFacts;
const facts = {
  ...ofDeath,
  ...workDeathFacts,
  lumpClaimant: oneOf(['spouse', 'orphan', 'parent']),
  /** The spouse, partner or orphan has a right to the pension too. */
  lumpWithPension: yesNo(),
  spouseEntitled: yesNo({
    from: (_, known) => (known.lumpClaimant === 'spouse' || known.lumpClaimant === 'parent' ? false : undefined),
  }),
  /** Orphans with a right, the one who applies included. */
  orphansEntitled: integer({
    unit: 'count',
    min: 1,
    max: 20,
    from: (_, known) => (known.lumpClaimant === 'spouse' || known.lumpClaimant === 'parent' ? 1 : undefined),
  }),
  parentDependent: yesNo(),
  nobodyElse: yesNo(),
  bothParents: yesNo({
    from: (_, known) => (known.lumpClaimant === 'spouse' || known.lumpClaimant === 'orphan' ? false : undefined),
  }),
  iban: personFacts.iban,
};
const given = over(facts);
const isOrphan = given(['lumpClaimant'], (f) => f.lumpClaimant === 'orphan');
const isParent = given(['lumpClaimant'], (f) => f.lumpClaimant === 'parent');
const isCloser = given(['lumpClaimant'], (f) => f.lumpClaimant !== 'parent');

export const awodDeathLump = defineProcedure({
  slug: 'awod-death-lump',
  code: 'EO-SUP-09',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    ...deathSteps,
    ...workDeathSteps,
    { task: 'you', id: 'claimant', asks: ['lumpClaimant'] },
    { task: 'you', id: 'with-pension', asks: ['lumpWithPension'], shownIf: isCloser },
    { task: 'you', id: 'spouse', asks: ['spouseEntitled'], shownIf: isOrphan },
    { task: 'you', id: 'orphans', asks: ['orphansEntitled'], shownIf: isOrphan },
    { task: 'you', id: 'parent', asks: ['parentDependent', 'nobodyElse'], shownIf: isParent },
    { task: 'you', id: 'both', asks: ['bothParents'], shownIf: isParent },
    ...baseSteps,
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [...deathChecks, ...workDeathChecks],
  requirements: [
    ...workDeathRequirements,
    {
      id: 'with-pension',
      ref: order1967('28'),
      appliesIf: isCloser,
      met: given(['lumpWithPension'], (f) => f.lumpWithPension),
    },
    {
      id: 'parent-dependent',
      ref: lgss('227.2'),
      appliesIf: isParent,
      met: given(['parentDependent'], (f) => f.parentDependent),
    },
    { id: 'nobody-else', ref: lgss('227.2'), appliesIf: isParent, met: given(['nobodyElse'], (f) => f.nobodyElse) },
  ],
  documents: [
    ...deathDocuments,
    { id: 'kinship-proof', ref: lgss('227.1') },
    { id: 'wages-certificate', ref: order1967('9.d') },
    { id: 'dependence-proof', ref: lgss('227.2'), requiredIf: isParent },
  ],
  lines: {
    ...baseLines,
    base: { unit: 'money', ref: order1967('29.1') },
    'months-spouse': { unit: 'months', ref: order1967('29.1') },
    'months-orphan': { unit: 'months', ref: order1967('29.2') },
    'months-parents': { unit: 'months', ref: decree1646('12.1') },
    'shared-among-orphans': { unit: 'money', ref: order1967('29.2.b') },
    compensation: { unit: 'money', ref: lgss('227') },
  },
  award: given([...baseKeys, 'lumpClaimant', 'spouseEntitled', 'orphansEntitled', 'bothParents'], (f) => {
    const { base } = survivorsBase(f);
    const months = lumpSumMonths.on(f.deathDate);
    const { line, count, shared, value } = lumpSum(base, months, f);
    return {
      lines: {
        ...(f.deceasedPensionBase > 0 && { 'pension-base': f.deceasedPensionBase }),
        base,
        ...({ [line]: count } as Partial<Record<typeof line, number>>),
        ...(shared > 0 && { 'shared-among-orphans': shared }),
        compensation: value,
      },
      ...singleAward(value, addDays(f.deathDate, 1)),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: survivorsDeadlines,
});
