import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pdfText } from '@/e2e/pdf-text';
import type { Actor } from '@/lib/access/actor';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { htmlLang, locales } from '@/lib/i18n/locales';
import { euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { getDraft } from '../cases/draft';
import { foundOrganisation } from '../companies/fixtures';
import { getSubmission, uploadBatch } from '../companies/submissions';
import { requestSubmissionSignature, submitSubmission } from '../companies/submit-submission';
import {
  actingFor,
  addCitizen,
  addPerson,
  addStaff,
  applied,
  closeOffice,
  codeOf,
  forgetCodes,
  openOffice,
  ordinaryDay,
  setClock,
  sign,
  versionOf,
} from '../fixtures';
import { proposeDecision } from '../office/decide';
import { takeCase } from '../office/office-case';
import { verifyOffice } from '../verify/verify-office';
import { listCompanyEmployments, uploadOneChange } from './company-employments';
import { getCostPreview, getEmployment, listEmployments, startDomesticChange } from './employments';
import { getLeaflet, leafletPdf } from './leaflet';
import { leafletSheet } from './leaflet-sheet';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const idNumberOf = async ({ id }: Actor) => (await systemDb().person.findUniqueOrThrow({ where: { id } })).idNumber;

const first = {
  from: toDate(day('2024-03-01')),
  contract: 'permanent',
  hours: 20,
  payKind: 'month-14',
  pay: euros('700'),
  schedule: 'Lunes a viernes, 9 a 13',
  place: 'Calle de la Luna, 12, Madrid',
  declaredAs: 'employer',
  declaredAt: new Date('2024-03-01T10:00:00Z'),
};
const household = async () => {
  const [employer, worker] = [await addCitizen({ givenName: 'Elena' }), await addCitizen({ givenName: 'Rosa' })];
  const { id } = await systemDb().domesticEmployment.create({
    data: {
      employerId: employer.id,
      workerId: worker.id,
      since: toDate(day('2024-03-01')),
      conditions: { create: { ...first, payKind: 'month-12', pay: euros('800') } },
    },
  });
  return { employer, worker, id };
};
type Household = Awaited<ReturnType<typeof household>>;

const facts = async ({ worker, employer }: Household, more: Record<string, unknown> = {}) => ({
  domesticRole: 'employer',
  domesticOther: await idNumberOf(more.domesticRole === 'worker' ? employer : worker),
  domesticAct: 'change',
  domesticWhat: 'salary',
  domesticFrom: '2026-11-23',
  domesticPayKind: 'month-14',
  domesticPay: 800,
  domesticSchedule: 'Lunes a viernes, 9 a 13',
  ...more,
});
const declare = async (actor: Actor, home: Household, more: Record<string, unknown> = {}) => {
  await forgetCodes(actor);
  return applied(actor, await facts(home, more), 'domestic-change');
};
const live = async (id: string) =>
  (
    await systemDb().domesticConditions.findMany({
      where: { employmentId: id, replacedAt: null },
      orderBy: { from: 'asc' },
    })
  ).map(({ from, hours, payKind, pay }) => [from.toISOString().slice(0, 10), hours, payKind, pay]);
const stateOf = async (id: string) => (await systemDb().case.findUniqueOrThrow({ where: { id } })).state;
const toldTo = (actor: Actor) =>
  systemDb().communication.findMany({
    where: { personId: actor.id, kind: 'domestic-conditions' },
    orderBy: { sentAt: 'asc' },
  });

describe('an employer declares', () => {
  test('a change in time: decided at once, written from its day, and both are told', async () => {
    const home = await household();
    const id = await declare(home.employer, home);
    expect(await stateOf(id)).toBe('decided');
    expect(await live(home.id)).toEqual([
      ['2024-03-01', 20, 'month-12', 80000],
      ['2026-11-23', 20, 'month-14', 80000],
    ]);
    const [[own], [other]] = [await toldTo(home.employer), await toldTo(home.worker)];
    expect(JSON.stringify(own?.sheet)).toContain('Has declarado');
    const said = JSON.stringify(other?.sheet);
    for (const words of ['que te emplea, ha declarado', '800,00', '14 pagas', '12 pagas', 'corrígelo tú'])
      expect(said).toContain(words);
    expect(other?.caseId).toBeNull();
    const mail = await systemDb().message.findFirstOrThrow({ where: { personId: home.worker.id } });
    expect(JSON.stringify(mail.values)).not.toMatch(/hogar|800/);
    expect((await listEmployments(home.worker))[0]?.versions).toHaveLength(2);
    expect((await verifyOffice()).checks.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('a correction: the wrong conditions are kept, marked replaced by the right ones', async () => {
    const home = await household();
    await declare(home.employer, home, { domesticAct: 'correction', domesticFrom: '2025-02-10' });
    expect(await live(home.id)).toEqual([['2024-03-01', 20, 'month-14', 80000]]);
    const { history } = await getEmployment(home.worker, home.id);
    expect(history.map(({ payKind, replacedAt }) => [payKind, replacedAt !== null])).toEqual([
      ['month-14', false],
      ['month-12', true],
    ]);
  });

  test('below the minimum wage, over 40 hours, or before what is declared: nothing is written and a person refuses it', async () => {
    const home = await household();
    const id = await declare(home.employer, home, { domesticPayKind: 'month-12', domesticPay: 600 });
    expect(await stateOf(id)).toBe('registered');
    const long = await household();
    expect(
      await stateOf(
        await declare(long.employer, long, { domesticWhat: 'hours', domesticHours: 41, domesticPay: 1500 }),
      ),
    ).toBe('registered');
    const twice = await household();
    await declare(twice.employer, twice);
    await systemDb().case.updateMany({ where: { personId: twice.employer.id }, data: { state: 'notified' } });
    expect(await stateOf(await declare(twice.employer, twice, { domesticFrom: '2026-11-22' }))).toBe('registered');
    for (const { id } of [home, long]) expect(await live(id)).toHaveLength(1);
    expect(await live(twice.id)).toHaveLength(2);
  });

  test('late: a caseworker grants it and it counts from its day all the same', async () => {
    const home = await household();
    const id = await declare(home.employer, home, { domesticFrom: '2026-10-01' });
    expect(await stateOf(id)).toBe('registered');
    expect(await live(home.id)).toHaveLength(1);
    const [pilar, elena] = [
      { ...(await addStaff('caseworker')), body: 'TGSS' },
      { ...(await addStaff('supervisor')), body: 'TGSS' },
    ];
    await takeCase(pilar, id, await versionOf(id));
    const grant = { version: await versionOf(id), reasons: 'Vale desde su fecha.', choice: 'grant' } as const;
    expect((await proposeDecision(pilar, id, grant)).problems).toEqual([]);
    expect((await sign(elena, id)).status).toBe('signed');
    expect((await live(home.id)).at(-1)).toEqual(['2026-10-01', 20, 'month-14', 80000]);
    expect(await toldTo(home.worker)).toHaveLength(1);
  });

  test('through a representative with a power for it, and not without', async () => {
    const home = await household();
    const { agent } = await actingFor(home.employer, await addCitizen());
    expect((await listEmployments(agent)).map(({ id }) => id)).toEqual([home.id]);
    const { id } = await startDomesticChange(agent, home.id, 'change', 'es');
    expect((await getDraft(agent, id)).facts).toMatchObject({ domesticRole: 'employer', domesticAct: 'change' });
    const narrow = await actingFor(home.employer, await addCitizen(), { kind: 'procedure', procedures: ['imv'] });
    await expect(listEmployments(narrow.agent)).rejects.toThrow();
  });
});

describe('the worker', () => {
  test('declares too, and a caseworker decides because the employer did not', async () => {
    const home = await household();
    const id = await declare(home.worker, home, { domesticRole: 'worker' });
    expect(await stateOf(id)).toBe('registered');
    expect(await live(home.id)).toHaveLength(1);
  });

  test('sees what is declared, and neither sees the employments of others', async () => {
    const [home, other] = [await household(), await household()];
    expect((await listEmployments(home.worker)).map(({ id, role }) => [id, role])).toEqual([[home.id, 'worker']]);
    await expect(getEmployment(home.worker, other.id)).rejects.toThrow(NotFound);
    await expect(startDomesticChange(other.employer, home.id, 'change', 'es')).rejects.toThrow(NotFound);
    const everything = (actor: Actor) =>
      reading(actor, async (tx) => [
        (await tx.domesticEmployment.findMany()).map(({ id }) => id),
        (await tx.domesticConditions.findMany()).map(({ employmentId }) => employmentId),
      ]);
    expect(await everything(home.worker)).toEqual([[home.id], [home.id]]);
    expect(await everything(await addCitizen())).toEqual([[], []]);
  });
});

test('the cost before and after is that of the conditions on record and of those said, by the law of the day', async () => {
  const home = await household();
  const { id } = await startDomesticChange(home.employer, home.id, 'change', 'es');
  const draft = await getDraft(home.employer, id);
  expect(await getCostPreview(home.employer, draft.facts)).toBeNull();
  const said = { ...draft.facts, domesticFrom: '2026-03-01', domesticContract: 'permanent', domesticHours: 20 };
  const rest = { domesticSchedule: 'x', domesticPayKind: 'month-14', domesticPay: euros('800'), domesticPlace: 'x' };
  const preview = await getCostPreview(home.employer, { ...said, ...rest });
  expect(preview?.before?.base).toBe(euros('785'));
  expect(preview?.after).toMatchObject({ base: euros('970'), employer: euros('216.03'), worker: euros('62.09') });
});

test('a draft begun for one worker and then for another keeps nothing of the first', async () => {
  const home = await household();
  const second = await addPerson({ givenName: 'Ana' });
  const other = await systemDb().domesticEmployment.create({
    data: {
      employerId: home.employer.id,
      workerId: second.id,
      since: toDate(day('2025-01-01')),
      conditions: { create: first },
    },
  });
  const { id } = await startDomesticChange(home.employer, home.id, 'change', 'es');
  expect((await startDomesticChange(home.employer, other.id, 'correction', 'es')).id).toBe(id);
  expect((await getDraft(home.employer, id)).facts).toMatchObject({
    domesticOther: second.idNumber,
    domesticAct: 'correction',
  });
});

test('a registration granted begins the employment, with a worker nobody knew, and they are told', async () => {
  const employer = await addCitizen();
  const start = {
    domesticWorkerId: '11.111.111-h',
    domesticWorkerName: 'Ana',
    domesticWorkerSurnames: 'Soler',
    domesticContract: 'permanent',
    domesticHours: 20,
    domesticSchedule: 'Tardes',
    domesticPayKind: 'month-14',
    domesticPay: 800,
    domesticPlace: 'Madrid',
  };
  const grant = async (startOn: string) => {
    await forgetCodes(employer);
    const id = await applied(employer, { ...start, domesticStart: startOn }, 'domestic-registration');
    expect(await stateOf(id)).toBe('registered');
    const [pilar, elena] = [
      { ...(await addStaff('caseworker')), body: 'TGSS' },
      { ...(await addStaff('supervisor')), body: 'TGSS' },
    ];
    await takeCase(pilar, id, await versionOf(id));
    const choice = { version: await versionOf(id), reasons: 'Comprobado.', choice: 'grant' } as const;
    expect((await proposeDecision(pilar, id, choice)).problems).toEqual([]);
    return sign(elena, id);
  };
  expect((await grant('2026-11-10')).status).toBe('signed');
  const worker = await systemDb().person.findUniqueOrThrow({ where: { idNumber: '11111111H' } });
  const [found] = await listEmployments(employer);
  // Asked for after the work began: from the day it was asked for (LGSS art. 140.2).
  expect(found).toMatchObject({ other: '11111111H', otherName: 'Ana Soler', since: '2026-11-24', role: 'employer' });
  expect(await live(found?.id ?? '')).toEqual([['2026-11-24', 20, 'month-14', 80000]]);
  expect(JSON.stringify(await systemDb().communication.findMany({ where: { personId: worker.id } }))).toContain(
    'dado de alta',
  );
  await systemDb().case.updateMany({ where: { personId: employer.id }, data: { state: 'notified' } });
  await expect(grant('2026-12-01')).rejects.toThrow(Conflict);
  expect(await listEmployments(employer)).toHaveLength(1);
});

describe('in RED', () => {
  const aHousehold = async (nif: string, ccc: string) => {
    const registrar = await addStaff('registrar');
    const person = await addCitizen();
    const { id, principal } = await foundOrganisation(registrar, person, {
      nif,
      name: 'HOGAR RIVAS',
      kind: 'company',
      accounts: [{ ccc, place: 'Casa', regime: 'household' }],
    });
    const worker = await addPerson({ givenName: 'Rosa' });
    const account = await systemDb().contributionAccount.findUniqueOrThrow({ where: { ccc } });
    const employment = await systemDb().domesticEmployment.create({
      data: {
        accountId: account.id,
        workerId: worker.id,
        since: toDate(day('2025-01-01')),
        conditions: { create: { ...first, from: toDate(day('2025-01-01')) } },
      },
    });
    return { organisation: id, principal, worker, employment: employment.id, ccc };
  };
  const line = (idNumber: string, ccc: string, more: Partial<Record<string, string>> = {}) => {
    const cells = { act: 'cambio', from: '01/12/2026', hours: '25', pay: '900,00', ...more };
    return [
      idNumber,
      ccc,
      cells.act,
      cells.from,
      'indefinido',
      cells.hours,
      '14 pagas',
      cells.pay,
      'Tardes',
      'Casa',
    ].join(';');
  };
  const head = 'idNumber;ccc;act;from;contract;hours;payKind;pay;schedule;place';
  const bytes = (...lines: readonly string[]) => new TextEncoder().encode([head, ...lines].join('\n'));

  test('a file: each wrong line at its row and column, the right one written with a receipt, and the worker told', async () => {
    const { organisation, principal, worker, employment, ccc } = await aHousehold(
      'B70000310',
      '28400000137'.slice(0, 9) + String(284000001 % 97).padStart(2, '0'),
    );
    const stranger = await addPerson();
    const content = bytes(
      line(worker.idNumber, ccc),
      line(stranger.idNumber, ccc),
      line(worker.idNumber, ccc, { from: '02/12/2026', pay: '300,00' }),
      line(worker.idNumber, ccc, { from: '03/12/2026', hours: '45' }),
      line(worker.idNumber, ccc, { from: '31/12/2024' }),
      line(worker.idNumber, ccc, { from: '01/01/2025' }),
    );
    const kept = await uploadBatch(principal, organisation, { kind: 'domestic-change', name: 'x.csv', content });
    if (!kept.ok) throw new Error(kept.why);
    const found = await getSubmission(principal, organisation, kept.id);
    if (found.status !== 'checked') throw new Error(found.status);
    expect(found.checked.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'idNumber', 'not-their-worker'],
      [4, 'pay', 'below-minimum'],
      [5, 'hours', 'over-full-time'],
      [6, 'idNumber', 'not-their-worker'],
      [7, 'from', 'declared-later'],
    ]);
    expect(found.checked.right).toBe(1);
    const asked = await requestSubmissionSignature(principal, organisation, kept.id, true);
    if (asked.status !== 'sent') throw new Error(asked.status);
    const code = { codeId: asked.codeId, code: await codeOf(asked.codeId), locale: 'es' } as const;
    expect((await submitSubmission(principal, organisation, kept.id, code)).status).toBe('registered');
    expect((await live(employment)).at(-1)).toEqual(['2026-12-01', 25, 'month-14', 90000]);
    expect(await systemDb().communication.count({ where: { personId: worker.id } })).toBe(1);
    expect(await systemDb().issuedDocument.count({ where: { organisationId: organisation, kind: 'receipt' } })).toBe(1);
  });

  test('one worker by the form is a file of one line; another organisation sees none of them', async () => {
    const { organisation, principal, employment } = await aHousehold(
      'B70000328',
      `284000002${String(284000002 % 97).padStart(2, '0')}`,
    );
    expect((await listCompanyEmployments(principal, organisation))?.map(({ id }) => id)).toEqual([employment]);
    const answers = {
      act: 'change',
      from: '1/12/2026',
      contract: 'permanent',
      hours: '30',
      payKind: 'month-14',
      pay: '920',
      schedule: 'Mañanas',
      place: 'Casa',
    };
    const id = await uploadOneChange(principal, organisation, employment, answers, 'es');
    const found = await getSubmission(principal, organisation, id);
    if (found.status !== 'checked') throw new Error(found.status);
    expect([found.checked.right, found.checked.problems]).toEqual([1, []]);
    const other = await aHousehold('B70000336', `284000003${String(284000003 % 97).padStart(2, '0')}`);
    await expect(uploadOneChange(other.principal, other.organisation, employment, answers, 'es')).rejects.toThrow(
      NotFound,
    );
    expect((await listCompanyEmployments(other.principal, other.organisation))?.map(({ id }) => id)).toEqual([
      other.employment,
    ]);
  });
});

describe('the leaflet', () => {
  const spaces = (text: string) => text.replace(/[\s\u00A0\u00AD]+/g, ' ').trim();

  test.each(locales)('in %s is a tagged PDF with every word of its page and the figures of the law', async (locale) => {
    const pdf = await leafletPdf(locale);
    const raw = pdf.toString('latin1');
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toContain(`/Lang (${htmlLang(locale)})`);
    for (const tag of ['/S /H1', '/S /H2', '/S /Table', '/S /TH', '/S /LI']) expect(raw).toContain(tag);
    const text = spaces(pdfText(pdf));
    const { title, lead, sections } = getLeaflet(locale);
    const said = sections.flatMap((section) => [
      section.title,
      ...(section.paragraphs ?? []),
      ...(section.list ?? []),
      ...(section.rows ?? []).flat(),
      ...(section.table ? [...section.table.head, ...section.table.rows.flat()] : []),
    ]);
    expect([title, lead, ...said].map(spaces).filter((words) => !text.includes(words))).toEqual([]);
  });

  test('of another day has the figures of that day: none is typed', () => {
    const [then, now] = [leafletSheet('es', day('2024-07-01')), getLeaflet('es')].map((sheet) => JSON.stringify(sheet));
    for (const figure of ['1134,00', '1.134,00'].filter((each) => then?.includes(each)))
      expect(now).not.toContain(figure);
    expect(then).toContain('8,87');
    expect(now).toContain('9,55');
    expect(then).not.toContain('9,55');
  });
});
