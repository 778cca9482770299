import 'server-only';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { type Registered, registry } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { addYears } from '@/lib/law/day';

export type Automated = {
  readonly registered: Registered;
  /** Decisions signed in the last year: without a person, and all of them. */
  readonly automatic: number;
  readonly all: number;
};

/** Procedures that the catalogue lets be decided without a person, with how often that happened. Counts name nobody. */
export const listAutomated = async (): Promise<readonly Automated[]> => {
  const declared = registry.filter(({ procedure }) => procedure.automatic);
  const rows = await systemDb().$queryRaw<{ procedure: string; automatic: number; all: number }[]>`
    SELECT c.procedure, count(*) FILTER (WHERE d."proposedById" IS NULL)::int AS automatic, count(*)::int AS "all"
    FROM "Decision" d JOIN "Case" c ON c.id = d."caseId"
    WHERE d.state = 'signed' AND d."revisionId" IS NULL AND d."signedAt" >= ${toDate(addYears(today(), -1))}
      AND c.procedure = ANY(${declared.map(({ procedure }) => procedure.slug)})
    GROUP BY c.procedure`;
  return declared.map((registered) => {
    const counted = rows.find(({ procedure }) => procedure === registered.procedure.slug);
    return { registered, automatic: counted?.automatic ?? 0, all: counted?.all ?? 0 };
  });
};
