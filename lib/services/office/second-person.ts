import 'server-only';
import type { Assessment } from '@/lib/catalogue/assess';
import type { FactSources } from '@/lib/catalogue/prefill';
import { config } from '@/lib/config';

/** A second person signs from a total on, and whenever a fact was corrected or a requirement appreciated otherwise. */
export const needsSecondPerson = (assessment: Assessment, sources: FactSources): boolean =>
  (assessment.award?.total ?? 0) >= config().SECOND_SIGNATURE_FROM ||
  assessment.verdicts.some(({ appreciated }) => appreciated !== undefined) ||
  Object.values(sources).some(({ was }) => was !== undefined);
