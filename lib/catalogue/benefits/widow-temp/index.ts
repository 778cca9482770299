import { pensionAward } from '@/lib/catalogue/pensions/payments';
import { cents } from '@/lib/law/cents';
import { addDays, addMonths } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { temporaryWidowMonths } from '@/lib/law/parameters/survivors';
import { personFacts } from '../../facts/person';
import { defineProcedure, over } from '../../kernel';
import {
  bondDocuments,
  bondSteps,
  coupleSharingSteps,
  incomeDocuments,
  incomeSteps,
  lengthRequirement,
  noOtherWidowPension,
  otherWidowStep,
  partnershipRequirements,
  widowFacts,
  widowKeys,
  widowLines,
  widowLinesOf,
} from '../survivors/bond';
import {
  baseLines,
  baseSteps,
  contributionRequirements,
  contributionSteps,
  deathChecks,
  deathDocuments,
  deathSteps,
  survivorsDeadlines,
} from '../survivors/deceased';
import { paidFrom } from '../survivors/facts';
import { hasLasted } from '../survivors/widow';

const {
  compensatoryMonthly: _compensatory,
  victimAtBreakup: _victim,
  longMarriageBefore2008: _separation,
  nullityIndemnity: _indemnity,
  newCouple: _couple,
  marriedMonths: _months,
  ...ofCouples
} = widowFacts;
const facts = { ...ofCouples, iban: personFacts.iban };
const given = over(facts);

/* Only couples have this benefit: nobody here has a compensatory pension nor an annulled marriage. */
const unbroken = {
  compensatoryMonthly: cents(0),
  victimAtBreakup: false,
  longMarriageBefore2008: false,
  marriedMonths: 0,
};
const isUnbroken = (key: string): key is keyof typeof unbroken => key in unbroken;
const keys = widowKeys.filter((key): key is Exclude<typeof key, keyof typeof unbroken> => !isUnbroken(key));
export const widowTemp = defineProcedure({
  slug: 'widow-temp',
  code: 'EO-SUP-02',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    ...deathSteps,
    ...contributionSteps,
    ...bondSteps,
    otherWidowStep,
    ...coupleSharingSteps,
    ...baseSteps,
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    ...incomeSteps,
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [...deathChecks],
  requirements: [
    ...contributionRequirements,
    {
      id: 'couple',
      ref: lgss('222'),
      met: given(['bond'], (f) => f.bond === 'spouse' || f.bond === 'partner'),
    },
    {
      id: 'illness',
      ref: lgss('219.2'),
      appliesIf: given(['bond'], (f) => f.bond === 'spouse'),
      met: given(['deathCause'], (f) => f.deathCause === 'illness'),
    },
    {
      id: 'too-short',
      ref: lgss('222'),
      appliesIf: lengthRequirement.appliesIf,
      met: given(
        ['bond', 'bondDate', 'deathDate', 'shortMarriageException'],
        (f) => !hasLasted(f.bond, f.bondDate, f.deathDate) && !f.shortMarriageException,
      ),
    },
    ...partnershipRequirements,
    noOtherWidowPension,
  ],
  documents: [...deathDocuments, ...bondDocuments, ...incomeDocuments],
  lines: {
    ...baseLines,
    percentage: widowLines.percentage,
    'percentage-65': widowLines['percentage-65'],
    'percentage-dependants': widowLines['percentage-dependants'],
    share: widowLines.share,
    pension: { unit: 'money', ref: lgss('222') },
    'pension-at-maximum': widowLines['pension-at-maximum'],
    complement: widowLines.complement,
    monthly: { unit: 'money', ref: lgss('222') },
    months: { unit: 'months', ref: lgss('222') },
  },
  award: given(keys, (f) => {
    const { pays, monthly, lines: all } = widowLinesOf({ ...f, ...unbroken });
    const { 'pension-as-compensatory': _, ...lines } = all;
    const months = temporaryWidowMonths.on(f.deathDate);
    const from = paidFrom(f);
    const to = addDays(addMonths(from, months), -1);
    return {
      lines: { ...lines, monthly, months },
      ...pensionAward({ value: monthly, pays, from, to }),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: survivorsDeadlines,
  otherwise: { slug: 'widow', when: 'too-short' },
});
