import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { Conflict, Forbidden, NotFound } from '@/lib/access/outcomes';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { cents } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import type { IncomeLine } from '@/lib/record/income';
import { getIssued, openIssuedPdf, verifyByCode } from '../documents/issued';
import { actingFor, addCitizen, decided, ordinaryDay, setClock, takenBy } from '../fixtures';
import { listTasks } from '../tasks/list-tasks';
import { officeWith } from '../test-office';
import { getBenefits, nextPayment } from './benefits';
import { certificateData, issueCertificate } from './certificate';
import { correctIncome, getIncomeToCorrect } from './correct-income';
import { getIncomeYear, listIncomeYears } from './income';
import { answerReport, getReport, listReports, reportRecord } from './report-record';
import { sendVerificationLink } from './send-link';
import { getWorkHistory } from './work-history';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena } = officeWith({ pilar: 'caseworker', elena: 'supervisor' });

const retirement: IncomeLine = {
  payer: 'INSS',
  benefit: 'retire-ordinary',
  gross: cents(14_000_00),
  withheld: cents(1_120_00),
  inKind: cents(0),
  returned: cents(0),
};
const income2025 = { kind: 'income', year: 2025 } as const;
/** Somebody with a pension since 2019 and its income of 2025. */
const pensioner = async (): Promise<Actor> =>
  addCitizen({
    givenName: 'Amparo',
    surnames: 'Soler Vidal',
    incomes: { create: [{ year: 2025, lines: [retirement], recordedAt: new Date('2026-01-31T09:00:00Z') }] },
    pensions: {
      create: [
        {
          benefit: 'retire-ordinary',
          since: toDate(day('2019-06-01')),
          pays: 14,
          amounts: [
            { year: 2025, monthly: 1_000_00, withheld: 800 },
            { year: 2026, monthly: 1_027_00, withheld: 800 },
          ],
        },
      ],
    },
  });
const issuedRow = (id: string) => systemDb().issuedDocument.findUniqueOrThrow({ where: { id } });
const form = (gross: string, reason = 'Faltaba la paga extra de diciembre.') => ({
  'payer-0': 'INSS',
  'benefit-0': 'retire-ordinary',
  'gross-0': gross,
  'withheld-0': '1200,00',
  'inKind-0': '0',
  'returned-0': '0',
  reason,
});

test('the last five years and this one: what was paid, what was not, and what comes in April', async () => {
  const amparo = await pensioner();
  const years = await listIncomeYears(amparo);
  expect(years.map(({ year, state }) => [year, state])).toEqual([
    [2026, 'later'],
    [2025, 'available'],
    [2024, 'none'],
    [2023, 'none'],
    [2022, 'none'],
    [2021, 'none'],
  ]);
  expect(years[0]?.from).toBe('2027-04-01');
  await expect(getIncomeYear(amparo, 2020)).rejects.toThrow(NotFound);
  await expect(issueCertificate(amparo, { kind: 'income', year: 2026 }, 'es')).rejects.toThrow(NotFound);
  setClock('2027-04-01T08:00:00Z');
  expect((await listIncomeYears(amparo)).map(({ year, state }) => `${year} ${state}`)).toContain('2026 none');
});

test('the certificate says payer, benefit, gross, withheld and the total; asked for again, it is the same paper', async () => {
  const amparo = await pensioner();
  const { issuedId } = await issueCertificate(amparo, income2025, 'es');
  const { sheet, csv } = await getIssued(amparo, issuedId);
  const table = sheet.sections.find((section) => section.table)?.table;
  expect(table?.rows.map((row) => row.slice(1).join(' | '))).toEqual([
    'Jubilación ordinaria | 14.000,00 € | 1.120,00 € | 0,00 € | 0,00 €'.replaceAll(' €', '\u00a0€'),
    ' | 14.000,00 € | 1.120,00 € | 0,00 € | 0,00 €'.replaceAll(' €', '\u00a0€'),
  ]);
  expect(sheet.lead).toContain('Amparo Soler Vidal');
  setClock('2026-11-27T10:00:00Z');
  expect(await issueCertificate(amparo, income2025, 'es')).toEqual({ issuedId });
  expect((await verifyByCode(csv))?.state).toBe('valid');
  const english = await issueCertificate(amparo, income2025, 'en');
  expect(english.issuedId).not.toBe(issuedId);
  expect((await issuedRow(issuedId)).state).toBe('valid');
  const { bytes } = await openIssuedPdf(amparo, issuedId);
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
});

test('a correction makes another version, replaces every certificate that said otherwise, and tells the person', async () => {
  const amparo = await pensioner();
  const { issuedId } = await issueCertificate(amparo, income2025, 'es');
  const old = await issuedRow(issuedId);
  const english = (await issueCertificate(amparo, income2025, 'en')).issuedId;
  const { statement, lines } = await getIncomeToCorrect(pilar, amparo.id, 2025);
  expect([statement?.version, lines]).toEqual([1, [retirement]]);
  const about = { personId: amparo.id, year: 2025, version: 1 };
  const bad = await correctIncome(pilar, { ...about, values: { ...form('mucho'), reason: '' } });
  expect(bad.problems.map(({ field }) => field)).toEqual(['gross-0', 'reason']);
  expect(await correctIncome(pilar, { ...about, values: form('15.000,50') })).toEqual({ problems: [] });
  await expect(correctIncome(pilar, { ...about, values: form('1') })).rejects.toThrow(Conflict);

  const verified = await verifyByCode(old.csv);
  expect(verified).toMatchObject({ state: 'replaced', replacement: { csv: expect.any(String) } });
  expect((await issuedRow(english)).state).toBe('replaced');
  const newer = await verifyByCode(verified?.replacement?.csv ?? '');
  expect(newer).toMatchObject({ state: 'valid' });
  expect(JSON.stringify(newer?.sheet)).toContain('15.000,50');
  expect(JSON.stringify(newer?.sheet)).toContain('sustituye a los anteriores');
  const told = await systemDb().communication.findFirstOrThrow({ where: { personId: amparo.id } });
  expect(told).toMatchObject({ kind: 'income-corrected' });
  expect(await systemDb().incomeStatement.count({ where: { personId: amparo.id } })).toBe(2);
  const entry = await systemDb().auditEvent.findFirstOrThrow({
    where: { action: 'record.corrected', behalf: amparo.id },
  });
  expect(entry.actor).toBe(pilar.id);
});

test('nobody corrects their own data, nor does a citizen', async () => {
  const about = { year: 2025, version: 0, values: form('1') };
  await expect(correctIncome(pilar, { ...about, personId: pilar.id })).rejects.toThrow(Forbidden);
  const luis = await addCitizen();
  await expect(correctIncome(luis, { ...about, personId: luis.id })).rejects.toThrow(Forbidden);
});

test('a year without payments has its certificate too, which says so', async () => {
  const marta = await addCitizen();
  const { issuedId } = await issueCertificate(marta, { kind: 'income', year: 2023 }, 'es');
  const { sheet } = await getIssued(marta, issuedId);
  expect(sheet.lead).toBe(
    'No consta en esta oficina ningún pago a nombre de Marta López García en 2023, ni retención alguna.',
  );
  expect(sheet.sections.some((section) => section.table)).toBe(false);
});

test('what this office paid in a year is in its certificate, with why no tax is paid on it', async () => {
  const marta = await addCitizen();
  const caseId = await takenBy(pilar, marta);
  const notificationId = await decided(pilar, elena, caseId);
  expect((await getBenefits(marta)).payments).toEqual([]);
  await systemDb().notification.update({
    where: { id: notificationId },
    data: { openedAt: new Date(ordinaryDay), openedById: marta.id },
  });
  const benefits = await getBenefits(marta);
  expect(nextPayment(benefits)?.benefit).toBe('birth-and-childcare');
  expect(benefits.inPayment).toEqual([]);
  const { id, value } = await systemDb().payment.findFirstOrThrow({ where: { caseId }, orderBy: { payOn: 'asc' } });
  const paidAt = new Date('2026-11-30T09:00:00Z');
  await systemDb().payment.update({ where: { id }, data: { state: 'ordered', orderedAt: paidAt } });
  await systemDb().payment.update({ where: { id }, data: { state: 'paid', paidAt } });
  setClock('2027-04-02T10:00:00Z');
  const data = await certificateData(marta, { kind: 'income', year: 2026 });
  expect(data).toMatchObject({ subject: 'income-2026', total: { gross: value / 100, withheld: 0 } });
  const { issuedId } = await issueCertificate(marta, { kind: 'income', year: 2026 }, 'en');
  expect(JSON.stringify((await getIssued(marta, issuedId)).sheet)).toContain('art. 7.h');
});

test('the letter of the year: pension, increase with its source, net; and no certificate of not being a pensioner', async () => {
  const amparo = await pensioner();
  const { issuedId } = await issueCertificate(amparo, { kind: 'benefits' }, 'es');
  const { sheet } = await getIssued(amparo, issuedId);
  const rows = new Map(sheet.sections.find(({ title }) => title === 'Jubilación ordinaria')?.rows ?? []);
  const money = (text: string) => `${text}\u00a0€`;
  expect(rows.get('Al mes')).toBe(money('1.027,00'));
  expect(rows.get('Líquido al mes')).toBe(money('944,84'));
  expect(rows.get('Al mes el año anterior')).toBe(money('1.000,00'));
  expect(rows.get('Revalorización del año')).toMatch(/^2,7\s%/);
  await expect(issueCertificate(amparo, { kind: 'no-pension' }, 'es')).rejects.toThrow(Conflict);
  const marta = await addCitizen();
  const none = await issueCertificate(marta, { kind: 'no-pension' }, 'es');
  expect((await getIssued(marta, none.issuedId)).sheet.lead).toContain('no consta en esta oficina que Marta');
  // It says how things stand on its day: the next day there is another one, and the first is out of date.
  setClock('2026-11-26T10:00:00Z');
  const next = await issueCertificate(marta, { kind: 'no-pension' }, 'es');
  expect(next.issuedId).not.toBe(none.issuedId);
  expect((await issuedRow(none.issuedId)).state).toBe('replaced');
});

test('work history and bases: the page, the sealed paper and the data say the same days and amounts', async () => {
  const marta = await addCitizen();
  const history = await getWorkHistory(marta);
  const { issuedId } = await issueCertificate(marta, { kind: 'work-history' }, 'es');
  const { sheet } = await getIssued(marta, issuedId);
  const days = new Intl.NumberFormat('es', { useGrouping: 'always' }).format(history.days);
  expect(new Map(sheet.sections.find(({ title }) => title === 'Resumen')?.rows ?? []).get('Días cotizados')).toBe(days);
  expect(await certificateData(marta, { kind: 'work-history' })).toMatchObject({ days: history.days });
  const bases = (await certificateData(marta, { kind: 'bases' })) as { years: { year: number; total: number }[] };
  expect(bases.years.find(({ year }) => year === 2025)?.total).toBe(12 * 2400);
  const paper = await issueCertificate(marta, { kind: 'bases' }, 'es');
  expect(JSON.stringify((await getIssued(marta, paper.issuedId)).sheet)).toContain('28.800,00');
});

test('a representative gets what the power covers and nothing else, and the person reads who looked', async () => {
  const [amparo, ana] = [await pensioner(), await addCitizen()];
  const { agent } = await actingFor(amparo, ana, { kind: 'procedure', procedures: ['income-certificate'] });
  const { issuedId } = await issueCertificate(agent, income2025, 'es');
  expect((await issuedRow(issuedId)).personId).toBe(amparo.id);
  expect((await getIssued(agent, issuedId)).sheet.lead).toContain('Amparo');
  await expect(issueCertificate(agent, { kind: 'benefits' }, 'es')).rejects.toThrow(Forbidden);
  await expect(getWorkHistory(agent)).rejects.toThrow(Forbidden);
  const own = await issueCertificate(amparo, { kind: 'benefits' }, 'es');
  await expect(getIssued(agent, own.issuedId)).rejects.toThrow(Forbidden);
  await getIncomeYear(agent, 2025);
  const looks = await systemDb().auditEvent.findMany({ where: { behalf: amparo.id, actor: ana.id } });
  expect(looks.map(({ action }) => action)).toEqual(expect.arrayContaining(['certificate.issued', 'record.viewed']));
  const { agent: family } = await actingFor(amparo, await addCitizen(), { kind: 'matter', topics: ['family'] });
  await expect(listIncomeYears(family)).rejects.toThrow(Forbidden);
});

test('something is wrong: a task for staff, an answer for the person, once', async () => {
  const amparo = await pensioner();
  expect(await reportRecord(amparo, income2025, { text: '  ', locale: 'es' })).toEqual({
    problems: [{ field: 'text', code: 'missing' }],
  });
  const made = await reportRecord(amparo, income2025, { text: 'Falta la paga extra.', locale: 'es' });
  const id = 'id' in made ? made.id : '';
  const { tasks } = await listTasks(pilar, { view: 'open', kind: 'record-reported' });
  expect(tasks.filter(({ person }) => person?.id === amparo.id)).toHaveLength(1);
  expect(await getReport(pilar, id)).toMatchObject({ text: 'Falta la paga extra.', subject: income2025 });
  await expect(getReport(await addCitizen(), id)).rejects.toThrow(NotFound);
  expect(await answerReport(pilar, id, 'La hemos añadido.')).toEqual({ problems: [] });
  await expect(answerReport(pilar, id, 'Otra vez.')).rejects.toThrow(Conflict);
  expect(await listReports(amparo, income2025)).toMatchObject([{ answer: 'La hemos añadido.' }]);
  expect(await systemDb().staffTask.count({ where: { dedupeKey: `record:${id}`, doneAt: null } })).toBe(0);
  const told = await systemDb().communication.findFirstOrThrow({ where: { personId: amparo.id } });
  expect(JSON.stringify(told.sheet)).toContain('La hemos añadido.');
});

test('the link to check it goes out with nothing else, and only for one’s own certificate', async () => {
  const amparo = await pensioner();
  const { issuedId } = await issueCertificate(amparo, income2025, 'es');
  const sent = { email: 'casero@correo.example', locale: 'es' } as const;
  await sendVerificationLink(amparo, issuedId, sent);
  await sendVerificationLink(amparo, issuedId, sent);
  const messages = await systemDb().message.findMany({ where: { recipient: sent.email } });
  expect(messages).toHaveLength(1);
  const { csv } = await issuedRow(issuedId);
  expect(JSON.stringify(messages[0]?.values)).not.toMatch(/Amparo|Soler/);
  expect(JSON.stringify(messages[0]?.values).replaceAll('-', '')).toContain(csv.replaceAll('-', ''));
  await expect(sendVerificationLink(await addCitizen(), issuedId, sent)).rejects.toThrow(NotFound);
});

test('a decision nobody has opened yet shows in no certificate', async () => {
  const marta = await addCitizen();
  await decided(pilar, elena, await takenBy(pilar, marta));
  expect(await certificateData(marta, { kind: 'benefits' })).toMatchObject({ inPayment: [], payments: [] });
});
