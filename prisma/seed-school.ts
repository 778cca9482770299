import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { addMonths, addYears, type Day, dayOf, lastDay, monthOf, partsOf } from '@/lib/law/day';
import { foundOrganisation } from '@/lib/services/companies/fixtures';
import { forgetCodes } from '@/lib/services/fixtures';
import { brought, listOf, opened, presented, type Typed } from '@/lib/services/school-insurance/fixtures';
import { getInvoice, issueInvoice } from '@/lib/services/school-insurance/invoice';
import { recordSchoolPayment } from '@/lib/services/school-insurance/mark-paid';

const CCC = '28400000106';

/** Who runs the education centre of the demonstration. */
export const schoolPerson = {
  key: 'felisa',
  idNumber: '21000006V',
  givenName: 'Felisa',
  surnames: 'Mar Duque',
  role: { es: 'Persona principal de COLEGIO DEL MAR', en: 'Principal user of COLEGIO DEL MAR' },
  note: {
    es: 'Su colegio liquida el Seguro Escolar: un curso terminado, uno pagado sin lista y uno a medias.',
    en: 'Her school settles School Insurance: a course done, one paid without its list and one half done.',
  },
};

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const names = ['Lola', 'Iker', 'Aitana', 'Hugo', 'Nora', 'Pau', 'Vega', 'Leo'] as const;
const surnames = ['Vega Ríos', 'Sanz Mora', 'Gil Prado', 'Roca Llano', 'Díaz Cano'] as const;
const spanish = (day: Day): string => {
  const parts = partsOf(day);
  return `${parts.day}/${parts.month}/${parts.year}`;
};
/** A student of an age for third year of ESO. */
const student = (index: number, enrolled: Day, level: string): Typed => {
  const number = 60_000_000 + index;
  const birth = dayOf(partsOf(enrolled).year - 15, (index % 12) + 1, (index % 27) + 1);
  return [
    `${number}${letters[number % 23]}`,
    names[index % names.length] ?? '',
    surnames[index % surnames.length] ?? '',
    spanish(birth),
    level,
    spanish(enrolled),
  ];
};
const studentsOf = (first: number, count: number, enrolled: Day, level: string) =>
  Array.from({ length: count }, (_, index) => student(first + index, enrolled, level));

const paidBy = async (school: { id: string; principal: Actor }, staff: Actor, settlement: string, students: number) => {
  const made = await issueInvoice(school.principal, school.id, settlement, { students, locale: 'es' });
  if (made.status !== 'invoiced') throw new Error(made.code);
  const { data } = await getInvoice(school.principal, school.id, settlement);
  const found = await recordSchoolPayment(staff, { ...data, on: today() });
  if (found.status !== 'paid') throw new Error(found.status);
};

/** An education centre: last course done, this course paid without its list in one stage and half written in another. */
export const seedSchool = async (registrar: Actor, staff: Actor, principal: Actor): Promise<void> => {
  const school = await foundOrganisation(registrar, principal, {
    nif: 'R2800001F',
    name: 'COLEGIO DEL MAR',
    kind: 'school_centre',
    accounts: [{ ccc: CCC, place: 'Colegio del Mar', regime: 'school_insurance' }],
  });
  const open = (end: Day, stage: string) => opened(school.principal, school.id, CCC, end, stage);
  const monthBefore = lastDay(monthOf(addMonths(today(), -1)));
  const yearBefore = addYears(monthBefore, -1);

  const done = await open(yearBefore, 'secondary');
  await brought(school.principal, school.id, done, listOf(...studentsOf(0, 42, yearBefore, '3.º ESO')));
  await paidBy(school, staff, done, 42);
  await forgetCodes(school.principal);
  await presented(school.principal, school.id, done);

  await paidBy(school, staff, await open(monthBefore, 'baccalaureate'), 30);

  const half = await open(monthBefore, 'secondary');
  const rows = studentsOf(100, 6, monthBefore, '3.º ESO');
  const [id = '', ...rest] = rows[2] ?? [];
  const wrong = [`${id.slice(0, -1)}${id.endsWith('A') ? 'B' : 'A'}`, ...rest] as unknown as Typed;
  await brought(school.principal, school.id, half, listOf(...rows.with(2, wrong)));
};
