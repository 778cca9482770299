import { lgss, refTo } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { defineProcedure, over } from '../../kernel';
import { conditionsKept, costOf, costRefs, payNeeds } from './conditions';
import { domesticFacts } from './facts';

const given = over(domesticFacts);

const changed = (...parts: readonly string[]) =>
  given(['domesticRecord', 'domesticWhat'], (f) => !f.domesticRecord || parts.includes(f.domesticWhat));
/** Reporting that the conditions of a domestic employment changed, or that what is on record was wrong (LGSS art. 16). */
export const domesticChangeProcedure = defineProcedure({
  slug: 'domestic-change',
  code: 'EO-HOG-01',
  version: '2026-11-22',
  topic: 'work-and-contributions',
  body: 'TGSS',
  kind: 'change',
  events: [],
  facts: domesticFacts,
  eventDate: 'domesticFrom',
  steps: [
    { task: 'change', id: 'about', asks: ['domesticRole', 'domesticOther', 'domesticAct', 'domesticWhat'] },
    { task: 'change', id: 'when', asks: ['domesticFrom'] },
    { task: 'change', id: 'contract', asks: ['domesticContract'], shownIf: changed('contract', 'several') },
    {
      task: 'change',
      id: 'time',
      asks: ['domesticHours', 'domesticSchedule'],
      shownIf: changed('hours', 'schedule', 'several'),
    },
    {
      task: 'change',
      id: 'pay',
      asks: ['domesticPayKind', 'domesticPay'],
      shownIf: changed('salary', 'hours', 'several'),
    },
    { task: 'change', id: 'place', asks: ['domesticPlace'], shownIf: changed('place', 'several') },
    // What the record answers; asked only where there is none, as on paper.
    {
      task: 'change',
      id: 'standing',
      asks: ['domesticStanding', 'domesticClash', 'domesticReduction'],
      shownIf: given(['domesticRecord'], (f) => !f.domesticRecord),
    },
    {
      task: 'change',
      id: 'record',
      asks: ['domesticRecord', 'domesticLate'],
      shownIf: given(['domesticOther'], () => false),
    },
  ],
  checks: [],
  tells: ['domesticRole', 'domesticOther', 'domesticSchedule', 'domesticPlace'],
  requirements: [
    { id: 'own-employment', ref: lgss('16.2'), met: given(['domesticStanding'], (f) => f.domesticStanding !== 'none') },
    { id: 'active', ref: lgss('16.2'), met: given(['domesticStanding'], (f) => f.domesticStanding !== 'ended') },
    ...conditionsKept('domesticFrom'),
    { id: 'no-later', ref: lgss('16.2'), met: given(['domesticClash'], (f) => f.domesticClash !== 'later') },
    // A person hears both.
    {
      id: 'not-contested',
      ref: lgss('16.3'),
      factor: true,
      met: given(['domesticClash'], (f) => f.domesticClash !== 'other'),
    },
    {
      id: 'by-employer',
      ref: lgss('16.3'),
      factor: true,
      met: given(['domesticRole'], (f) => f.domesticRole === 'employer'),
    },
    {
      id: 'in-time',
      ref: refTo('rd84')('32.3'),
      factor: true,
      appliesIf: given(['domesticAct'], (f) => f.domesticAct === 'change'),
      met: given(['domesticLate'], (f) => !f.domesticLate),
    },
  ],
  documents: [],
  lines: costRefs,
  award: given([...payNeeds, 'domesticFrom', 'domesticContract', 'domesticReduction'], (f, context) =>
    costOf(f, f.domesticReduction, context),
  ),
  automatic: { ref: lgss('130') },
  // The only procedures whose silence grants: entries, exits and changes of data of workers (LGSS art. 129.3).
  deadlines: { resolveWithin: resolveAnyOther, silence: { effect: 'positive', ref: lgss('129.3') } },
});
