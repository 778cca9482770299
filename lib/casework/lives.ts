import { appointmentLife } from './appointments';
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

/** A decision, from its proposal to the signature, and from there to who it is for. */
export const decisionLife = {
  proposed: { sign: { to: 'held', by: 'staff' }, return: { to: 'returned', by: 'staff' } },
  // Signed, and nothing of it has reached the person yet. What ends the application meanwhile ends it too.
  held: {
    release: { to: 'signed', permission: 'release:decision' },
    'undo-signature': { to: 'proposed', permission: 'undo:signature' },
    return: { to: 'returned', by: 'person' },
  },
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

/** A piece of news: what was read stays, out of sight when it is withdrawn. */
export const newsLife = {
  draft: { publish: { to: 'published', permission: 'edit:news' } },
  published: { withdraw: { to: 'withdrawn', permission: 'edit:news' } },
  withdrawn: { 'publish-again': { to: 'published', permission: 'edit:news' } },
} as const satisfies Life;

/** What somebody saved of a text that can be changed without a release. */
export const textLife = {
  draft: {
    publish: { to: 'published', by: 'staff' },
    replace: { to: 'replaced', by: 'staff' },
    discard: { to: 'discarded', by: 'staff' },
  },
  published: {},
  replaced: {},
  discarded: {},
} as const satisfies Life;

/** School Insurance of a centre and course. A list without payment, or with more students than were paid, is not complete. */
export const schoolLife = {
  open: { invoice: { to: 'invoiced', by: 'company' }, list: { to: 'listed', by: 'company' } },
  invoiced: {
    'invoice-again': { to: 'invoiced', by: 'company' },
    pay: { to: 'paid', by: 'staff' },
    list: { to: 'listed', by: 'company' },
  },
  paid: { list: { to: 'complete', by: 'company' }, 'list-more': { to: 'listed', by: 'company' } },
  listed: { pay: { to: 'complete', by: 'staff' }, 'amend-fewer': { to: 'complete', by: 'company' } },
  complete: { amend: { to: 'complete', by: 'company' }, 'amend-more': { to: 'listed', by: 'company' } },
} as const satisfies Life;

/** A debt with Social Security. What is put off goes on in the instalments of its plan. */
export const debtLife = {
  pending: {
    pay: { to: 'paid', by: 'bank' },
    enforce: { to: 'enforcement', permission: 'manage:debts' },
    defer: { to: 'deferred', permission: 'manage:debts' },
    annul: { to: 'annulled', permission: 'manage:debts' },
  },
  enforcement: {
    pay: { to: 'paid', by: 'bank' },
    // An appeal against the enforcement order stops it without a guarantee (LGSS art. 38.3).
    suspend: { to: 'suspended', by: 'person' },
    defer: { to: 'deferred', permission: 'manage:debts' },
    annul: { to: 'annulled', permission: 'manage:debts' },
  },
  suspended: {
    pay: { to: 'paid', by: 'bank' },
    resume: { to: 'enforcement', permission: 'manage:debts' },
    annul: { to: 'annulled', permission: 'manage:debts' },
  },
  // Paid with the last instalment; a plan that is not paid is broken, and what is left of it goes on as it was (art. 23.6).
  deferred: {
    pay: { to: 'paid', by: 'bank' },
    'break-plan': { to: 'pending', permission: 'manage:debts' },
    'break-enforced': { to: 'enforcement', permission: 'manage:debts' },
  },
  paid: {},
  annulled: {},
} as const satisfies Life;

/** A document to pay debts with: one amount, one reference, until a day. */
export const paymentDocumentLife = {
  valid: {
    pay: { to: 'paid', by: 'bank' },
    supersede: { to: 'superseded', by: 'office' },
    expire: { to: 'expired', by: 'clock' },
  },
  paid: {},
  superseded: {},
  expired: {},
} as const satisfies Life;

/** What somebody asks about a debt: to pay in instalments, an objection, or that it is paid already. */
export const debtRequestLife = {
  draft: { present: { to: 'presented', by: 'person' } },
  presented: {
    accept: { to: 'accepted', permission: 'manage:debts' },
    refuse: { to: 'refused', permission: 'manage:debts' },
  },
  accepted: {},
  refused: {},
} as const satisfies Life;

/** A line of a bank statement, until it is known what was paid with it. */
export const bankEntryLife = {
  waiting: {
    match: { to: 'matched', by: 'clock' },
    'match-part': { to: 'partial', by: 'clock' },
    'match-more': { to: 'over', by: 'clock' },
    double: { to: 'duplicate', by: 'clock' },
    'not-know': { to: 'stranger', by: 'clock' },
  },
  matched: {},
  partial: {},
  over: {},
  duplicate: {},
  stranger: {},
} as const satisfies Life;

/** Long work of the office, in slices. */
export const runLife = {
  running: {
    finish: { to: 'done', by: 'clock' },
    fail: { to: 'failed', by: 'clock' },
    stop: { to: 'stopped', by: 'office' },
  },
  failed: { resume: { to: 'running', by: 'office' } },
  done: {},
  stopped: { resume: { to: 'running', by: 'office' } },
} as const satisfies Life;

/** What another unit or an expert is asked about a case (Ley 39/2015 arts. 79 and 80). */
export const opinionLife = {
  open: { answer: { to: 'answered', by: 'staff' }, withdraw: { to: 'withdrawn', by: 'staff' } },
  answered: {},
  withdrawn: {},
} as const satisfies Life;

/** A decision of a sample, until somebody who took no part in it has looked at it again. */
export const qualityReviewLife = {
  waiting: { answer: { to: 'answered', permission: 'review:decision' } },
  answered: {},
} as const satisfies Life;

/** Great power for a member of staff, until a second administrator says yes or no. */
export const staffChangeLife = {
  waiting: { confirm: { to: 'confirmed', by: 'staff' }, refuse: { to: 'refused', by: 'staff' } },
  confirmed: {},
  refused: {},
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
  news: newsLife,
  text: textLife,
  school: schoolLife,
  debt: debtLife,
  'payment-document': paymentDocumentLife,
  'debt-request': debtRequestLife,
  'bank-entry': bankEntryLife,
  run: runLife,
  opinion: opinionLife,
  'staff-change': staffChangeLife,
  'quality-review': qualityReviewLife,
  appointment: appointmentLife,
} as const satisfies Record<string, Life>;

export type LifeName = keyof typeof lives;

/** The steps of a life, one row each. `by` is who takes it: a party, or the permission it stands under. */
export const stepsOf = (name: LifeName): readonly { from: string; act: string; to: string; by: string }[] =>
  Object.entries(lives[name] as Life).flatMap(([from, acts]) =>
    Object.entries(acts).map(([act, { to, by, permission }]) => ({ from, act, to, by: by ?? permission ?? '' })),
  );
