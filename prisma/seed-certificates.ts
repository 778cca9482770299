/** What the systems that pay have told of the demonstration people: pensions in payment, and income with what was withheld. */
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { basisPoints, type Cents, cents, times } from '@/lib/law/cents';
import { at, type Day } from '@/lib/law/day';
import { revaluation } from '@/lib/law/parameters/maximum-pension';
import type { IncomeLine } from '@/lib/record/income';

const WHOLE = 10_000;
const WITHHELD = 200;
const YEARS = 4;

/** A pension of so much in its first year, raised each year as the law says. */
const raised = (first: Cents, from: number, to: number) => {
  const amounts = [{ year: from, monthly: first }];
  for (let year = from + 1; year <= to; year++) {
    const rate = revaluation.entries.find((entry) => entry.from.startsWith(`${year}-`))?.value ?? 0;
    const before = amounts.at(-1)?.monthly ?? first;
    amounts.push({ year, monthly: basisPoints(before, WHOLE + rate, 'half-up') });
  }
  return amounts.map((each) => ({ ...each, withheld: WITHHELD }));
};

const told = async (personId: string, year: number, line: Omit<IncomeLine, 'payer' | 'inKind' | 'returned'>) =>
  systemDb().incomeStatement.create({
    data: {
      personId,
      year,
      lines: [{ payer: 'INSS', inKind: 0, returned: 0, ...line }],
      recordedAt: at(`${year + 1}-01-31` as Day, '09:00'),
    },
  });

/** Rosa has a widow's pension; Marta was on sick leave last year, and Javier the year before. */
export const seedCertificates = async (get: (key: string) => Actor): Promise<void> => {
  const now = Number(today().slice(0, 4));
  const [rosa, marta, javier] = ['rosa', 'marta', 'javier'].map((key) => get(key).id) as [string, string, string];
  const amounts = raised(cents(800_00), now - YEARS, now);
  await systemDb().pensionInPayment.create({
    data: { personId: rosa, benefit: 'widow', since: toDate(`${now - YEARS}-01-01` as Day), pays: 14, amounts },
  });
  for (const { year, monthly } of amounts.filter((each) => each.year < now)) {
    const gross = times(monthly, 14);
    await told(rosa, year, { benefit: 'widow', gross, withheld: basisPoints(gross, WITHHELD, 'half-up') });
  }
  await told(marta, now - 1, { benefit: 'temp-incapacity', gross: cents(1_312_50), withheld: cents(26_25) });
  await told(javier, now - 2, { benefit: 'temp-incapacity', gross: cents(840_00), withheld: cents(16_80) });
};
