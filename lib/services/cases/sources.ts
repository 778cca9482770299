import 'server-only';
import { toDay } from '@/lib/casework/dates';
import type { Sources } from '@/lib/catalogue/fields';
import type { Prisma } from '@/lib/db/generated/client';
import { cents } from '@/lib/law/cents';
import { type Day, isMonth, type Month } from '@/lib/law/day';
import type { Regime } from '@/lib/record/record';

/** What a query of a person has to bring for the prefill. */
export const withRecord = {
  select: {
    birthDate: true,
    iban: true,
    duesPaid: true,
    periods: { orderBy: { from: 'asc' } },
    bases: { orderBy: { month: 'asc' } },
  },
} as const satisfies { select: Prisma.PersonSelect };

type Person = Prisma.PersonGetPayload<typeof withRecord>;
/** The record of a person as rows, whichever query brought them. */
export type PersonWithRecord = Pick<Person, 'birthDate' | 'iban' | 'duesPaid'> & {
  readonly periods: readonly Omit<Person['periods'][number], 'id' | 'personId'>[];
  readonly bases: readonly Omit<Person['bases'][number], 'personId'>[];
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
  today,
});
