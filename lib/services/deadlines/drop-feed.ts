import 'server-only';
import { type Audit, standFor, type Tx } from '@/lib/db/transact';

/** Ends the calendar address of a person, if there is one: nobody reads at it any more. */
export const dropFeed = async (tx: Tx, audit: Audit, personId: string, behalf?: string): Promise<void> => {
  const [feed] = await tx.$queryRaw<{ publicId: string }[]>`
    DELETE FROM "CalendarFeed" WHERE "personId" = ${personId} RETURNING "publicId"`;
  if (feed) audit({ action: 'calendar.ended', object: `calendar:${feed.publicId}`, ...(behalf && { behalf }) });
};

/** The same when the account comes back to its owner: whoever had it meanwhile keeps no address that outlives their session. */
export const dropFeedOfOwner = async (tx: Tx, audit: Audit, personId: string): Promise<void> => {
  await standFor(tx, personId);
  await dropFeed(tx, audit, personId, personId);
};
