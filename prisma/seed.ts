/**
 * Demonstration data: two people for each role, citizens in the situations of the birth benefit, and cases at several
 * points of their life, made by the services themselves so that register, receipts, notifications and audit are real.
 * Runs once, on an empty database, in demo mode only.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Actor, type StaffRole, systemActor } from '@/lib/access/actor';
import { shiftClock, today } from '@/lib/adapters/clock';
import { formatCode } from '@/lib/adapters/csv-code';
import { hashPassword } from '@/lib/adapters/password';
import { toDate } from '@/lib/casework/dates';
import type { Body } from '@/lib/catalogue/kernel';
import { getProcedure } from '@/lib/catalogue/registry';
import { config } from '@/lib/config';
import { disconnect, systemDb } from '@/lib/db/client';
import { queue } from '@/lib/db/queue';
import { transact } from '@/lib/db/transact';
import { startQueue } from '@/lib/jobs/start-queue';
import { addDays, addMonths, addToMonth, type Day, day, monthOf } from '@/lib/law/day';
import { addTowns } from '@/lib/services/calendar/edit-holidays';
import { readOfficeThread } from '@/lib/services/case-messages/read-thread';
import { writeMessage, writeOfficeMessage } from '@/lib/services/case-messages/write-message';
import { startCase } from '@/lib/services/cases/start-case';
import { assignAccount, getAccounts } from '@/lib/services/companies/accounts';
import { foundOrganisation, joinOrganisation } from '@/lib/services/companies/fixtures';
import { applied, BIRTH, birth, decided, FALLBACK, versionOf } from '@/lib/services/fixtures';
import { issueAccessCodes } from '@/lib/services/identity/activation';
import { deliverMessage } from '@/lib/services/messages/deliver-message';
import { takeCase } from '@/lib/services/office/office-case';
import { requestDocuments } from '@/lib/services/office/request-documents';
import { reviewDocument } from '@/lib/services/office/review';
import { seedAppointments } from './seed-appointments';
import { seedCertificates } from './seed-certificates';
import { seedDebts } from './seed-debts';
import { seedDomestic } from './seed-domestic';
import { seedPortal } from './seed-portal';
import { seedPowers } from './seed-powers';
import { seedDecided, seedQuality } from './seed-quality';
import { seedReports } from './seed-reports';
import { schoolPerson, seedSchool } from './seed-school';
import { seedSelfEmployed } from './seed-self-employed';

const PASSWORD = 'ventana-azul-marino';

type Work = { regime: string; from: Day; to?: Day; workTime?: number; employer?: string; base: number };
type Citizen = {
  key: string;
  idNumber: string;
  givenName: string;
  surnames: string;
  birthDate: Day;
  province: string;
  street: string;
  postcode: string;
  town: string;
  locale?: 'en';
  duesPaid?: boolean;
  work: Work[];
  note: { es: string; en: string };
};

const people = (now: Day): Citizen[] => [
  {
    key: 'marta',
    idNumber: '12345678Z',
    givenName: 'Marta',
    surnames: 'López García',
    birthDate: day('1991-05-14'),
    province: '28',
    street: 'Calle de la Luna, 12, 3.º B',
    postcode: '28004',
    town: 'Madrid',
    work: [{ regime: 'general', from: day('2019-03-01'), employer: 'Librería Cervantes, S. L.', base: 2_400_00 }],
    note: {
      es: 'Trabaja en una librería desde 2019. Cumple todo: empieza aquí.',
      en: 'Has worked in a bookshop since 2019. Meets everything: start here.',
    },
  },
  {
    key: 'javier',
    idNumber: '87654321X',
    givenName: 'Javier',
    surnames: 'Ruiz Ortega',
    birthDate: day('1988-11-02'),
    province: '08',
    street: 'Carrer del Roser, 5, bajos',
    postcode: '08004',
    town: 'Barcelona',
    duesPaid: true,
    work: [{ regime: 'self-employed', from: day('2021-09-01'), base: 1_350_00 }],
    note: {
      es: 'Carpintero por cuenta propia, al corriente de sus cuotas.',
      en: 'Self-employed carpenter with contributions paid.',
    },
  },
  {
    key: 'lucia',
    idNumber: '11223344B',
    givenName: 'Lucía',
    surnames: 'Fernández Prado',
    birthDate: addDays(addMonths(now, -12 * 20), -40),
    province: '41',
    street: 'Calle Feria, 88, 1.º',
    postcode: '41002',
    town: 'Sevilla',
    work: [{ regime: 'general', from: addMonths(now, -4), employer: 'Cafetería La Plaza', base: 1_500_00 }],
    note: {
      es: 'Tiene 20 años: no se le pide haber cotizado antes.',
      en: 'Is 20: no earlier contributions are required.',
    },
  },
  {
    key: 'rosa',
    idNumber: '44556677L',
    givenName: 'Rosa',
    surnames: 'Martín Núñez',
    birthDate: day('1995-02-20'),
    province: '28',
    street: 'Avenida de la Albufera, 140, 2.º A',
    postcode: '28038',
    town: 'Madrid',
    work: [{ regime: 'general', from: addDays(now, -100), employer: 'Óptica Norte', base: 1_600_00 }],
    note: {
      es: 'Lleva 100 días cotizados: no le llega, y se le ofrece el subsidio no contributivo.',
      en: 'Has 100 days of contributions: not enough, so the non-contributory benefit is offered.',
    },
  },
  {
    key: 'omar',
    idNumber: 'X1234567L',
    givenName: 'Omar',
    surnames: 'Benali',
    birthDate: day('1990-07-30'),
    province: '46',
    street: 'Carrer de la Reina, 21, 4.º',
    postcode: '46011',
    town: 'València',
    locale: 'en',
    work: [
      {
        regime: 'general',
        from: day('2022-01-10'),
        workTime: 5000,
        employer: 'Hotel Mediterráneo, S. A.',
        base: 900_00,
      },
    ],
    note: {
      es: 'Trabaja media jornada. Usa la e-Oficina en inglés. Tiene una notificación sin abrir.',
      en: 'Works part-time and uses the e-Office in English. Has an unopened notification.',
    },
  },
  {
    key: 'nuria',
    idNumber: '99887766P',
    givenName: 'Nuria',
    surnames: 'Campos Vila',
    birthDate: day('1993-09-09'),
    province: '08',
    street: 'Carrer de Sants, 230, 2.º 1.ª',
    postcode: '08028',
    town: 'Barcelona',
    work: [{ regime: 'general', from: day('2020-06-01'), employer: 'Clínica Sant Jordi', base: 2_050_00 }],
    note: {
      es: 'Todavía no ha activado su acceso: prueba con su código.',
      en: 'Has not activated her access yet: try with her code.',
    },
  },
];

type Member = {
  idNumber: string;
  givenName: string;
  surnames: string;
  role: StaffRole;
  /** Managing body; the INSS unless told. */
  body?: Body;
  es: string;
  en: string;
};
const staff: Member[] = [
  {
    idNumber: '20000001Y',
    givenName: 'Pilar',
    surnames: 'Gil Moreno',
    role: 'caseworker',
    es: 'Tramitadora',
    en: 'Caseworker',
  },
  {
    idNumber: '20000002F',
    givenName: 'Andrés',
    surnames: 'Vidal Roca',
    role: 'caseworker',
    es: 'Tramitador',
    en: 'Caseworker',
  },
  {
    idNumber: '20000003P',
    givenName: 'Elena',
    surnames: 'Soto Pardo',
    role: 'supervisor',
    es: 'Supervisora',
    en: 'Supervisor',
  },
  {
    idNumber: '20000004D',
    givenName: 'Tomás',
    surnames: 'Rey Blanco',
    role: 'supervisor',
    es: 'Supervisor',
    en: 'Supervisor',
  },
  {
    idNumber: '20000005X',
    givenName: 'Carmen',
    surnames: 'Díaz Lara',
    role: 'registrar',
    es: 'Registro e identidad',
    en: 'Registry and identity desk',
  },
  {
    idNumber: '20000006B',
    givenName: 'Luis',
    surnames: 'Mora Sanz',
    role: 'registrar',
    es: 'Registro e identidad',
    en: 'Registry and identity desk',
  },
  { idNumber: '20000007N', givenName: 'Sara', surnames: 'Pons Egea', role: 'auditor', es: 'Auditora', en: 'Auditor' },
  {
    idNumber: '20000015C',
    givenName: 'Gema',
    surnames: 'Lozano Ibarra',
    role: 'editor',
    es: 'Redactora',
    en: 'Editor',
  },
  {
    idNumber: '20000018T',
    givenName: 'Adrián',
    surnames: 'Vega Soto',
    role: 'administrator',
    es: 'Administrador',
    en: 'Administrator',
  },
  { idNumber: '20000008J', givenName: 'Iván', surnames: 'Cano Leal', role: 'auditor', es: 'Auditor', en: 'Auditor' },
  {
    idNumber: '20000009Z',
    givenName: 'Marina',
    surnames: 'Sáez Roldán',
    role: 'caseworker',
    body: 'SEPE',
    es: 'Tramitadora del SEPE',
    en: 'Caseworker, SEPE',
  },
  {
    idNumber: '20000010S',
    givenName: 'Óscar',
    surnames: 'Peña Lira',
    role: 'supervisor',
    body: 'SEPE',
    es: 'Supervisor del SEPE',
    en: 'Supervisor, SEPE',
  },
  {
    idNumber: '20000011Q',
    givenName: 'Inés',
    surnames: 'Haro Beltrán',
    role: 'caseworker',
    body: 'IMSERSO',
    es: 'Tramitadora del IMSERSO',
    en: 'Caseworker, IMSERSO',
  },
  {
    idNumber: '20000012V',
    givenName: 'Jon',
    surnames: 'Arana Etxebe',
    role: 'supervisor',
    body: 'IMSERSO',
    es: 'Supervisor del IMSERSO',
    en: 'Supervisor, IMSERSO',
  },
  {
    idNumber: '20000013H',
    givenName: 'Celia',
    surnames: 'Nieto Bravo',
    role: 'caseworker',
    body: 'MITES',
    es: 'Tramitadora del Ministerio de Trabajo',
    en: 'Caseworker, Ministry of Labour',
  },
  {
    idNumber: '20000014L',
    givenName: 'Raúl',
    surnames: 'Otero Fuentes',
    role: 'supervisor',
    body: 'MITES',
    es: 'Supervisor del Ministerio de Trabajo',
    en: 'Supervisor, Ministry of Labour',
  },
  {
    idNumber: '20000017E',
    givenName: 'Noelia',
    surnames: 'Prado Seco',
    role: 'caseworker',
    body: 'TGSS',
    es: 'Tramitadora de la Tesorería',
    en: 'Caseworker, Treasury',
  },
  {
    idNumber: '20000016K',
    givenName: 'Hugo',
    surnames: 'Lara Conde',
    role: 'supervisor',
    body: 'TGSS',
    es: 'Supervisor de la Tesorería',
    en: 'Supervisor, Treasury',
  },
];

const actorOf = (id: string, roles: StaffRole[] = [], body: Body = 'INSS'): Actor => ({
  ...systemActor,
  id,
  kind: 'person',
  level: 'substantial',
  roles,
  body: roles.length > 0 ? body : null,
});

const monthlyBases = (work: Work, now: Day) => {
  const bases = [];
  const last = addToMonth(monthOf(now), 0);
  for (let month = monthOf(work.from); month <= last; month = addToMonth(month, 1))
    bases.push({ month, regime: work.regime, employer: work.employer ?? '', base: work.base, days: 30 });
  return bases;
};

const addCitizen = async (citizen: Citizen, passwordHash: string, now: Day) => {
  const { key, note: _note, work, birthDate, locale, ...data } = citizen;
  return systemDb().person.create({
    data: {
      ...data,
      birthDate: toDate(birthDate),
      locale: locale ?? 'es',
      email: `${key}@correo.example`,
      ...(key === 'nuria' ? {} : { passwordHash, activatedAt: new Date() }),
      periods: {
        create: work.map(({ base: _base, from, to, ...period }) => ({
          ...period,
          from: toDate(from),
          to: to ? toDate(to) : null,
        })),
      },
      bases: { create: work.flatMap((each) => monthlyBases(each, now)) },
    },
  });
};

const addStaff = async (member: Member, passwordHash: string) => {
  const { role, body = 'INSS', es: _es, en: _en, ...data } = member;
  const email = `${data.givenName.normalize('NFD').replace(/[^\w]/g, '').toLowerCase()}@oficina.example`;
  return systemDb().person.create({
    data: {
      ...data,
      email,
      birthDate: toDate(day('1980-01-01')),
      passwordHash,
      activatedAt: new Date(),
      staff: { create: { roles: [role], body, unit: `EO-${body}-28-04`, province: '28' } },
    },
  });
};

type CompanyPerson = {
  key: string;
  idNumber: string;
  givenName: string;
  surnames: string;
  role: { es: string; en: string };
  note: { es: string; en: string };
};
const companyPeople: CompanyPerson[] = [
  {
    key: 'alba',
    idNumber: '21000001N',
    givenName: 'Alba',
    surnames: 'Luna Prieto',
    role: { es: 'Persona principal de LIBRERÍA LUNA SL', en: 'Principal user of LIBRERÍA LUNA SL' },
    note: { es: 'Asigna las cuentas de su empresa.', en: 'Assigns the accounts of her company.' },
  },
  {
    key: 'bruno',
    idNumber: '21000002J',
    givenName: 'Bruno',
    surnames: 'Sol Herrero',
    role: { es: 'Persona principal de GESTORÍA SOL SL', en: 'Principal user of GESTORÍA SOL SL' },
    note: { es: 'Su gestoría presenta por dos cuentas.', en: 'His agency files for two accounts.' },
  },
  {
    key: 'clara',
    idNumber: '21000003Z',
    givenName: 'Clara',
    surnames: 'Ríos Pardo',
    role: { es: 'Persona secundaria de GESTORÍA SOL SL', en: 'Secondary user of GESTORÍA SOL SL' },
    note: { es: 'Presenta archivos de certificados de empresa.', en: 'Files company certificates.' },
  },
  {
    key: 'diego',
    idNumber: '21000004S',
    givenName: 'Diego',
    surnames: 'Vera Molina',
    role: { es: 'Solo lectura en GESTORÍA SOL SL', en: 'Read only at GESTORÍA SOL SL' },
    note: { es: 'Ve los envíos y no presenta.', en: 'Sees the submissions and files nothing.' },
  },
  {
    key: 'elsa',
    idNumber: '21000005Q',
    givenName: 'Elsa',
    surnames: 'Campo Real',
    role: { es: 'Persona principal de HOTEL MEDITERRÁNEO SA', en: 'Principal user of HOTEL MEDITERRÁNEO SA' },
    note: { es: 'Su hotel deja su cuenta a la gestoría.', en: 'Her hotel lets the agency use its account.' },
  },
  schoolPerson,
];

const addCompanyPerson = async ({ key, role: _role, note: _note, ...data }: CompanyPerson, passwordHash: string) =>
  actorOf(
    (
      await systemDb().person.create({
        data: {
          ...data,
          email: `${key}@correo.example`,
          birthDate: toDate(day('1985-03-12')),
          passwordHash,
          activatedAt: new Date(),
        },
      })
    ).id,
  );

/** Two companies and an authorised party that files for both, with people of each role. */
const addCompanies = async (registrar: Actor, caseworker: Actor, passwordHash: string): Promise<void> => {
  const [alba, bruno, clara, diego, elsa, felisa] = (await Promise.all(
    companyPeople.map((person) => addCompanyPerson(person, passwordHash)),
  )) as [Actor, Actor, Actor, Actor, Actor, Actor];
  const luna = await foundOrganisation(registrar, alba, {
    nif: 'B70000013',
    name: 'LIBRERÍA LUNA SL',
    kind: 'company',
    accounts: [{ ccc: '28123456742', place: 'Librería de Madrid' }],
  });
  const hotel = await foundOrganisation(registrar, elsa, {
    nif: 'A58818501',
    name: 'HOTEL MEDITERRÁNEO SA',
    kind: 'company',
    accounts: [{ ccc: '46765432155', place: 'Hotel de Valencia' }],
  });
  const partyNumber = '104512';
  const sol = await foundOrganisation(registrar, bruno, {
    nif: 'B70000021',
    name: 'GESTORÍA SOL SL',
    kind: 'red_party',
    partyNumber,
  });
  await joinOrganisation(sol.principal, sol.id, clara, 'secondary');
  await joinOrganisation(sol.principal, sol.id, diego, 'reader');
  for (const { id, principal } of [luna, hotel])
    for (const account of (await getAccounts(principal, id)).own)
      await assignAccount(principal, id, { accountId: account.id, partyId: sol.id, until: null });
  await seedSchool(registrar, caseworker, felisa);
};

const otherDesks = [
  ['javier', 'dep-services'],
  ['rosa', 'imv'],
] as const;
const firstExample = (slug: string) => ({
  ...getProcedure(slug).examples.find(({ expect }) => expect.outcome === 'entitled')?.facts,
});

const localHolidays = [
  ['28', 'Madrid; 15/05/2026; 09/11/2026', 'BOCM, fiestas laborales de 2026 de ámbito local'],
  ['08', 'Barcelona; 25/05/2026; 24/09/2026', 'DOGC, festes locals per a l’any 2026'],
] as const;

const take = async (caseworker: Actor, id: string) => {
  await takeCase(caseworker, id, await versionOf(id));
  for (const { id: documentId } of await systemDb().document.findMany({ where: { caseId: id } }))
    await reviewDocument(caseworker, id, { version: await versionOf(id), documentId, verdict: 'accepted', reason: '' });
};

const seed = async () => {
  if (!config().DEMO) throw new Error('Demonstration people belong in demo mode only: set DEMO=1.');
  if ((await systemDb().person.count()) > 0) return false;
  await startQueue();
  const now = today();
  const passwordHash = await hashPassword(PASSWORD);
  const list = people(now);
  const citizens = new Map<string, Actor>();
  for (const citizen of list) citizens.set(citizen.key, actorOf((await addCitizen(citizen, passwordHash, now)).id));
  const office = new Map<string, Actor>();
  for (const member of staff)
    office.set(member.idNumber, actorOf((await addStaff(member, passwordHash)).id, [member.role], member.body));
  const get = (map: Map<string, Actor>, key: string): Actor => map.get(key) as Actor;
  const [pilar, andres, elena, carmen] = ['20000001Y', '20000002F', '20000003P', '20000005X'].map((key) =>
    get(office, key),
  ) as [Actor, Actor, Actor, Actor];

  // The local holidays of 2026: once it is long past they are no longer taken.
  for (const [province, list, source] of localHolidays)
    await addTowns(get(office, '20000018T'), { province, list, source });
  shiftClock('-20d');
  const javierCase = await applied(
    get(citizens, 'javier'),
    birth(addDays(now, -26), { role: 'other-parent', leaveStart: addDays(now, -26) }),
  );
  shiftClock('+5d');
  await take(pilar, javierCase);
  const luciaCase = await applied(get(citizens, 'lucia'), birth(addDays(now, -17)));
  // A conversation to look at: a question that was read and answered; the answer waits for its reader.
  const asked = await writeMessage(get(citizens, 'lucia'), luciaCase, {
    text: '¿Hace falta que envíe el libro de familia? Nos lo dan la semana que viene.',
  });
  await readOfficeThread(andres, luciaCase);
  await writeOfficeMessage(andres, luciaCase, {
    text: 'No hace falta. Comprobamos el nacimiento en el Registro Civil.',
    ...('id' in asked ? { answers: asked.id } : {}),
  });
  shiftClock('+4d');
  await take(andres, luciaCase);
  await requestDocuments(andres, luciaCase, {
    version: await versionOf(luciaCase),
    kinds: ['company-certificate'],
    message: 'Necesitamos el certificado de tu empresa con el día en que dejaste de trabajar.',
  });
  const omarCase = await applied(
    get(citizens, 'omar'),
    birth(addDays(now, -14), { role: 'other-parent', leaveStart: addDays(now, -14) }),
    BIRTH,
    'en',
  );
  shiftClock('+7d');
  await take(pilar, omarCase);
  await decided(pilar, elena, omarCase);
  await seedDecided([andres, pilar], elena, take);
  await applied(get(citizens, 'rosa'), birth(addDays(now, -9), { largeFamily: false, disability65: false }), FALLBACK);
  // Cases for other desks, as in the first example of their procedures.
  for (const [key, slug] of otherDesks) await applied(get(citizens, key), firstExample(slug), slug);
  const lastDay = {
    ...firstExample('unemployment'),
    unemploymentDate: addDays(now, -12),
    unemploymentClaimDate: addDays(now, -6),
  };
  await applied(get(citizens, 'omar'), lastDay, 'unemployment');
  shiftClock('reset');
  await startCase(get(citizens, 'marta'), BIRTH, 'es', {});

  await seedPowers((key) => get(citizens, key), [carmen, get(office, '20000006B')], get(office, '20000004D'));
  await seedReports((key) => get(citizens, key));
  await addCompanies(carmen, pilar, passwordHash);
  await seedCertificates((key) => get(citizens, key));
  await seedDomestic((key) => get(citizens, key), carmen, now);
  await seedSelfEmployed(get(citizens, 'javier'));
  await seedDebts((key) => get(citizens, key), pilar);
  await seedPortal(get(office, '20000015C'));
  await seedQuality(get(office, '20000004D'), [pilar, andres]);
  await seedAppointments(carmen, now);
  const nuria = get(citizens, 'nuria');
  const codes = await transact(carmen, (tx) => issueAccessCodes(tx, carmen, nuria.id));
  await systemDb().message.deleteMany({ where: { template: 'one-time-code' } });
  // Delivered now: the worker takes them one by one, and a visitor's first code would wait behind all of them.
  await queue().deleteQueuedJobs('deliver-message');
  for (const { id } of await systemDb().message.findMany({ where: { state: 'queued' } })) await deliverMessage(id);
  const file = [
    ...list.map(({ key, givenName, surnames, idNumber, note }) => ({
      name: `${givenName} ${surnames}`,
      idNumber,
      role: { es: 'Ciudadanía', en: 'Citizen' },
      note,
      ...(key === 'nuria'
        ? { activationCode: formatCode(codes.activation), email: 'nuria@correo.example' }
        : { password: PASSWORD }),
    })),
    ...companyPeople.map(({ givenName, surnames, idNumber, role, note }) => ({
      name: `${givenName} ${surnames}`,
      idNumber,
      password: PASSWORD,
      role,
      note,
    })),
    ...staff.map(({ givenName, surnames, idNumber, es, en }) => ({
      name: `${givenName} ${surnames}`,
      idNumber,
      password: PASSWORD,
      role: { es, en },
      note: { es: 'Trabaja en /es/office', en: 'Works at /en/office' },
    })),
  ];
  await mkdir(config().DATA_DIR, { recursive: true });
  await writeFile(join(config().DATA_DIR, 'demo-people.json'), `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  return true;
};

const made = await seed();
process.stdout.write(
  made ? 'Demonstration people and cases are ready\n' : 'The database already has people: nothing was added\n',
);
await queue().stop({ graceful: false });
await disconnect();
