import { lifecycle } from './lifecycle';
import { powerLife } from './power';

type Step = { readonly to: string; readonly by?: string; readonly permission?: string };
type Life = Readonly<Record<string, Readonly<Record<string, Step>>>>;

/** What the antivirus says of a file. Only a safe one leaves the storage. */
export const documentLife = {
  pending: {
    clear: { to: 'safe', by: 'scanner' },
    condemn: { to: 'infected', by: 'scanner' },
    fail: { to: 'error', by: 'scanner' },
    'need-password': { to: 'locked', by: 'scanner' },
  },
  error: { 'look-again': { to: 'pending', by: 'clock' } },
  // A scanner that learnt something new looks at it once more.
  safe: { 'look-again': { to: 'pending', by: 'clock' } },
  infected: {},
  // A PDF with a password: its person opens it, and only then is it looked at.
  locked: { unlock: { to: 'pending', by: 'person' }, 'unlock-unscanned': { to: 'safe', by: 'person' } },
} as const satisfies Life;

/** What the office says of a document that was presented. */
export const reviewLife = {
  received: { accept: { to: 'accepted', by: 'staff' }, return: { to: 'returned', by: 'staff' } },
  accepted: { return: { to: 'returned', by: 'staff' } },
  returned: { accept: { to: 'accepted', by: 'staff' } },
} as const satisfies Life;

/** A request to the person (Ley 39/2015 arts. 68 and 82). */
export const requestLife = {
  open: {
    answer: { to: 'answered', by: 'person' },
    lapse: { to: 'lapsed', by: 'clock' },
    // With the application (art. 94).
    cancel: { to: 'cancelled', by: 'person' },
  },
  answered: {},
  // Late, and in time while the decision about it is not notified (art. 73.3).
  lapsed: { 'answer-late': { to: 'answered', by: 'person' } },
  cancelled: {},
} as const satisfies Life;

/** What a person says of a document instead of sending it (art. 28.3). */
export const statementLife = {
  open: { fetch: { to: 'fetched', by: 'staff' }, refuse: { to: 'refused', by: 'staff' } },
  fetched: {},
  refused: {},
} as const satisfies Life;

/** A decision, from its proposal to the signature. */
export const decisionLife = {
  proposed: { sign: { to: 'signed', by: 'staff' }, return: { to: 'returned', by: 'staff' } },
  // An answer that came late, until the day of the notification (art. 73.3).
  signed: { undo: { to: 'undone', by: 'person' } },
  returned: {},
  undone: {},
} as const satisfies Life;

/** A notification ends once, in one way (art. 43). Its state is read from the instants of its ends. */
export const notificationLife = {
  available: {
    open: { to: 'opened', by: 'person' },
    refuse: { to: 'refused', by: 'person' },
    lapse: { to: 'lapsed', by: 'clock' },
  },
  opened: {},
  refused: {},
  lapsed: {},
} as const satisfies Life;

/** What is asked about a decision, from its draft to the answer. Silence does not free the office from answering (art. 21.1). */
export const revisionLife = {
  draft: { present: { to: 'open', by: 'person' } },
  open: { answer: { to: 'answered', by: 'staff' }, lapse: { to: 'silent', by: 'clock' } },
  silent: { answer: { to: 'answered', by: 'staff' } },
  answered: {},
} as const satisfies Life;

/** A payment, from the plan to the account. */
export const paymentLife = {
  planned: { order: { to: 'ordered', by: 'clock' }, cancel: { to: 'cancelled', by: 'staff' } },
  ordered: { pay: { to: 'paid', by: 'staff' }, return: { to: 'returned', by: 'staff' } },
  paid: { return: { to: 'returned', by: 'staff' } },
  returned: { 'order-again': { to: 'ordered', by: 'staff' }, cancel: { to: 'cancelled', by: 'staff' } },
  cancelled: {},
} as const satisfies Life;

/** A message that goes out. */
export const messageLife = {
  queued: {
    send: { to: 'sent', by: 'worker' },
    bounce: { to: 'bounced', by: 'worker' },
    'give-up': { to: 'failed', by: 'worker' },
  },
  sent: { deliver: { to: 'delivered', by: 'gateway' }, bounce: { to: 'bounced', by: 'gateway' } },
  // A relay can take a message and give it back hours later.
  delivered: { bounce: { to: 'bounced', by: 'gateway' } },
  bounced: { retry: { to: 'queued', permission: 'retry:message' } },
  failed: { retry: { to: 'queued', permission: 'retry:message' } },
} as const satisfies Life;

/** A document with a code to check it by. It can be checked in every state. */
export const issuedLife = {
  valid: { replace: { to: 'replaced', by: 'office' }, revoke: { to: 'revoked', permission: 'revoke:document' } },
  replaced: {},
  revoked: {},
} as const satisfies Life;

/** Every life the database knows. What is not a step here is refused by a trigger, whoever writes it. */
export const lives = {
  case: lifecycle,
  document: documentLife,
  review: reviewLife,
  request: requestLife,
  statement: statementLife,
  decision: decisionLife,
  notification: notificationLife,
  power: powerLife,
  message: messageLife,
  issued: issuedLife,
  revision: revisionLife,
  payment: paymentLife,
} as const satisfies Record<string, Life>;

export type LifeName = keyof typeof lives;

/** The steps of a life, one row each. `by` is who takes it: a party, or the permission it stands under. */
export const stepsOf = (name: LifeName): readonly { from: string; act: string; to: string; by: string }[] =>
  Object.entries(lives[name] as Life).flatMap(([from, acts]) =>
    Object.entries(acts).map(([act, { to, by, permission }]) => ({ from, act, to, by: by ?? permission ?? '' })),
  );
