import { day } from '@/lib/law/day';
import { date, iban, percent, yesNo } from '../fields';

/** Facts about the person who applies, one declaration each for every procedure that asks them. */
export const personFacts = {
  birthDate: date({
    min: { day: day('1900-01-01') },
    max: { daysFromToday: 0 },
    from: ({ person }) => person.birthDate ?? undefined,
  }),
  iban: iban({ from: ({ person }) => person.iban ?? undefined }),
  /** Lives in Spain lawfully and for good. */
  resident: yesNo(),
  /** Recognised degree of disability of the applicant, 0 without one. */
  disabilityDegree: percent(),
};
