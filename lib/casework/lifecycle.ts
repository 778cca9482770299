import type { Permission } from '@/lib/access/can';

export type CaseState =
  | 'draft'
  | 'registered'
  | 'instruction'
  | 'awaiting_citizen'
  | 'proposed'
  | 'decided'
  | 'notified'
  | 'withdrawn';
export type CaseAct =
  | 'submit'
  | 'take'
  | 'request-documents'
  | 'open-hearing'
  | 'answer-request'
  | 'lapse-request'
  | 'answer-late'
  | 'propose'
  | 'return-proposal'
  | 'sign'
  | 'undo-signature'
  | 'release'
  | 'decide-automatically'
  | 'end-notification'
  | 'ask-revision'
  | 'start-correction'
  | 'withdraw';

/** The person withdraws while nothing is decided (Ley 39/2015 art. 94). */
const withdraw = { withdraw: { to: 'withdrawn', permission: 'withdraw:case' } } as const;
/** What comes late, until the day of its notification, undoes a decision that took the application as withdrawn (art. 73.3). */
const answerLate = { 'answer-late': { to: 'instruction', permission: 'add:documents' } } as const;

type Transition = { readonly to: CaseState; readonly permission: Permission };

/** The life of a case: state → what can be done → next state. What is not here cannot happen. */
export const lifecycle = {
  draft: { submit: { to: 'registered', permission: 'submit:case' } },
  registered: {
    take: { to: 'instruction', permission: 'take:case' },
    // The sealed act of the body, in the act that registers (LGSS art. 130): who may submit brings it about.
    'decide-automatically': { to: 'decided', permission: 'submit:case' },
    ...withdraw,
  },
  instruction: {
    take: { to: 'instruction', permission: 'take:case' },
    'request-documents': { to: 'awaiting_citizen', permission: 'request:documents' },
    'open-hearing': { to: 'awaiting_citizen', permission: 'request:documents' },
    propose: { to: 'proposed', permission: 'propose:decision' },
    ...withdraw,
  },
  awaiting_citizen: {
    'answer-request': { to: 'instruction', permission: 'add:documents' },
    'lapse-request': { to: 'instruction', permission: 'expire:notification' },
    ...withdraw,
  },
  proposed: {
    'return-proposal': { to: 'instruction', permission: 'sign:decision' },
    // A decision that needs two people is signed under 'countersign:decision'. Signed, it waits to be made available.
    sign: { to: 'proposed', permission: 'sign:decision' },
    'undo-signature': { to: 'proposed', permission: 'undo:signature' },
    release: { to: 'decided', permission: 'release:decision' },
    ...answerLate,
    ...withdraw,
  },
  decided: { 'end-notification': { to: 'notified', permission: 'open:notification' }, ...answerLate },
  notified: {
    ...answerLate,
    // The same file, begun again over its decision: objection, correction or change of circumstances.
    'ask-revision': { to: 'registered', permission: 'ask:revision' },
    'start-correction': { to: 'instruction', permission: 'start:correction' },
  },
  withdrawn: {},
} as const satisfies Record<CaseState, Partial<Record<CaseAct, Transition>>>;

export const nextState = (state: CaseState, act: CaseAct): CaseState | undefined =>
  (lifecycle[state] as Partial<Record<CaseAct, Transition>>)[act]?.to;

/** The five steps of the citizen's status line and where a state stands on it. */
export const publicSteps = ['received', 'checking', 'need', 'decision', 'closed'] as const;
export const publicStep = {
  draft: 0,
  registered: 1,
  instruction: 2,
  awaiting_citizen: 3,
  proposed: 2,
  decided: 4,
  notified: 5,
  withdrawn: 5,
} as const satisfies Record<CaseState, number>;
