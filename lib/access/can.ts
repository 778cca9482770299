import type { Actor, StaffRole } from './actor';

/** What a permission may depend on. */
export type Subject = {
  /** The interested person of the case or notification. */
  readonly personId?: string;
  /** The body that manages the procedure. */
  readonly body?: string;
  /** Who proposed the decision that is to be signed. */
  readonly proposedById?: string;
};
type Rule = (actor: Actor, subject: Subject) => boolean;

const own: Rule = (actor, { personId }) =>
  actor.kind === 'person' && actor.level === 'substantial' && actor.id === personId;
const signedIn: Rule = (actor) => actor.kind === 'person' && actor.level === 'substantial';
const basic: Rule = (actor) => actor.kind === 'person';
const system: Rule = (actor) => actor.kind === 'system';
/** Staff of the managing body; nobody handles their own case (Ley 40/2015 art. 23). */
const staff =
  (...roles: StaffRole[]): Rule =>
  (actor, { personId, body }) =>
    actor.level === 'substantial' &&
    actor.roles.some((role) => roles.includes(role)) &&
    (body === undefined || actor.body === body) &&
    (personId === undefined || actor.id !== personId);
/** Four eyes: who proposed does not sign. */
const secondPerson: Rule = (actor, subject) =>
  staff('caseworker', 'supervisor')(actor, subject) && actor.id !== subject.proposedById;

/** Every permission of the e-Office as a sentence; a rule of the list has to hold. */
export const permissions = {
  'see:my-area': [basic],
  'manage:sessions': [basic],
  'manage:methods': [own],
  'start:case': [signedIn],
  'read:case': [own],
  'answer:draft': [own],
  'delete:draft': [own],
  'attach:document': [own],
  'submit:case': [own],
  'add:documents': [own],
  'read:notification': [own],
  'open:notification': [own],
  'refuse:notification': [own],
  'expire:notification': [system],
  'deliver:message': [system],
  'see:queue': [staff('caseworker', 'supervisor', 'auditor')],
  'review:case': [staff('caseworker', 'supervisor', 'auditor')],
  'take:case': [staff('caseworker', 'supervisor')],
  'verify:fact': [staff('caseworker', 'supervisor')],
  'review:document': [staff('caseworker', 'supervisor')],
  'request:documents': [staff('caseworker', 'supervisor')],
  'propose:decision': [staff('caseworker', 'supervisor')],
  'sign:decision': [staff('caseworker', 'supervisor')],
  'countersign:decision': [secondPerson],
  'keep:scenario': [own],
  'register:identity': [staff('registrar')],
} as const satisfies Record<string, readonly Rule[]>;

export type Permission = keyof typeof permissions;

export const can = (actor: Actor, action: Permission, subject: Subject = {}): boolean =>
  permissions[action].some((rule: Rule) => rule(actor, subject));
