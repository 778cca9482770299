import 'server-only';
import { z } from 'zod/v4';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import type { Outage } from '@/lib/db/generated/client';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';

const words = z.record(z.enum(locales), z.string());

export type OutageView = Pick<Outage, 'id' | 'service' | 'from' | 'until' | 'planned'> & {
  readonly cause: Readonly<Record<Locale, string>>;
  readonly extendedTo: Day | null;
  readonly byMonitor: boolean;
  readonly isPublished: boolean;
  /** Its effects are written: nothing of it changes any more. */
  readonly isSettled: boolean;
  readonly phase: 'planned' | 'on' | 'over';
};

/** An outage as pages show it. */
export const viewOf = (row: Outage): OutageView => {
  const { id, service, from, until, planned, cause, extendedTo, recordedById, publishedAt, appliedAt } = row;
  const at = now();
  return {
    id,
    service,
    from,
    until,
    planned,
    cause: words.parse(cause) as Record<Locale, string>,
    extendedTo: extendedTo && toDay(extendedTo),
    byMonitor: recordedById === null,
    isPublished: publishedAt !== null,
    isSettled: appliedAt !== null,
    phase: from > at ? 'planned' : until === null || until > at ? 'on' : 'over',
  };
};
