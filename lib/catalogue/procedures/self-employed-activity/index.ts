import { day } from '@/lib/law/day';
import { lgss, lpac, refTo } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { activityEffectOn, isActivityInTime } from '@/lib/law/self-employed';
import { activityIn, isRegulated, successorsOf } from '@/lib/record/economic-activity';
import { firstMonth, selfEmployedFacts } from '../../facts/self-employed';
import { date, oneOf, text, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';

const rd84 = refTo('rd84');
const code = () => text({ lines: 'one', maxLength: 240, suggest: 'activities' });

const facts = {
  changeRequestDate: selfEmployedFacts.changeRequestDate,
  selfEmployed: selfEmployedFacts.selfEmployed,
  activityChange: oneOf(['replace', 'main', 'add', 'end', 'correct']),
  newActivity: code(),
  /** What only who holds a title or a licence may do. */
  regulatedActivity: yesNo({ from: (_, { activityChange }) => (activityChange === 'end' ? false : undefined) }),
  formerActivity: code(),
  /** Who ends the only one leaves the scheme: that is another procedure. */
  keepsAnotherActivity: yesNo(),
  activityChangeDate: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 } }),
};
const given = over(facts);

const hasNew = given(['activityChange'], (f) => f.activityChange !== 'end');
const namesFormer = given(['activityChange'], (f) => f.activityChange === 'end' || f.activityChange === 'correct');
const isUnknown = (typed: string) => !activityIn(typed) && successorsOf(typed).length === 0;
const isRetired = (typed: string) => successorsOf(typed).length > 0;

export const selfEmployedActivity = defineProcedure({
  slug: 'self-employed-activity',
  code: 'EO-TRA-01',
  version: '2026-11-22',
  topic: 'work-and-contributions',
  body: 'TGSS',
  kind: 'change',
  events: [],
  facts,
  eventDate: 'changeRequestDate',
  steps: [
    { task: 'you', id: 'registered', asks: ['selfEmployed'] },
    { task: 'activity', id: 'change', asks: ['activityChange'] },
    { task: 'activity', id: 'former', asks: ['formerActivity'], shownIf: namesFormer },
    {
      task: 'activity',
      id: 'others',
      asks: ['keepsAnotherActivity'],
      shownIf: given(['activityChange'], (f) => f.activityChange === 'end'),
    },
    { task: 'activity', id: 'new', asks: ['newActivity', 'regulatedActivity'], shownIf: hasNew },
    { task: 'activity', id: 'date', asks: ['activityChangeDate'] },
    // The day of the register is known: nobody is asked.
    { task: 'activity', id: 'asked', asks: ['changeRequestDate'], shownIf: given(['activityChange'], () => false) },
  ],
  checks: [
    { id: 'new-unknown', field: 'newActivity', broken: given(['newActivity'], (f) => isUnknown(f.newActivity)) },
    { id: 'new-retired', field: 'newActivity', broken: given(['newActivity'], (f) => isRetired(f.newActivity)) },
    {
      id: 'title-needed',
      field: 'regulatedActivity',
      broken: given(['newActivity', 'regulatedActivity'], (f) => isRegulated(f.newActivity) && !f.regulatedActivity),
    },
    // A code of the former list may be what is ended or corrected.
    {
      id: 'former-unknown',
      field: 'formerActivity',
      broken: given(['formerActivity'], (f) => isUnknown(f.formerActivity)),
    },
  ],
  // What the treasury writes down.
  tells: ['newActivity', 'formerActivity', 'regulatedActivity'],
  requirements: [
    { id: 'registered', ref: lgss('307'), met: given(['selfEmployed'], (f) => f.selfEmployed) },
    {
      id: 'not-the-last',
      ref: lgss('307'),
      appliesIf: given(['activityChange'], (f) => f.activityChange === 'end'),
      met: given(['keepsAnotherActivity'], (f) => f.keepsAnotherActivity),
    },
  ],
  documents: [
    {
      id: 'title-or-licence',
      ref: rd84('30'),
      requiredIf: given(['regulatedActivity'], (f) => f.regulatedActivity),
    },
    {
      id: 'proof-of-mistake',
      ref: lpac('109.2'),
      requiredIf: given(['activityChange'], (f) => f.activityChange === 'correct'),
    },
  ],
  lines: {},
  award: given(['activityChange', 'activityChangeDate', 'changeRequestDate'], (f) => {
    // A mistake is put right from the day it was made.
    const from =
      f.activityChange === 'correct'
        ? f.activityChangeDate
        : activityEffectOn(f.activityChangeDate, f.changeRequestDate);
    return { lines: {}, total: null, periods: [firstMonth(from)], payments: [] };
  }),
  automatic: {
    ref: lgss('130'),
    // A person looks at titles and licences, at proofs, and at what is told late.
    when: given(
      ['activityChange', 'regulatedActivity', 'activityChangeDate', 'changeRequestDate'],
      (f) =>
        f.activityChange !== 'correct' &&
        !f.regulatedActivity &&
        isActivityInTime(f.activityChangeDate, f.changeRequestDate),
    ),
  },
  deadlines: { resolveWithin: resolveAnyOther, silence: { effect: 'positive', ref: lgss('129.3') } },
});
