import type { Day } from '@/lib/law/day';
import { stayAges } from '@/lib/law/parameters/social-services';

/** What somebody draws from social security; `other` are the other pensions and unemployment. */
export const stayGroups = ['retirement', 'incapacity', 'widowed', 'other', 'none'] as const;
type StayGroup = (typeof stayGroups)[number];

/**
 * Who may take part in the thermal treatment and the holidays of IMSERSO. Retirement pensioners of any age; those of
 * incapacity too for thermal treatment, and as other pensioners for the holidays; the rest from an age.
 */
export const mayStay = (service: string, group: StayGroup, age: number, on: Day): boolean => {
  const { widowed, other, insured } = stayAges.on(on);
  if (age >= insured || group === 'retirement') return true;
  if (group === 'incapacity' && service === 'thermal') return true;
  if (group === 'widowed') return age >= widowed;
  return group !== 'none' && age >= other;
};
