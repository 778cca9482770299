import { expect, test } from 'vitest';
import { permissions } from '@/lib/access/can';
import { type CaseAct, type CaseState, lifecycle, nextState, publicStep, publicSteps } from './lifecycle';

const states = Object.keys(lifecycle) as CaseState[];
const transitions = states.flatMap((from) =>
  Object.entries(lifecycle[from]).map(([act, { to, permission }]) => ({
    from,
    act: act as CaseAct,
    to: to as CaseState,
    permission,
  })),
);

test('the life of a case, all of it', () => {
  expect(
    `\n${transitions.map(({ from, act, to, permission }) => `${from} —${act}→ ${to} (${permission})`).join('\n')}\n`,
  ).toMatchInlineSnapshot(`
    "
    draft —submit→ registered (submit:case)
    registered —take→ instruction (take:case)
    registered —decide-automatically→ decided (submit:case)
    registered —withdraw→ withdrawn (withdraw:case)
    instruction —take→ instruction (take:case)
    instruction —request-documents→ awaiting_citizen (request:documents)
    instruction —open-hearing→ awaiting_citizen (request:documents)
    instruction —propose→ proposed (propose:decision)
    instruction —withdraw→ withdrawn (withdraw:case)
    awaiting_citizen —answer-request→ instruction (add:documents)
    awaiting_citizen —lapse-request→ instruction (expire:notification)
    awaiting_citizen —withdraw→ withdrawn (withdraw:case)
    proposed —return-proposal→ instruction (sign:decision)
    proposed —sign→ proposed (sign:decision)
    proposed —undo-signature→ proposed (undo:signature)
    proposed —release→ decided (release:decision)
    proposed —answer-late→ instruction (add:documents)
    proposed —withdraw→ withdrawn (withdraw:case)
    decided —end-notification→ notified (open:notification)
    decided —answer-late→ instruction (add:documents)
    notified —answer-late→ instruction (add:documents)
    notified —ask-revision→ registered (ask:revision)
    notified —start-correction→ instruction (start:correction)
    "
  `);
});

test('out of the end lead only revisions of the decision and an answer of its very day; nothing goes back to a draft or into a decision without a signature or the seal', () => {
  expect(transitions.filter(({ from }) => from === 'withdrawn')).toEqual([]);
  // An answer of the very day of the notification still counts (Ley 39/2015 art. 73.3).
  expect(transitions.filter(({ from }) => from === 'notified').map(({ act }) => act)).toEqual([
    'answer-late',
    'ask-revision',
    'start-correction',
  ]);
  expect(transitions.filter(({ to }) => to === 'draft')).toEqual([]);
  expect(transitions.filter(({ to }) => to === 'decided').map(({ from, act }) => [from, act])).toEqual([
    // The sealed act of the body signs in the same act.
    ['registered', 'decide-automatically'],
    // What was signed, when it is made available.
    ['proposed', 'release'],
  ]);
  expect(transitions.filter(({ from }) => from === 'draft').map(({ to }) => to)).toEqual(['registered']);
  expect(transitions.filter(({ from }) => from === 'decided').map(({ act }) => act)).toEqual([
    'end-notification',
    'answer-late',
  ]);
});

test('every state can be reached, every act stands under a permission that exists', () => {
  const reached = new Set<CaseState>(['draft']);
  for (let i = 0; i < states.length; i++)
    for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
  expect(states.filter((state) => !reached.has(state))).toEqual([]);
  for (const { permission } of transitions) expect(permissions).toHaveProperty([permission]);
});

test('an act out of place leads nowhere', () => {
  for (const [state, act] of [
    ['draft', 'sign'],
    ['registered', 'propose'],
    ['awaiting_citizen', 'propose'],
    ['proposed', 'take'],
    ['decided', 'sign'],
    ['decided', 'undo-signature'],
    ['instruction', 'release'],
    ['notified', 'take'],
    ['notified', 'submit'],
    ['draft', 'withdraw'],
    ['decided', 'withdraw'],
  ] as const)
    expect(nextState(state, act)).toBeUndefined();
  expect(nextState('registered', 'take')).toBe('instruction');
});

test('the citizen’s status line goes forward with the case', () => {
  expect(Math.max(...Object.values(publicStep))).toBe(publicSteps.length);
  for (const { from, to, act } of transitions)
    if (
      ![
        'answer-request',
        'answer-late',
        'lapse-request',
        'return-proposal',
        'ask-revision',
        'start-correction',
      ].includes(act)
    )
      expect([act, publicStep[to] >= publicStep[from]]).toEqual([act, true]);
});
