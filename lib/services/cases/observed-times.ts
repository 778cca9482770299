import 'server-only';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { db, systemDb } from '@/lib/db/client';
import { isUnavailable } from '@/lib/db/unavailable';
import { addDays } from '@/lib/law/day';

const OBSERVED_DAYS = 90;
/** Of fewer decisions the figures would say more about single people than about the office. */
const FEWEST_DECISIONS = 10;

/** Natural days; nine of ten took no longer than `mostDays`. */
export type ObservedTime = { readonly decided: number; readonly medianDays: number; readonly mostDays: number };

/**
 * Works out once a day how long first decisions of the last ninety days took, from the register to the signature, without
 * the days in which the office waited for the person. @returns how many procedures were written
 */
export const observeTimes = async (): Promise<number> => {
  const until = toDate(today());
  if ((await systemDb().observedTime.count({ where: { until } })) > 0) return 0;
  const from = toDate(addDays(today(), -OBSERVED_DAYS));
  return systemDb().$transaction(async (tx) => {
    await tx.observedTime.deleteMany();
    return tx.$executeRaw`
      INSERT INTO "ObservedTime" (procedure, decided, "medianDays", "mostDays", until)
      SELECT procedure, count(*), percentile_disc(0.5) WITHIN GROUP (ORDER BY days), percentile_disc(0.9) WITHIN GROUP (ORDER BY days), ${until}::date
      FROM (
        SELECT c.procedure, greatest(0, d."signedAt"::date - c."registeredAt"::date - coalesce((
          SELECT sum(greatest(0, least(coalesce(r."answeredAt"::date, r."dueOn"), d."signedAt"::date) - r."notifiedOn"))
          FROM "DocumentRequest" r WHERE r."caseId" = c.id AND r."notifiedOn" IS NOT NULL), 0))::int AS days
        FROM "Decision" d JOIN "Case" c ON c.id = d."caseId"
        WHERE d.state = 'signed' AND d."revisionId" IS NULL AND d.outcome <> 'withdrawn' AND d."signedAt" >= ${from} AND c."registeredAt" IS NOT NULL
      ) decision GROUP BY procedure`;
  });
};

/** How long decisions of a procedure have taken lately; null when too few were made, or nobody can say now. */
export const observedTimeOf = async (procedure: string): Promise<ObservedTime | null> => {
  const found = await observedTimes();
  return found.get(procedure) ?? null;
};

/** The same of every procedure that has enough decisions. A page made without a database does without the figures. */
export const observedTimes = async (): Promise<ReadonlyMap<string, ObservedTime>> => {
  // A build has no database; the page is made again when it is first asked for.
  if (!process.env.DATABASE_URL) return new Map();
  try {
    const rows = await db().observedTime.findMany({ where: { decided: { gte: FEWEST_DECISIONS } } });
    return new Map(
      rows.map(({ procedure, decided, medianDays, mostDays }) => [procedure, { decided, medianDays, mostDays }]),
    );
  } catch (error) {
    if (isUnavailable(error)) return new Map();
    throw error;
  }
};
