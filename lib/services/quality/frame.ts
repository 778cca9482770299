import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { Prisma, type QualitySample } from '@/lib/db/generated/client';
import { ofBodySql } from '@/lib/db/visible-to';
import { type Day, endOf, startOf } from '@/lib/law/day';

/** What a sample is drawn from: first decisions of a body on the merits, by the days on which they were signed. */
export type FrameOf = {
  readonly body: string;
  readonly procedure: string | null;
  readonly from: Day;
  readonly until: Day;
};
export type Drawn = {
  readonly place: number;
  readonly id: string;
  readonly caseId: string;
  readonly procedure: string;
};

export const frameOf = ({ body, procedure, from, until }: QualitySample): FrameOf => ({
  body,
  procedure,
  from: toDay(from),
  until: toDay(until),
});

/*
 * The same whoever asks, so that it can be drawn again: past row security, and without what keeps a case from one person or
 * another. What was decided by the seal of the body is in it too (Ley 40/2015 art. 41.2: control of quality). An application
 * taken as withdrawn is not: nothing was assessed.
 */
const inFrame = ({ body, procedure, from, until }: FrameOf) => Prisma.sql`
  FROM "Decision" d JOIN "Case" c ON c.id = d."caseId"
  WHERE d.state = 'signed' AND d."revisionId" IS NULL AND d.outcome <> 'withdrawn'
    AND d."signedAt" >= ${startOf(from)} AND d."signedAt" < ${endOf(until)}
    AND ${ofBodySql(body)} ${procedure === null ? Prisma.empty : Prisma.sql`AND c.procedure = ${procedure}`}`;

/** How many decisions a frame holds, and the SHA-256 of their ids in order, joined by commas. */
export const measureFrame = async (of: FrameOf): Promise<{ readonly count: number; readonly hash: string }> => {
  const [row] = await systemDb().$queryRaw<{ count: number; hash: string }[]>`
    SELECT count(*)::int AS count, encode(sha256(convert_to(coalesce(string_agg(d.id, ',' ORDER BY d.id COLLATE "C"), ''), 'UTF8')), 'hex') AS hash
    ${inFrame(of)}`;
  return row ?? { count: 0, hash: '' };
};

/** So many decisions of a frame after a place, in the order that the seed gives: that of SHA-256(seed + id). */
export const drawFrom = (of: FrameOf, seed: string, after: number, count: number): Promise<Drawn[]> =>
  systemDb().$queryRaw<Drawn[]>`
    SELECT (row_number() OVER (ORDER BY encode(sha256(convert_to(${seed} || d.id, 'UTF8')), 'hex') COLLATE "C", d.id COLLATE "C"))::int AS place,
      d.id, d."caseId", c.procedure ${inFrame(of)} ORDER BY place OFFSET ${after} LIMIT ${count}`;
