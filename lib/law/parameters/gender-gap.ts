import { lgss } from '../legal-ref';
import { parameter } from '../parameter';

/** Most children the gender-gap supplement is paid for. */
export const genderGapChildren = parameter('gender-gap.children', {
  unit: 'table',
  entries: [{ from: '2013-01-01', value: 4, source: lgss('60.3') }],
});
