import type { Day } from '@/lib/law/day';
import { leastPay, payToCompare } from '@/lib/law/domestic-contributions';
import { domesticFullTime } from '@/lib/law/parameters/domestic-employment';
import { type Conditions, conditionsOn, type DomesticAct, placeOf, standingOf } from '@/lib/record/domestic';
import { cccColumn, choiceColumn, dayColumn, hoursColumn, idNumberColumn, moneyColumn, textColumn } from './columns';
import { defineBatch, type LineOf, type LineProblem } from './kind';

const MOST_PAY = 20_000;
const MOST_HOURS = 80;
const LONGEST_TEXT = 200;
/** The law of before is not held here; and how far ahead a change is told. */
const BACK = '2023-01-01' as Day;
const AHEAD = 60;

const acts = {
  change: ['cambio', 'change'],
  correction: ['correccion', 'corrección', 'correction'],
} as const;
const contracts = {
  permanent: ['indefinido', 'permanent'],
  'fixed-term': ['determinada', 'duracion determinada', 'temporal', 'fixed term', 'fixed-term'],
} as const;
const pays = {
  'month-12': ['12', 'mes 12', '12 pagas'],
  'month-14': ['14', 'mes 14', '14 pagas'],
  hour: ['hora', 'horas', 'hour'],
} as const;

/** Changes of domestic employees of the accounts of households: what the form tells of one, for many. */
export const domesticChange = defineBatch({
  id: 'domestic-change',
  columns: {
    idNumber: idNumberColumn('12345678Z'),
    ccc: cccColumn('28123456742'),
    act: choiceColumn(acts, { es: 'cambio', en: 'change' }),
    from: dayColumn(BACK, AHEAD, { es: '01/12/2026', en: '2026-12-01' }),
    contract: choiceColumn(contracts, { es: 'indefinido', en: 'permanent' }),
    hours: hoursColumn(MOST_HOURS, { es: '20', en: '20' }),
    payKind: choiceColumn(pays, { es: '14 pagas', en: '14' }),
    pay: moneyColumn(MOST_PAY, { es: '800,00', en: '800.00' }),
    schedule: textColumn(LONGEST_TEXT, { es: 'Lunes a viernes, 9 a 13', en: 'Monday to Friday, 9 to 13' }),
    place: textColumn(LONGEST_TEXT, { es: 'Calle Mayor, 1, Madrid', en: 'Calle Mayor, 1, Madrid' }),
  },
  account: 'ccc',
  regimes: ['household'],
  sameness: ({ idNumber, ccc, from }) => [idNumber, ccc, from].join(' '),
  // Each of them is written and told to a person; this many fit in one act.
  mostLines: 200,
});
export type DomesticLine = LineOf<typeof domesticChange.columns>;

type Employment = {
  readonly since: Day;
  readonly until: Day | null;
  readonly versions: readonly Conditions[];
};

/** What is wrong with a line beside what is on record: the worker, the hours, the pay, the day. None: it can be written. */
export const problemsOfLine = (
  row: number,
  line: DomesticLine,
  employment: Employment | undefined,
): readonly LineProblem[] => {
  const { week } = domesticFullTime.on(line.from);
  const standing = standingOf(employment, line.from);
  const fail = (column: keyof DomesticLine, code: LineProblem['code'], limit?: string): readonly LineProblem[] => [
    { row, column, code, text: String(line[column]), ...(limit === undefined ? {} : { limit }) },
  ];
  if (standing === 'none') return fail('idNumber', 'not-their-worker');
  if (standing === 'ended') return fail('from', 'not-active');
  if (line.hours > week) return fail('hours', 'over-full-time', String(week));
  const [have, need] = [payToCompare(line), leastPay(line, line.from)];
  if (have < need) {
    const text = (amount: number) => (amount / 100).toFixed(2);
    return [{ row, column: 'pay', code: 'below-minimum', text: text(line.pay), limit: text(need) }];
  }
  const act: DomesticAct = line.act;
  if (employment && !placeOf(employment.versions, act, line.from))
    return fail('from', 'declared-later', conditionsOn(employment.versions, line.from)?.from);
  return [];
};
