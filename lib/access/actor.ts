export type StaffRole = 'caseworker' | 'supervisor' | 'registrar' | 'auditor' | 'editor' | 'administrator';
export type MembershipRole = 'principal' | 'secondary' | 'reader';
export type SessionLevel = 'low' | 'substantial';

/** For whom a representative acts in this session, and how far the power reaches. */
export type Acting = {
  /** The person represented. */
  readonly personId: string;
  readonly name: string;
  readonly powerId: string;
  readonly reference: string;
  /** Slugs of the procedures the power covers. */
  readonly procedures: ReadonlySet<string> | 'all';
  /** Whether it covers communications and notifications. */
  readonly notifications: boolean;
  /** A power that ended during the session gives no right, neither the represented person's nor the own. */
  readonly inForce: boolean;
  /** At the desk: the one draft that is keyed in for a visitor. Nothing else of them is seen or done. */
  readonly onlyCase?: string;
};

/** A right of a person in an organisation that holds accounts or presents for others. */
export type Membership = { readonly organisationId: string; readonly role: MembershipRole };

/** Who acts: a person with a session, the office's own jobs, or somebody not signed in. */
export type Actor = {
  /** Person id; `system` for jobs, `anonymous` before sign-in. */
  readonly id: string;
  readonly kind: 'person' | 'system' | 'anonymous';
  readonly level: SessionLevel | null;
  readonly roles: readonly StaffRole[];
  /** Managing body of a member of staff. */
  readonly body: string | null;
  /** None: in their own name. */
  readonly acting: Acting | null;
  /** The people a member of staff represents: their cases are not handled either. */
  readonly represents: readonly string[];
  /** Rights in organisations, as they stand at this request. */
  readonly memberships: readonly Membership[];
  readonly ip: string;
  readonly requestId: string;
};

export const systemActor: Actor = {
  id: 'system',
  kind: 'system',
  level: null,
  roles: [],
  body: null,
  acting: null,
  represents: [],
  memberships: [],
  ip: '',
  requestId: '',
};

/** Whose things are seen and done: the person represented, or the actor. */
export const principalOf = (actor: Actor): string => actor.acting?.personId ?? actor.id;

/** Whether the power of this session reaches a procedure; in the own name everything does. */
export const reaches = ({ acting }: Actor, procedure: string): boolean =>
  acting === null || (acting.inForce && (acting.procedures === 'all' || acting.procedures.has(procedure)));

/** Whether somebody keys in a form at the desk; then only of the case they have before them. */
export const isAtDesk = ({ acting }: Actor): boolean => acting?.onlyCase !== undefined;
export const reachesCase = ({ acting }: Actor, caseId: string): boolean =>
  acting?.onlyCase === undefined || acting.onlyCase === caseId;

/** The same actor in their own name: for the account itself and for the office, which nobody enters for another. */
export const inOwnName = (actor: Actor): Actor => ({ ...actor, acting: null });
