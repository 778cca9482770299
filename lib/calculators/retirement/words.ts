/** What the retirement calculator says, in one language: the compiler finds a missing word. {braces} hold figures. */

import type { Procedure, WordsOf } from '@/lib/catalogue/kernel';
import type { WithholdingStep } from '@/lib/catalogue/pensions/withholding';
import type { missingPeriodFacts } from './missing-period';
import type { Goal, PlanStep, planFacts, planSteps } from './plan';
import type { RouteId } from './routes';
import type { Lever, RouteResult } from './simulate';

export type PlanTask = (typeof planSteps)[number]['task'];

export type RouteWords = {
  readonly name: string;
  /** For narrow tables. */
  readonly short: string;
  /** Who it is for. */
  readonly what: string;
  /** Said when the route concerns only people of whom the plan says nothing; null when it may concern anybody. */
  readonly needs: string | null;
};

/** Short honest sentences that stand beside a result they are true of. */
const noteIds = [
  'forecast',
  'todays-euros',
  'prices',
  'wages',
  'limits',
  'law',
  'ceiling',
  'ceiling-unlimited',
  'not-binding',
  'told-career',
  'minimum',
  'minimum-no-income',
  'net',
  'net-unknown',
  'other-states',
  'other-schemes',
  'dues-paid',
  'after-stop',
  'disability',
  'partial',
  'beside-work',
  'residence',
  'practice-2026',
] as const;
export type NoteId = (typeof noteIds)[number];

/* The words of questions are those of a procedure: one type and one form for both. */
type Asked = Procedure<typeof planFacts, PlanStep, PlanTask>;
type AskedOfPeriod = Procedure<typeof missingPeriodFacts>;

export type RetirementWords = Pick<WordsOf<Asked>, 'facts' | 'steps' | 'tasks'> & {
  /** The questions about a period that is not on record. */
  readonly missingPeriod: WordsOf<AskedOfPeriod>['facts'];
  readonly routes: Readonly<Record<RouteId, RouteWords>>;
  /** Where a route stands, in one sentence and as a tag. */
  readonly status: Readonly<Record<RouteResult['status'], string>>;
  readonly statusTags: Readonly<Record<RouteResult['status'], string>>;
  /** The best date for each goal, as a sentence. */
  readonly goals: Readonly<Record<Goal, string>>;
  readonly levers: Readonly<Record<Lever['id'], string>>;
  readonly withholding: Readonly<Record<WithholdingStep, string>>;
  readonly notes: Readonly<Record<NoteId, string>>;
};
