/** The few exceptions; mapped to pages and statuses in one place. Everything else a service answers is a value. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}
/** Signed in, but this act is not theirs. Shown as not found when the object itself must stay unseen. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}
/** A representative wanted what their power does not cover; written down for both. */
export class OutOfPower extends Error {
  override readonly name = 'OutOfPower';
}
/** The power with which somebody acts for another is no longer in force. */
export class PowerEnded extends Error {
  override readonly name = 'PowerEnded';
}
/** A stored file has no longer the bytes it was stored with: nobody is given the wrong ones. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
}
/** Who changed a case last: a colleague by name, its person, or a job of the office. */
export type Change = {
  readonly caseId: string;
  readonly at: Date;
  readonly by: 'person' | 'office';
  readonly name: string | null;
};
/** Somebody else changed it first; the newest state is shown, and of a case who it was. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  constructor(
    message: string,
    readonly change?: Change,
  ) {
    super(message);
  }
}
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  constructor(readonly retryAfterSeconds: number) {
    super('too many requests');
  }
}
