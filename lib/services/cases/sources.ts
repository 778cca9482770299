import 'server-only';
import { toDay } from '@/lib/casework/dates';
import type { HeldHealthcare, Sources } from '@/lib/catalogue/fields';
import type { Prisma } from '@/lib/db/generated/client';
import { cents } from '@/lib/law/cents';
import { type Day, daysBetween, isMonth, type Month } from '@/lib/law/day';
import type { Regime } from '@/lib/record/record';
import { employmentOf, withDomestic } from '../domestic/employment-row';

/** What a query of a person has to bring for the prefill. */
export const withRecord = {
  select: {
    birthDate: true,
    iban: true,
    duesPaid: true,
    periods: { orderBy: { from: 'asc' } },
    bases: { orderBy: { month: 'asc' } },
    street: true,
    postcode: true,
    town: true,
    beneficiaries: { orderBy: { birthDate: 'asc' } },
    europeanCards: { where: { kind: 'certificate' }, select: { caseId: true, from: true, to: true } },
    domesticWork: { include: withDomestic, orderBy: [{ since: 'asc' }, { id: 'asc' }] },
    domesticEmployees: { include: withDomestic, orderBy: [{ since: 'asc' }, { id: 'asc' }] },
  },
} as const satisfies { select: Prisma.PersonSelect };

type Person = Prisma.PersonGetPayload<typeof withRecord>;
/** The record of a person as rows, whichever query brought them. */
export type PersonWithRecord = Pick<Person, 'birthDate' | 'iban' | 'duesPaid'> & {
  readonly periods: readonly Omit<Person['periods'][number], 'id' | 'personId'>[];
  readonly bases: readonly Omit<Person['bases'][number], 'personId'>[];
} & Partial<HealthcareRows> &
  Partial<Pick<Person, 'domesticWork' | 'domesticEmployees'>>;
type HealthcareRows = Pick<Person, 'street' | 'postcode' | 'town'> & {
  readonly beneficiaries: readonly Pick<
    Person['beneficiaries'][number],
    'givenName' | 'surnames' | 'birthDate' | 'idNumber' | 'from' | 'to'
  >[];
  readonly europeanCards: Person['europeanCards'];
};

/** Days of one journey count once, however many travelled; those that begin in the year of today. */
const certificateDaysOf = (cards: HealthcareRows['europeanCards'], today: Day): number => {
  const journeys = new Map(cards.map(({ caseId, from, to }) => [caseId, { from: toDay(from), to: toDay(to) }]));
  return [...journeys.values()]
    .filter(({ from }) => from.slice(0, 4) === today.slice(0, 4))
    .reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
};
const healthcareOf = (person: Partial<HealthcareRows>, today: Day): HeldHealthcare | undefined => {
  const { street, postcode, town, beneficiaries, europeanCards } = person;
  if (!beneficiaries || !europeanCards) return undefined;
  return {
    beneficiaries: beneficiaries
      .filter(({ from, to }) => toDay(from) <= today && (to === null || toDay(to) >= today))
      .map(({ givenName, surnames, birthDate, idNumber }) => ({
        givenName,
        surnames,
        birthDate: toDay(birthDate),
        idNumber: idNumber ?? '',
      })),
    certificateDays: certificateDaysOf(europeanCards, today),
    address: street && postcode && town ? { street, postcode, town } : null,
  };
};
/** Rows of employments, as whichever query brought them. */
type Domestic = Pick<PersonWithRecord, 'domesticWork' | 'domesticEmployees'>;
const domesticOf = ({ domesticEmployees, domesticWork }: Domestic) =>
  domesticEmployees &&
  domesticWork && {
    domestic: [
      ...domesticEmployees.map((row) => employmentOf(row, 'employer')),
      ...domesticWork.map((row) => employmentOf(row, 'worker')),
    ],
  };

/** Rows of the record as the pure modules read them. */
export const sourcesOf = (person: PersonWithRecord, today: Day): Sources => ({
  person: { birthDate: person.birthDate && toDay(person.birthDate), iban: person.iban },
  record: {
    periods: person.periods.map(({ regime, employer, ccc, from, to, workTime }) => ({
      regime: regime as Regime,
      from: toDay(from),
      to: to && toDay(to),
      workTime,
      ...(employer ? { employer } : {}),
      ...(ccc ? { ccc } : {}),
    })),
    bases: person.bases
      .filter(({ month }) => isMonth(month))
      .map(({ month, base, days, regime, employer }) => ({
        month: month as Month,
        base: cents(base),
        days,
        regime: regime as Regime,
        ...(employer ? { employer } : {}),
      })),
    ...(person.duesPaid === null ? {} : { duesPaid: person.duesPaid }),
  },
  healthcare: healthcareOf(person, today),
  ...domesticOf(person),
  today,
});
