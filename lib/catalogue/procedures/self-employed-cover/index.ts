import { lgss } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { coverWindowOn } from '@/lib/law/self-employed';
import { findMutual } from '@/lib/record/mutual-societies';
import { firstMonth, selfEmployedFacts } from '../../facts/self-employed';
import { oneOf, text, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';

/* Cover that nobody may leave out follows from the other answers. */
type Answers = Readonly<Record<string, unknown>>;
const isExcepted = ({ exceptedGroup }: Answers) => exceptedGroup !== undefined && exceptedGroup !== 'none';
const unless = (mayLeaveOut: (answers: Answers) => boolean) => ({
  from: (_: unknown, answers: Answers) =>
    answers.exceptedGroup === undefined || answers.coveredElsewhere === undefined || mayLeaveOut(answers)
      ? undefined
      : true,
});

const facts = {
  changeRequestDate: selfEmployedFacts.changeRequestDate,
  selfEmployed: selfEmployedFacts.selfEmployed,
  coveredElsewhere: selfEmployedFacts.coveredElsewhere,
  /** The two groups that may leave more out (LGSS, additional provision 28). */
  exceptedGroup: oneOf(['none', 'cooperative', 'religious']),
  wantsSickLeave: yesNo(unless((answers) => answers.coveredElsewhere === true || isExcepted(answers))),
  wantsCessation: yesNo(unless(isExcepted)),
  wantsProfessional: yesNo(unless(({ exceptedGroup }) => exceptedGroup === 'religious')),
  changesMutual: yesNo(),
  newMutual: text({ lines: 'one', maxLength: 120, suggest: 'mutual-societies' }),
};
const given = over(facts);
const excepted = given(['exceptedGroup'], (f) => f.exceptedGroup !== 'none');

export const selfEmployedCover = defineProcedure({
  slug: 'self-employed-cover',
  code: 'EO-TRA-02',
  version: '2026-11-22',
  topic: 'work-and-contributions',
  body: 'TGSS',
  kind: 'change',
  events: [],
  facts,
  eventDate: 'changeRequestDate',
  steps: [
    { task: 'you', id: 'registered', asks: ['selfEmployed'] },
    { task: 'you', id: 'elsewhere', asks: ['coveredElsewhere'] },
    { task: 'cover', id: 'group', asks: ['exceptedGroup'] },
    {
      task: 'cover',
      id: 'sick-leave',
      asks: ['wantsSickLeave'],
      shownIf: given(['exceptedGroup', 'coveredElsewhere'], (f) => f.exceptedGroup !== 'none' || f.coveredElsewhere),
    },
    { task: 'cover', id: 'cessation', asks: ['wantsCessation'], shownIf: excepted },
    {
      task: 'cover',
      id: 'professional',
      asks: ['wantsProfessional'],
      shownIf: given(['exceptedGroup'], (f) => f.exceptedGroup === 'religious'),
    },
    { task: 'cover', id: 'mutual', asks: ['changesMutual'] },
    {
      task: 'cover',
      id: 'new-mutual',
      asks: ['newMutual'],
      shownIf: given(['changesMutual'], (f) => f.changesMutual),
    },
    { task: 'cover', id: 'asked', asks: ['changeRequestDate'], shownIf: given(['changesMutual'], () => false) },
  ],
  checks: [{ id: 'mutual-unknown', field: 'newMutual', broken: given(['newMutual'], (f) => !findMutual(f.newMutual)) }],
  // Each is compulsory or a free choice: the office writes it down.
  tells: ['wantsSickLeave', 'wantsCessation', 'wantsProfessional', 'newMutual'],
  requirements: [
    { id: 'registered', ref: lgss('307'), met: given(['selfEmployed'], (f) => f.selfEmployed) },
    // Who only changes the society needs nothing more; leaving cover out is for whom the law lets.
    {
      id: 'something-changes',
      ref: lgss('83.1.b'),
      met: given(
        ['changesMutual', 'coveredElsewhere', 'exceptedGroup'],
        (f) => f.changesMutual || f.coveredElsewhere || f.exceptedGroup !== 'none',
      ),
    },
  ],
  documents: [{ id: 'proof-of-group', ref: lgss('da 28'), requiredIf: excepted }],
  lines: {},
  award: given(['changeRequestDate'], (f) => ({
    lines: {},
    total: null,
    periods: [firstMonth(coverWindowOn(f.changeRequestDate).effectOn)],
    payments: [],
  })),
  automatic: { ref: lgss('130'), when: given(['exceptedGroup'], (f) => f.exceptedGroup === 'none') },
  deadlines: { resolveWithin: resolveAnyOther, silence: { effect: 'positive', ref: lgss('129.3') } },
});
