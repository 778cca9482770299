import { z } from 'zod/v4';

/* The shape of `simulationOut`, for the OpenAPI document; a test holds real answers against it. */

const euros = z.number().describe('Euros');
const day = z.string().describe('YYYY-MM-DD');
const inBothLanguages = z.strictObject({ es: z.string(), en: z.string() });
const ref = z.looseObject({ law: z.string(), article: z.string(), citation: z.string(), url: z.string() });
const line = z.strictObject({
  id: z.string(),
  value: z.number(),
  unit: z.string().describe("'euros', 'percent', 'months', 'years', 'days', 'count'…"),
  ref,
  label: inBothLanguages,
});
const option = {
  route: z.string(),
  retirementDate: day.describe('Last day of work, or the day of the claim: the pension runs from the next'),
  ageMonths: z.number().int(),
  monthly: euros.describe('Euros of that year, each of the payments'),
  payments: z.literal(14),
  monthlyInTodaysEuros: euros,
  once: euros.describe('Paid once beside it'),
  onceInTodaysEuros: euros,
};
const explained = z.strictObject({
  ...option,
  reductionPercent: z.number(),
  values: z.record(z.string(), z.number()).describe('The lines by name'),
  lines: z.array(line),
  share: z
    .strictObject({ ownDays: z.number().int(), allDays: z.number().int(), theoretical: euros })
    .nullable()
    .describe('Pro rata with other States'),
  tax: z
    .strictObject({
      ratePercent: z.number(),
      withheldYear: euros,
      netMonthlyInTodaysEuros: euros,
      lines: z.array(z.strictObject({ id: z.string(), value: z.number(), unit: z.string(), ref })),
    })
    .nullable()
    .describe('Income tax withheld, by the tax of today on the pension in euros of today; null before 2023'),
});
const verdict = z.strictObject({
  id: z.string(),
  outcome: z.enum(['met', 'unmet', 'unknown']),
  ref,
  reads: z.array(z.string()),
  missing: z.array(z.string()),
  figures: z.record(z.string(), z.number()),
  reason: inBothLanguages,
});
const plainOption = z.strictObject(option);

/** The answer of a simulation. */
export const simulationResult = z.strictObject({
  today: day,
  plan: z.record(z.string(), z.unknown()).describe('What was taken: the answers and the defaults for the rest'),
  isForecast: z.boolean().describe('The day chosen is after this year: prices, wages and limits are supposed'),
  ordinary: z.strictObject({ date: day, ageMonths: z.number().int(), option: explained.nullable() }),
  chosen: explained.nullable(),
  best: z.strictObject({
    earliest: plainOption.nullable(),
    'most-per-month': plainOption.nullable(),
    'most-over-life': plainOption.nullable(),
  }),
  breakEvenAgeMonths: z.number().int().nullable(),
  drawnInTodaysEuros: z.strictObject({ untilAge: z.number().int(), chosen: euros, ordinary: euros }).nullable(),
  months: z.strictObject({ have: z.number().int(), whole: z.number().int(), longCareer: z.number().int() }),
  routes: z.array(
    z.strictObject({
      id: z.string(),
      procedure: z.string(),
      status: z.enum(['now', 'later', 'if', 'not']),
      supposed: z.array(z.string()).describe('Answers not given, supposed in favour'),
      needs: z.string().nullable().describe('The answer without which the route concerns nobody'),
      from: day.nullable(),
      first: explained.nullable(),
      on: day,
      outcome: z.enum(['entitled', 'not-entitled', 'unknown']),
      verdicts: z.array(verdict),
    }),
  ),
  curve: z.array(plainOption),
  levers: z.array(z.strictObject({ id: z.enum(['month-later', 'year-later', 'base-100']), change: euros, to: euros })),
  base: z
    .strictObject({
      regulatoryBase: euros,
      rule: z.enum(['current', 'former']),
      otherRule: euros.nullable(),
      sum: euros,
      divisor: z.number(),
      months: z.array(
        z.strictObject({
          month: z.string().describe('YYYY-MM'),
          base: euros,
          filled: euros.describe('What of it is filled and not contributed'),
          upToDate: euros,
          counted: z.boolean(),
          forecast: z.boolean(),
        }),
      ),
    })
    .nullable(),
});
