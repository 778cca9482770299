import { oneOf, yesNo } from '../../fields';

/** Facts shared by the benefits of work accidents and occupational diseases. */
export const workRiskFacts = {
  /** Accident at work or occupational disease, recognised as such (LGSS 156 and 157). */
  workCaused: yesNo(),
};

/** Why a leave began, when it comes from work. */
export const workLeaveCause = oneOf(['work-accident', 'occupational-disease', 'disease-observation']);
