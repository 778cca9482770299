/** What somebody types on the first pages of the retirement calculator. */
export const aboutYou = {
  'birthDate.day': '12',
  'birthDate.month': '5',
  'birthDate.year': '1971',
  yearsContributed: '25',
  monthsContributed: '4',
};
export const aboutWork = { workNow: 'employee', monthlyBase: '2400' };
export const aboutFamily = { genderGapChildren: '0', disabilityKind: 'none', goal: 'most-over-life' };
