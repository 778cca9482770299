import { type Actor, isAtDesk, type MembershipRole, reaches, type StaffRole } from './actor';

/** What a permission may depend on. */
export type Subject = {
  /** The interested person of the case or notification. */
  readonly personId?: string;
  /** Slug of the procedure it belongs to: what a power has to reach. */
  readonly procedure?: string;
  /** The body that manages the procedure. */
  readonly body?: string;
  /** The organisation whose right is used: the holder of an account, or the party it is assigned to. */
  readonly organisationId?: string;
  /** Who proposed the decision that is to be signed, or entered what is to be confirmed. */
  readonly proposedById?: string;
  /** Who signed the decision that waits to be made available. */
  readonly signedById?: string;
  /** Who signed the decision that is objected to. */
  readonly firstSignedById?: string;
  /** Whoever proposed or signed a decision of the case. */
  readonly decidedByIds?: readonly string[];
  /** To whom a decision of a sample was given to look at again. */
  readonly reviewerId?: string;
  /** Who handles the case; nobody yet = null. */
  readonly assignedToId?: string | null;
};
type Rule = (actor: Actor, subject: Subject) => boolean;

/** In the own name: not while acting for somebody else. */
const own: Rule = (actor, { personId }) =>
  actor.kind === 'person' && actor.level === 'substantial' && actor.acting === null && actor.id === personId;
/** For the person who gave a power in force (Ley 39/2015 art. 5), whatever the procedure: lists, narrowed by their query. */
const represented: Rule = (actor, { personId }) =>
  actor.kind === 'person' &&
  actor.level === 'substantial' &&
  actor.acting?.inForce === true &&
  actor.acting.personId === personId &&
  !isAtDesk(actor);
/** A registrar who keys in the form of a visitor: its draft and nothing else (Ley 39/2015 art. 12.2). */
const keyed: Rule = (actor, { personId, procedure }) =>
  actor.kind === 'person' &&
  actor.level === 'substantial' &&
  isAtDesk(actor) &&
  actor.acting?.inForce === true &&
  actor.acting.personId === personId &&
  procedure !== undefined &&
  reaches(actor, procedure);
/** The same, within the procedures the power covers. */
const inScope: Rule = (actor, subject) =>
  represented(actor, subject) && subject.procedure !== undefined && reaches(actor, subject.procedure);
/** The same, where the power also covers notifications (Orden ISM/189/2021 art. 9). */
const notified: Rule = (actor, subject) => inScope(actor, subject) && actor.acting?.notifications === true;
/** The account itself, whoever is acted for: it belongs to who signed in. */
const account: Rule = (actor, { personId }) => actor.level === 'substantial' && actor.id === personId;
const basic: Rule = (actor) => actor.kind === 'person';
const system: Rule = (actor) => actor.kind === 'system';
/** Staff of the managing body; nobody handles their own case or that of somebody they represent (Ley 40/2015 art. 23). */
const staff =
  (...roles: StaffRole[]): Rule =>
  (actor, { personId, body }) =>
    actor.level === 'substantial' &&
    actor.acting === null &&
    actor.roles.some((role) => roles.includes(role)) &&
    (body === undefined || actor.body === body) &&
    (personId === undefined || (actor.id !== personId && !actor.represents.includes(personId)));
/** A person with the role in the organisation today, never while acting for a person: two rights are not mixed. */
const companyUser =
  (...roles: MembershipRole[]): Rule =>
  (actor, { organisationId }) =>
    actor.kind === 'person' &&
    actor.level === 'substantial' &&
    actor.acting === null &&
    actor.memberships.some((each) => each.organisationId === organisationId && roles.includes(each.role));
const anyRole = companyUser('principal', 'secondary', 'reader');
/** Four eyes: who proposed does not sign. */
const secondPerson =
  (...roles: StaffRole[]): Rule =>
  (actor, subject) =>
    staff(...roles)(actor, subject) && actor.id !== subject.proposedById;
/** Whoever signed it. */
const signer =
  (...roles: StaffRole[]): Rule =>
  (actor, subject) =>
    staff(...roles)(actor, subject) && actor.id === subject.signedById;

/** A caseworker hands over what nobody handles or what is theirs, never what a colleague has. */
const ownWork: Rule = (actor, subject) =>
  staff('caseworker')(actor, subject) &&
  (subject.assignedToId === undefined || subject.assignedToId === null || subject.assignedToId === actor.id);

/** An objection is not answered by who signed what it objects to. */
const anotherHand =
  (...roles: StaffRole[]): Rule =>
  (actor, subject) =>
    staff(...roles)(actor, subject) && actor.id !== subject.firstSignedById;

/** Quality is looked at by another: whom it was given to, and never somebody who had a part in what was decided. */
const freshEyes =
  (...roles: StaffRole[]): Rule =>
  (actor, subject) =>
    staff(...roles)(actor, subject) &&
    actor.id === subject.reviewerId &&
    !(subject.decidedByIds ?? []).includes(actor.id);

/** Every permission of the e-Office as a sentence; a rule of the list has to hold. */
export const permissions = {
  'see:my-area': [basic],
  'manage:sessions': [basic],
  'manage:methods': [account],
  'list:cases': [own, represented],
  'start:case': [own, inScope],
  'read:case': [own, inScope, keyed],
  'answer:draft': [own, inScope, keyed],
  'delete:draft': [own, inScope],
  'attach:document': [own, inScope, keyed],
  // A power reaches what was presented, not the drawer of the person represented.
  'keep:document': [own],
  'hand-off:upload': [own, inScope, keyed],
  'submit:case': [own, inScope, keyed],
  'add:documents': [own, inScope],
  'certify:silence': [own, inScope],
  'write:message': [own, inScope],
  'answer:message': [staff('caseworker', 'supervisor')],
  'withdraw:case': [own, inScope],
  'list:notifications': [own, represented],
  'read:notification': [own, notified],
  'open:notification': [own, notified],
  'refuse:notification': [own, notified],
  'expire:notification': [system],
  'read:communication': [own, represented],
  'deliver:message': [system],
  'retry:message': [staff('registrar', 'supervisor')],
  'see:tasks': [staff('caseworker', 'supervisor', 'registrar')],
  'do:task': [staff('caseworker', 'supervisor', 'registrar')],
  'see:register': [staff('registrar', 'supervisor', 'auditor')],
  'revoke:document': [staff('supervisor')],
  'close:register': [system],
  'watch:services': [system],
  'manage:outages': [staff('supervisor')],
  'import:data': [staff('administrator')],
  'see:operations': [staff('administrator')],
  'retry:job': [staff('administrator')],
  // Holidays that no State list gives: terms are counted with them.
  'edit:calendar': [staff('administrator')],
  'move:terms': [system],
  'edit:news': [staff('editor')],
  // What is shown on top of the pages; with legal effect by a second hand.
  'edit:notices': [staff('editor')],
  'publish:legal-notice': [secondPerson('editor')],
  // Words that change without a release: what has legal effect and what goes to everybody by a second hand.
  'edit:texts': [staff('editor')],
  'publish:legal-text': [secondPerson('editor')],
  'edit:templates': [staff('administrator')],
  'publish:template': [secondPerson('administrator')],
  // Accounts of staff: never one's own, and great power by a second hand.
  'manage:staff': [staff('administrator')],
  'confirm:staff': [secondPerson('administrator')],
  'appoint:administrator': [system],
  // The auditor reads everything and changes nothing but what may be deleted.
  'see:audit': [staff('auditor')],
  'see:retention': [staff('administrator', 'auditor')],
  'hold:deletion': [staff('auditor')],
  'answer:feedback': [staff('registrar', 'supervisor')],
  'see:reports': [staff('supervisor', 'auditor', 'editor')],
  // What a change of the law would do, and what a new year makes of pensions: over everybody, so never of one's own.
  'ask:rule-desk': [staff('supervisor')],
  'prepare:revaluation': [staff('supervisor')],
  'apply:revaluation': [secondPerson('supervisor')],
  'supervise:office': [staff('supervisor', 'auditor')],
  // Decided cases drawn at random and looked at again.
  'draw:sample': [staff('supervisor')],
  'see:sample': [staff('supervisor', 'auditor')],
  'review:decision': [freshEyes('caseworker', 'supervisor')],
  'see:queue': [staff('caseworker', 'supervisor', 'auditor')],
  'review:case': [staff('caseworker', 'supervisor', 'auditor')],
  'take:case': [staff('caseworker', 'supervisor')],
  'assign:case': [staff('supervisor'), ownWork],
  'manage:assignment': [staff('supervisor')],
  'plan:absence': [staff('caseworker', 'supervisor')],
  'assign:by-rule': [system],
  'verify:fact': [staff('caseworker', 'supervisor')],
  'review:document': [staff('caseworker', 'supervisor')],
  'redact:document': [staff('caseworker', 'supervisor')],
  'request:documents': [staff('caseworker', 'supervisor')],
  'appreciate:requirement': [staff('caseworker', 'supervisor')],
  'propose:decision': [staff('caseworker', 'supervisor')],
  'write:note': [staff('caseworker', 'supervisor')],
  'set:shortcuts': [staff('caseworker', 'supervisor', 'auditor', 'registrar', 'editor', 'administrator')],
  'ask:opinion': [staff('caseworker', 'supervisor')],
  // Whoever is asked, of any body: the service narrows it to their own unit or name.
  'answer:opinion': [staff('caseworker', 'supervisor', 'registrar')],
  'abstain:case': [staff('caseworker', 'supervisor')],
  'protect:person': [staff('supervisor')],
  'sign:decision': [staff('caseworker', 'supervisor')],
  'countersign:decision': [secondPerson('caseworker', 'supervisor')],
  'export:file': [staff('caseworker', 'supervisor', 'auditor')],
  'index:file': [staff('caseworker', 'supervisor')],
  'edit:clauses': [staff('supervisor')],
  'undo:signature': [signer('caseworker'), staff('supervisor')],
  'release:decision': [signer('caseworker'), staff('supervisor')],
  'release:in-time': [system],
  'ask:revision': [own, inScope],
  'lapse:revision': [system],
  'start:correction': [staff('caseworker', 'supervisor')],
  'answer:objection': [anotherHand('caseworker', 'supervisor')],
  // What the office holds of somebody: income, benefits, working life. Each page is a service that a power may name.
  'read:record': [own, inScope],
  'report:record': [own, inScope],
  'correct:record': [staff('caseworker', 'supervisor')],
  'record:payment': [staff('caseworker', 'supervisor')],
  'order:payment': [system],
  'read:domestic-employment': [own, inScope],
  'keep:scenario': [own, inScope],
  'share:scenario': [own],
  'keep:calendar': [own],
  'read:self-employment': [own, inScope],
  'manage:powers': [own],
  'see:registrations': [own],
  'check:powers': [staff('registrar')],
  'confirm:legal-power': [secondPerson('registrar')],
  'record:death': [staff('registrar')],
  'settle:death': [staff('caseworker', 'supervisor')],
  'forward:document': [staff('caseworker', 'supervisor')],
  'lapse:power': [system],
  'register:identity': [staff('registrar')],
  'serve:visitor': [staff('registrar')],
  'correct:personal-data': [staff('registrar')],
  'attend:appointments': [staff('registrar')],
  'set:timetables': [staff('supervisor')],
  'print:letters': [staff('registrar')],
  'register:organisation': [staff('registrar')],
  'see:company': [anyRole],
  'manage:company-users': [companyUser('principal')],
  'assign:account': [companyUser('principal')],
  'file:batch': [companyUser('principal', 'secondary')],
  'manage:api-keys': [companyUser('principal')],
  'read:submission': [anyRole],
  // Debts: of a person, or of an organisation with its users.
  'see:debts': [own, inScope, anyRole],
  'act:debts': [own, inScope, companyUser('principal', 'secondary')],
  'manage:debts': [staff('caseworker', 'supervisor')],
  'reconcile:debts': [system],
  'answer:invitation': [own],
  'see:school-insurance': [anyRole],
  'settle:school-insurance': [companyUser('principal', 'secondary')],
  'review:school-insurance': [staff('caseworker', 'supervisor', 'auditor')],
  'record:school-payment': [staff('caseworker', 'supervisor')],
  'remind:school-list': [system],
} as const satisfies Record<string, readonly Rule[]>;

export type Permission = keyof typeof permissions;

export const can = (actor: Actor, action: Permission, subject: Subject = {}): boolean =>
  permissions[action].some((rule: Rule) => rule(actor, subject));
