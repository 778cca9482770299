import { lgss } from '@/lib/law/legal-ref';
import { registrationAhead } from '@/lib/law/parameters/domestic-employment';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { date, text, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { conditionsKept, costOf, costRefs, payNeeds } from '../domestic-change/conditions';
import { domesticFacts } from '../domestic-change/facts';

const LONGEST_NAME = 100;
/** Days back that can be written: late, it counts from the day it is asked for, so who errs reads why and no more. */
const BACK = 30;
const { domesticContract, domesticHours, domesticSchedule, domesticPayKind, domesticPay, domesticPlace } =
  domesticFacts;

const facts = {
  domesticWorkerId: text({ maxLength: 20, lines: 'one' }),
  domesticWorkerName: text({ maxLength: LONGEST_NAME, lines: 'one' }),
  domesticWorkerSurnames: text({ maxLength: LONGEST_NAME, lines: 'one' }),
  domesticStart: date({ min: { daysFromToday: -BACK }, max: { daysFromToday: registrationAhead } }),
  domesticContract,
  domesticHours,
  domesticSchedule,
  domesticPayKind,
  domesticPay,
  domesticPlace,
  domesticBegun: yesNo({ from: ({ today }, _, on) => on !== undefined && on <= today }),
};
const given = over(facts);

/** Asking that a domestic worker be registered before the work begins (LGSS art. 139.1). A person looks at each. */
export const domesticRegistrationProcedure = defineProcedure({
  slug: 'domestic-registration',
  code: 'EO-HOG-02',
  version: '2026-11-22',
  topic: 'work-and-contributions',
  body: 'TGSS',
  kind: 'change',
  events: [],
  facts,
  eventDate: 'domesticStart',
  steps: [
    { task: 'worker', id: 'worker', asks: ['domesticWorkerId', 'domesticWorkerName', 'domesticWorkerSurnames'] },
    { task: 'worker', id: 'start', asks: ['domesticStart'] },
    { task: 'conditions', id: 'contract', asks: ['domesticContract'] },
    { task: 'conditions', id: 'time', asks: ['domesticHours', 'domesticSchedule'] },
    { task: 'conditions', id: 'pay', asks: ['domesticPayKind', 'domesticPay'] },
    { task: 'conditions', id: 'place', asks: ['domesticPlace'] },
    // What follows from the day of asking.
    { task: 'conditions', id: 'begun', asks: ['domesticBegun'], shownIf: given(['domesticStart'], () => false) },
  ],
  checks: [],
  tells: ['domesticWorkerId', 'domesticWorkerName', 'domesticWorkerSurnames', 'domesticSchedule', 'domesticPlace'],
  requirements: [
    ...conditionsKept('domesticStart'),
    // Late, it counts from the day it is asked for (LGSS art. 140.2).
    { id: 'before-start', ref: lgss('140.2'), factor: true, met: given(['domesticBegun'], (f) => !f.domesticBegun) },
  ],
  documents: [],
  lines: costRefs,
  award: given([...payNeeds, 'domesticStart', 'domesticContract'], (f, context) => costOf(f, 'general', context)),
  deadlines: { resolveWithin: resolveAnyOther, silence: { effect: 'positive', ref: lgss('129.3') } },
});
