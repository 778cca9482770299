import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { yesNo } from '../../fields';
import { occupationalBaseFacts } from '../care-serious-illness/facts';

/** Facts of the two benefits for risk at work, during pregnancy and during breastfeeding. */
export const riskFacts = {
  /** No other post without risk can be given: asked of employees only (LGSS 186, 188). */
  noOtherPost: yesNo(),
  /** The contract is suspended, or the activity interrupted. */
  stopsRiskyWork: yesNo(),
  /** The benefit waits until sick leave is over (RD 295/2009 art. 37.1). */
  stillOnSickLeave: yesNo(),
  ...workFacts,
  ...occupationalBaseFacts,
  iban: personFacts.iban,
};
