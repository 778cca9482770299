import type { IconName } from '@/components/ui/icon';
import type { TagTone } from '@/components/ui/tag';
import { finerSteps, type PlanKey, planSteps } from '@/lib/calculators/retirement/plan';
import type { RouteResult } from '@/lib/calculators/retirement/simulate';

/** How each state of a route looks; its words say it too. */
export const routeLooks = {
  now: ['green', 'circle-check'],
  later: ['blue', 'calendar-days'],
  if: ['amber', 'circle-question-mark'],
  not: ['grey', 'circle-x'],
} as const satisfies Record<RouteResult['status'], readonly [TagTone, IconName]>;

/** The page that asks for an answer. */
export const stepAsking = (key: PlanKey) =>
  [...finerSteps, ...planSteps].find(({ asks }) => (asks as readonly PlanKey[]).includes(key));

/** The pages that ask for some answers, each once. */
export const stepsAsking = (keys: readonly PlanKey[]) => [...new Set(keys.flatMap((key) => stepAsking(key)?.id ?? []))];
