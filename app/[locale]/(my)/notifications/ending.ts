/** The three ways a notification ends, and when it did. The job of the tenth day may come later than the law. */
export type Ending = { readonly end: 'opened' | 'refused' | 'lapsed'; readonly at: Date };

export const endingOf = (notification: {
  readonly openedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly rejectedAt: Date | null;
  readonly expiresAt: Date;
}): Ending => {
  const { openedAt, refusedAt, rejectedAt, expiresAt } = notification;
  if (openedAt) return { end: 'opened', at: openedAt };
  if (refusedAt) return { end: 'refused', at: refusedAt };
  return { end: 'lapsed', at: rejectedAt ?? expiresAt };
};
