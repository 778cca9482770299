export type StaffRole = 'caseworker' | 'supervisor' | 'registrar' | 'auditor' | 'editor';
export type SessionLevel = 'low' | 'substantial';

/** Who acts: a person with a session, the office's own jobs, or somebody not signed in. */
export type Actor = {
  /** Person id; `system` for jobs, `anonymous` before sign-in. */
  readonly id: string;
  readonly kind: 'person' | 'system' | 'anonymous';
  readonly level: SessionLevel | null;
  readonly roles: readonly StaffRole[];
  /** Managing body of a member of staff. */
  readonly body: string | null;
  readonly ip: string;
  readonly requestId: string;
};

export const systemActor: Actor = {
  id: 'system',
  kind: 'system',
  level: null,
  roles: [],
  body: null,
  ip: '',
  requestId: '',
};
