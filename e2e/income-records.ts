import { newId, type Person, rows } from './office-database';

/** What the system that pays told of a year, in cents. */
export const newIncome = (person: Person, year: number, gross: number, withheld: number): Promise<unknown> =>
  rows(`INSERT INTO "IncomeStatement" (id, "personId", year, lines, "recordedAt") VALUES ($1, $2, $3, $4, now())`, [
    newId(),
    person.id,
    year,
    JSON.stringify([{ payer: 'INSS', benefit: 'widow', gross, withheld, inKind: 0, returned: 0 }]),
  ]);

/** A pension in payment since 2020, with its amounts of last year and this one. */
export const newPension = (person: Person, year: number): Promise<unknown> =>
  rows(
    `INSERT INTO "PensionInPayment" (id, "personId", benefit, since, pays, amounts) VALUES ($1, $2, 'widow', '2020-01-01', 14, $3)`,
    [
      newId(),
      person.id,
      JSON.stringify([
        { year: year - 1, monthly: 1_000_00, withheld: 200 },
        { year, monthly: 1_027_00, withheld: 200 },
      ]),
    ],
  );
