import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { Prisma } from './generated/client';

/**
 * Whether the power `w` of granter `g` and agent `a` gives a right now, as a condition of SQL: inscribed and accepted,
 * begun, not past its last day, and both alive (Código civil art. 1732).
 */
export const powerInForce = (): Prisma.Sql =>
  Prisma.sql`(w.state = 'in_force' AND w."effectiveAt" <= ${now()} AND w.until >= ${toDate(today())}::date
    AND g."diedOn" IS NULL AND a."diedOn" IS NULL)`;
