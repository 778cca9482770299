/** The ways in which a call fails (RFC 9457), by the end of their type; explained on the page for programs. */
export const problemKinds = [
  { kind: 'bad-request', status: 400, title: 'Something in the request cannot be read' },
  { kind: 'unknown-key', status: 401, title: 'The key is not known, or was revoked' },
  { kind: 'not-found', status: 404, title: 'There is none' },
  { kind: 'not-accepted', status: 422, title: 'Something in it cannot be taken' },
  { kind: 'too-many', status: 429, title: 'Too many calls' },
  { kind: 'failed', status: 500, title: 'Our fault' },
  { kind: 'unavailable', status: 503, title: 'Not available now' },
] as const;
export type ProblemKind = (typeof problemKinds)[number]['kind'];
