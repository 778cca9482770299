import { beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { isContributoryPension } from '@/lib/casework/benefit-kinds';
import { systemDb } from '@/lib/db/client';
import { addCitizen, addStaff } from '../fixtures';
import { addRetirements, retired } from '../rule-desk/fixtures';
import { workOnRuns } from '../runs/runs';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { checkPayments } from '../verify/check-acts';
import { applyRevaluation, getRevaluation, listRevaluations, readYear, tryRevaluation } from './revaluation';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { elena, sonia, pilar } = officeWith({ elena: 'supervisor', sonia: 'supervisor', pilar: 'caseworker' });

const of2025 = { retirementDate: '2025-06-30', birthDate: '1958-05-15' };
const pension = (base: number, more: Readonly<Record<string, unknown>> = {}) =>
  retired(base, { ...of2025, claimsMinimum: false, ...more });
const ORDINARY = 90;
/** One of each kind, with what 2026 makes of it: cents of a month before and after. */
const kinds = [
  { facts: pension(1500), rule: 'by-rate', before: 150_000, after: 154_050 },
  { facts: pension(1500, { genderGapChildren: 2 }), rule: 'by-rate', before: 157_180, after: 161_430 },
  { facts: pension(3500), rule: 'by-rate', before: 326_760, after: 335_583 },
  { facts: pension(500, { claimsMinimum: true }), rule: 'to-minimum', before: 87_440, after: 93_620 },
  {
    facts: pension(500, { claimsMinimum: true, pensionOtherIncome: 12_000 }),
    rule: 'by-hand',
    before: 67_390,
    after: 67_390,
  },
  {
    facts: pension(1500, { retirementDate: '2024-06-30', birthDate: '1957-05-15' }),
    rule: 'missed',
    before: 150_000,
    after: 150_000,
  },
];
const FIRST = 1000;

let marta: Actor;
let ids: readonly string[];
beforeAll(async () => {
  marta = await addCitizen({ locale: 'es' });
  ids = await addRetirements(
    marta.id,
    kinds.map(({ facts }) => facts),
    { first: FIRST, granted: true },
  );
  const facts = Array.from({ length: ORDINARY }, (_, index) => pension(1000 + index));
  await addRetirements(marta.id, facts, { first: FIRST + 100, granted: true });
  // Of this year, and not granted yet: neither rises.
  await addRetirements(marta.id, [retired(1500)], { first: FIRST + 300, granted: true });
  await addRetirements(marta.id, [pension(1500)], { first: FIRST + 400 });
  const paid = { personId: marta.id, since: new Date('2019-04-01'), pays: 14 };
  await systemDb().pensionInPayment.create({
    data: { ...paid, benefit: 'widow', amounts: [{ year: 2025, monthly: 70_000, withheld: 200 }] },
  });
  await systemDb().pensionInPayment.create({
    data: { ...paid, benefit: 'perm-total', amounts: [{ year: 2024, monthly: 70_000, withheld: 0 }] },
  });
});

const tried = async () => {
  const id = await tryRevaluation(elena, { year: 2026, rate: 270 });
  await workOnRuns();
  return id ?? '';
};
const ordinaryBefore = Array.from({ length: ORDINARY }, (_, index) => (1000 + index) * 100);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('a trial says what 2026 makes of each pension, by rule, and changes none', async () => {
  const payments = await systemDb().payment.findMany({ orderBy: { id: 'asc' } });
  const { sums, findings, outliers, isPublished, mayApply, run } = await getRevaluation(elena, await tried());
  expect(run).toMatchObject({ state: 'done', startedById: elena.id });
  const rising = [...kinds.filter(({ rule }) => rule === 'by-rate'), { before: 70_000, after: 71_890 }];
  const before = sum([...rising.map((each) => each.before), ...ordinaryBefore]);
  const after = sum([
    ...rising.map((each) => each.after),
    ...ordinaryBefore.map((each) => Math.floor((each * 10_270 + 5_000) / 10_000)),
  ]);
  expect(sums).toMatchObject({
    'by-rate': { count: ORDINARY + 4, month: [before, after], year: [14 * before, 14 * after] },
    'to-maximum': { count: 0 },
    'to-minimum': { count: 1, month: [87_440, 93_620] },
    'by-hand': { count: 1 },
    missed: { count: 2 },
    'not-yet': { count: 0 },
  });
  const found = new Map(findings.map((each) => [each.subject, each]));
  for (const [index, { rule, before: was, after: is }] of kinds.entries())
    expect(found.get(ids[index] ?? '')).toMatchObject({ kind: rule, beforeMonth: was, afterMonth: is });
  expect(outliers).toMatchObject([{ subject: ids[3], before: 87_440, after: 93_620 }]);
  expect({ isPublished, mayApply }).toEqual({ isPublished: true, mayApply: false });
  expect(await systemDb().payment.findMany({ orderBy: { id: 'asc' } })).toEqual(payments);
});

test('another supervisor applies it: payments of the year, told to each person, once, whoever dies in between', async () => {
  const trial = await tried();
  await expect(applyRevaluation(elena, trial)).rejects.toMatchObject(forbidden);
  const id = await applyRevaluation(sonia, trial);
  await expect(applyRevaluation(sonia, trial)).rejects.toMatchObject(conflict);
  let left = 1;
  await workOnRuns({ isStopping: () => left-- === 0 });
  expect(await getRevaluation(sonia, id)).toMatchObject({ run: { state: 'running', done: 1, total: 3 }, sums: null });
  await Promise.all([workOnRuns(), workOnRuns()]);
  const { sums, changed } = await getRevaluation(sonia, id);
  expect(changed).toEqual([]);
  expect(sums).toMatchObject({
    'by-rate': { count: ORDINARY + 4 },
    'to-minimum': { count: 1 },
    'by-hand': { count: 0 },
  });

  for (const [index, { rule, after }] of kinds.entries()) {
    const caseId = ids[index] ?? '';
    const amount = await systemDb().yearAmount.findFirst({ where: { caseId, year: 2026 } });
    const rises = rule === 'by-rate' || rule === 'to-minimum';
    expect([rule, amount?.after ?? null]).toEqual([rule, rises ? after : null]);
    if (!rises) continue;
    const ofYear = await systemDb().payment.findMany({
      where: { caseId, payOn: { gte: new Date('2026-01-01') }, state: { not: 'cancelled' } },
    });
    // Twelve months and both extra payments, whatever was already paid of them.
    expect([rule, sum(ofYear.map(({ value }) => value))]).toEqual([rule, 14 * after]);
    expect(
      ofYear.filter(({ revaluedById }) => revaluedById === amount?.id).every(({ state }) => state === 'planned'),
    ).toBe(true);
    const told = await systemDb().communication.findMany({ where: { caseId, kind: 'pension-revalued' } });
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told[0]?.sheet)).toContain('Tu pensión sube en 2026');
  }
  const widow = await systemDb().pensionInPayment.findFirstOrThrow({ where: { benefit: 'widow', personId: marta.id } });
  expect(widow.amounts).toEqual([
    { year: 2025, monthly: 70_000, withheld: 200 },
    { year: 2026, monthly: 71_890, withheld: 200 },
  ]);
  const { problems } = await checkPayments();
  expect(problems).toEqual([]);

  // Asked again, nothing is left to raise.
  const again = await getRevaluation(elena, await tried());
  expect(again.sums).toMatchObject({ 'by-rate': { count: 0 }, 'to-minimum': { count: 0 }, missed: { count: 2 } });
});

test('what changed since the trial is left as it is, and told', async () => {
  const [caseId = ''] = await addRetirements(marta.id, [pension(1800)], { first: FIRST + 500, granted: true });
  const trial = await tried();
  await systemDb().case.update({ where: { id: caseId }, data: { state: 'registered' } });
  const id = await applyRevaluation(sonia, trial);
  await workOnRuns();
  expect(await getRevaluation(sonia, id)).toMatchObject({ changed: [caseId], sums: { 'by-rate': { count: 0 } } });
  expect(await systemDb().yearAmount.count({ where: { caseId } })).toBe(0);
});

test('a year not published can be tried with an expected rate, and not applied', async () => {
  expect(readYear('2027', '')).toEqual({ problems: [{ field: 'rate', code: 'no-rate' }] });
  expect(readYear('2027', '60')).toEqual({ problems: [{ field: 'rate', code: 'bad-rate' }] });
  expect(readYear('1999', '')).toMatchObject({ problems: [{ code: 'bad-year' }] });
  expect(readYear('2026', '9')).toEqual({ year: { year: 2026, rate: 270 } });
  const read = readYear('2027', '3,1 %');
  expect(read).toEqual({ year: { year: 2027, rate: 310 } });
  if (!('year' in read)) throw new Error('no year');
  const id = (await tryRevaluation(elena, read.year)) ?? '';
  await workOnRuns();
  const { sums, isPublished } = await getRevaluation(sonia, id);
  expect(isPublished).toBe(false);
  expect(sums?.['by-rate'].count).toBeGreaterThan(ORDINARY);
  await expect(applyRevaluation(sonia, id)).rejects.toMatchObject(conflict);
});

test('only supervisors of the body make, see and apply it', async () => {
  const trial = await tried();
  await expect(tryRevaluation(pilar, { year: 2026, rate: 270 })).rejects.toMatchObject(forbidden);
  expect(await tryRevaluation({ ...sonia, body: 'SEPE' }, { year: 2026, rate: 270 })).toBeNull();
  await expect(getRevaluation(pilar, trial)).rejects.toMatchObject(forbidden);
  await expect(getRevaluation({ ...sonia, body: 'ISM' }, trial)).rejects.toMatchObject(gone);
  await expect(listRevaluations(await addStaff('auditor'))).rejects.toMatchObject(forbidden);
  expect((await listRevaluations(sonia)).map(({ id }) => id)).toContain(trial);
  expect(['widow', 'retire-ordinary', 'ncp-retirement', 'orphan-violence', 'imv'].map(isContributoryPension)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
