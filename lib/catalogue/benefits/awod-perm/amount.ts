import { basisPoints, type Cents, minCents } from '@/lib/law/cents';
import { maximumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import { renamedRetirementAge } from '@/lib/law/parameters/permanent-incapacity';
import { pensionAward } from '../../pensions/payments';
import {
  absolutePart,
  monthlyAmounts,
  type PensionDegree,
  type PensionFacts,
  swapOf,
  totalPart,
} from '../permanent-incapacity/amount';
import { realWageBase } from '../permanent-incapacity/base';

type WorkFacts = PensionFacts & {
  readonly incapacityDegree: PensionDegree;
  readonly workStillPossible: string;
  readonly worksInOtherJob: boolean;
  readonly regime: string;
  readonly dailyWage: Cents;
  readonly extraPaysYear: Cents;
  readonly variablePayYear: Cents;
  readonly variableDaysWorked: number;
  readonly lastContributionBase: Cents;
};

/** A pension of work causes, in twelve payments with the two extra ones inside (LGSS 46, 196). */
export const workPension = (f: WorkFacts) => {
  const { incapacityDate: on, incapacityDegree: degree } = f;
  // RD 1273/2003 art. 7: the self-employed have their contribution base of that day.
  const isOwn = f.regime === 'self-employed';
  const base = isOwn ? minCents(f.lastContributionBase, maximumBaseMonth.on(on)) : realWageBase(f, on);
  const isTotal = degree === 'total' || (degree === 'severe' && f.workStillPossible === 'other-job');
  const part = isTotal ? totalPart({ ...f, isWork: true }) : absolutePart({ ...f, isWork: true });
  const full = basisPoints(base, part, 'half-up');
  const month = monthlyAmounts(
    { ...f, isIllness: false },
    { degree, pays: 12, full, ...(degree === 'severe' && { lastBase: f.lastContributionBase }) },
  );
  return {
    lines: {
      'regulatory-base': base,
      percentage: part,
      ...(full > month.pension && { maximum: month.pension }),
      pension: month.pension,
      ...(degree === 'severe' && { 'carer-complement': month.carer }),
      ...(f.claimsMinimum && month.minimum > 0 && { minimum: month.minimum }),
      ...(month.complement > 0 && { complement: month.complement }),
      ...(month.gap > 0 && { 'gender-gap': month.gap }),
      monthly: month.monthly,
      'retirement-name': renamedRetirementAge.on(on),
      ...(degree === 'total' && swapOf(f, base, 12)),
    },
    ...pensionAward({ value: month.monthly, pays: 12, from: on, to: null }),
  };
};
