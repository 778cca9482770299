import { expect, test } from 'vitest';
import { cents } from '@/lib/law/cents';
import { type Day, day } from '@/lib/law/day';
import { defaults, type Plan } from './plan';
import { sayDrawn, sayEven, sayHeadline, sayMore, sayNotes, sayStatus } from './say';
import { simulate } from './simulate';

const today: Day = day('2026-11-22');
const told = (more: Partial<Plan>): Plan => ({
  ...defaults,
  pensionOtherIncome: cents(0),
  birthDate: day('1971-05-12'),
  yearsContributed: 25,
  monthsContributed: 4,
  monthlyBase: cents(240_000),
  ...more,
});
const of = (more: Partial<Plan>) => simulate(told(more), null, today);
/** Non-breaking spaces as plain ones. */
const plain = (text: string | null | undefined) => text?.replace(/\p{Z}/gu, ' ');

test('a pension of later years is a forecast, to the euro and in euros of today', () => {
  expect(plain(sayHeadline(of({}), 'es'))).toMatch(
    /^Si te jubilas el 12 de mayo de 2038, con 67 años, cobrarás unos [\d.]+ € al mes, en 14 pagas y en euros de hoy\.$/,
  );
});

test('one of this year is said to the cent, and one begun before as what was due', () => {
  const worked = { birthDate: day('1961-01-20'), yearsContributed: 40 };
  expect(plain(sayHeadline(of({ ...worked, goal: 'earliest' }), 'es'))).toMatch(
    /^Si te jubilas el 22 de noviembre de 2026, con 65 años y 10 meses, cobrarás [\d.]+,\d\d € al mes/,
  );
  expect(plain(sayHeadline(of({ ...worked, retirementOn: day('2026-06-30') }), 'en'))).toMatch(
    /^If you retired on 30 June 2026/,
  );
});

test('who has not contributed fifteen years reads how much is missing, and of the pension without contributions', () => {
  const short = of({
    birthDate: day('1966-02-01'),
    yearsContributed: 8,
    workNow: 'none',
    lastWorkDay: day('2010-05-31'),
  });
  expect(plain(sayHeadline(short, 'es'))).toContain('6 años y 8 meses');
  expect(plain(sayMore(short, 'es').join(' '))).toMatch(/pensión no contributiva: [\d.]+ € al mes/);
});

test('a day too early is answered with the first that is not', () => {
  expect(plain(sayHeadline(of({ retirementOn: day('2030-01-01') }), 'es'))).toMatch(
    /^El 1 de enero de 2030 todavía no puedes jubilarte\. Lo antes que puedes es el 20 de julio de 2036/,
  );
});

test('before the ordinary day it says when waiting pays, and on it compares with nothing', () => {
  const early = of({ goal: 'earliest' });
  expect(plain(sayEven(early, 'es'))).toMatch(/a los \d\d años( y \d+ mes(es)?)? habrás cobrado lo mismo/);
  expect(plain(sayDrawn(early, 'es'))).toMatch(/ordinaria serían [\d.]+ €\. Son [\d.]+ € menos\.$/);
  const ordinary = of({});
  expect(sayEven(ordinary, 'es')).toBeNull();
  expect(plain(sayDrawn(ordinary, 'es'))).toMatch(/^Hasta los 86 años cobrarías [\d.]+ € en total, en euros de hoy\.$/);
});

test('a way that waits for an answer names what it waits for', () => {
  const lost = of({}).routes.find(({ id }) => id === 'early-involuntary');
  expect(lost && plain(sayStatus(lost, 'es'))).toContain('causa del fin del trabajo');
});

test('only notes that are true of the result stand beside it', () => {
  const ids = (more: Partial<Plan>, isTold = true) => sayNotes(of(more), isTold, 'es').map(({ id }) => id);
  expect(ids({})).toEqual(expect.arrayContaining(['forecast', 'told-career', 'not-binding', 'net', 'prices']));
  expect(ids({}, false)).not.toContain('told-career');
  expect(ids({})).not.toContain('dues-paid');
  expect(ids({ workNow: 'self-employed' })).toContain('dues-paid');
  expect(ids({ ceilingLater: false })).toContain('ceiling-unlimited');
  const limited = sayNotes(of({ monthlyBase: cents(500_000), yearsContributed: 34 }), true, 'es');
  expect(plain(limited.find(({ id }) => id === 'ceiling')?.text)).toMatch(
    /pasaría de la máxima: se queda en [\d.]+,\d\d € al mes/,
  );
});
