import { day } from '@/lib/law/day';
import { isRegistered } from '@/lib/record/record';
import { countries } from '../benefits/eu-coordination/countries';
import { date, list, oneOf, text, yesNo } from '../fields';

/** Facts about a stay in another State, one declaration each for every procedure that asks them. */
export const abroadFacts = {
  /** The day of departure, or from when a document is needed. */
  formNeededFrom: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 366 } }),
  formCountry: oneOf(countries),
  insuredInSpain: yesNo({
    from: ({ record }, _, on) => (record && on && isRegistered(record, on) ? true : undefined),
  }),
};

/** Who a European health insurance card, or the certificate that stands for it, is asked for. */
export const europeanCardFacts = {
  cardForHolder: yesNo(),
  /** The beneficiaries we hold; who is left out is taken off, who is missing is added and proved. */
  cardBeneficiaries: list(
    {
      givenName: text({ maxLength: 60, lines: 'one' }),
      surnames: text({ maxLength: 80, lines: 'one' }),
      birthDate: date({ min: { day: day('1900-01-01') }, max: { daysFromToday: 0 } }),
      idNumber: text({ maxLength: 20, lines: 'one', optional: true }),
      alreadyCovered: yesNo(),
    },
    {
      min: 0,
      max: 12,
      from: ({ healthcare }) => healthcare?.beneficiaries.map((held) => ({ ...held, alreadyCovered: true })),
    },
  ),
};
