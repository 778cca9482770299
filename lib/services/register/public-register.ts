import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';

const SHOWN = 7;

/** The last closings of the register, for everybody: numbers and hashes name nobody. */
export const lastClosings = async () => {
  const rows = await systemDb().registerClosing.findMany({
    orderBy: { day: 'desc' },
    take: SHOWN,
    include: { issued: { select: { csv: true } } },
  });
  return rows.map(({ day, first, last, count, hash, issued }) => ({
    day: toDay(day),
    first,
    last,
    count,
    hash,
    csv: issued.csv,
  }));
};
