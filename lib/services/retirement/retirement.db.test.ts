import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { sha256 } from '@/lib/adapters/tokens';
import { planFacts } from '@/lib/calculators/retirement/plan';
import { toDate } from '@/lib/casework/dates';
import { toRaw } from '@/lib/catalogue/form';
import { parseFacts } from '@/lib/catalogue/prefill';
import { systemDb } from '@/lib/db/client';
import { addToMonth, day, type Month } from '@/lib/law/day';
import { actingFor, addCitizen, closeOffice, openOffice, stranger } from '../fixtures';
import { purgeExpired } from '../forms/purge';
import { addMissingPeriod, answerPlan, bringRecord, getPlan, leaveBroughtRecord } from './plan';
import {
  keepScenario,
  listLinks,
  listScenarios,
  mostScenarios,
  openScenario,
  readShared,
  removeScenario,
  shareScenarios,
  withdrawLink,
} from './scenarios';
import { getSimulation } from './simulation';

beforeAll(openOffice);
afterAll(closeOffice);

const today = day('2026-11-24');
const gone = { name: 'NotFound' };
const raw = (facts: Record<string, unknown>) => toRaw(planFacts, parseFacts(planFacts, facts, today));
const family = raw({ genderGapChildren: 0, disabilityKind: 'none', goal: 'most-over-life' });
const told = {
  you: raw({ birthDate: '1964-03-20', yearsContributed: 35, monthsContributed: 4 }),
  work: raw({ workNow: 'employee', monthlyBase: 2100 }),
  family,
};

/** Months of a base before today, as a CSV. */
const report = (months: number, base = '1850,40'): string =>
  [
    'mes;base',
    ...Array.from({ length: months }, (_, index) => `${addToMonth('2026-10' as Month, -index)};${base}`),
  ].join('\n');

/** A citizen near retirement: an employee from 1990, without work from 2010 to 2014. */
const addWorker = (): Promise<Actor> =>
  addCitizen({
    birthDate: toDate(day('1964-03-20')),
    periods: {
      create: [
        { regime: 'general', employer: 'Librería', from: toDate(day('1990-01-01')), to: toDate(day('2009-12-31')) },
        { regime: 'general', employer: 'Imprenta', from: toDate(day('2015-01-01')) },
      ],
    },
    bases: {
      create: Array.from({ length: 440 }, (_, index) => addToMonth('2026-09' as Month, -index))
        .filter((month) => month < '2010-01' || month > '2014-12')
        .map((month) => ({ month, regime: 'general', employer: 'Imprenta', base: 190_000, days: 30 })),
    },
  });

/** Answers every page a browser without a record is asked; the id of its answers. */
const answerAll = async (actor: Actor): Promise<string> => {
  let id: string | undefined;
  for (const [step, values] of Object.entries(told)) {
    const answered = await answerPlan(actor, id, step, values);
    expect(answered.problems).toEqual([]);
    id = answered.id;
  }
  return id as string;
};
/** A worker signed in who has answered what the record does not say. */
const answered = async (): Promise<{ readonly actor: Actor; readonly id: string }> => {
  const actor = await addWorker();
  const { id, problems, next } = await answerPlan(actor, undefined, 'family', family);
  expect([problems, next]).toEqual([[], null]);
  return { actor, id };
};

test('signed out, three pages give an answer; nothing is known of anybody’s record', async () => {
  expect(await getPlan(stranger, undefined)).toMatchObject({ held: null, onRecord: null, plan: null, next: 'you' });
  const first = await answerPlan(stranger, undefined, 'you', told.you);
  expect(first).toMatchObject({ problems: [], next: 'work' });
  const id = await answerAll(stranger);
  const { simulation, source } = await getSimulation(stranger, id);
  expect(source).toBe('told');
  expect(simulation?.chosen?.monthly).toBeGreaterThan(100_000);
  // More years of work than of age is not an answer.
  const { problems } = await answerPlan(stranger, id, 'you', raw({ birthDate: '1990-01-01', yearsContributed: 40 }));
  expect(problems.map(({ field }) => field)).toContain('monthsContributed');
  const tooMany = raw({ birthDate: '1990-01-01', yearsContributed: 40, monthsContributed: 0 });
  expect((await answerPlan(stranger, id, 'you', tooMany)).problems).toMatchObject([
    { field: 'yearsContributed', code: 'too-high' },
  ]);
  await expect(answerPlan(stranger, id, 'nothing', {})).rejects.toMatchObject(gone);
});

test('signed in with both factors, the record is used and only the family is asked; with the password alone it is not', async () => {
  const { actor, id } = await answered();
  const { source, simulation, known } = await getSimulation(actor, id);
  expect([source, known.birthDate, simulation?.plan.yearsContributed]).toEqual(['on-record', '1964-03-20', undefined]);
  expect(simulation?.career.past.periods.map(({ employer }) => employer)).toEqual(['Librería', 'Imprenta']);
  expect(await getPlan({ ...actor, level: 'low' }, id)).toMatchObject({ onRecord: null, held: null, next: 'you' });
  // The same browser after signing out shows nothing of the account.
  expect(await getPlan(stranger, id)).toMatchObject({ onRecord: null, held: null, plan: null });
});

test('a base report that is brought takes the place of the record until it is left; with a fault in it nothing changes', async () => {
  const { actor, id } = await answered();
  const before = (await getSimulation(actor, id)).simulation?.chosen?.monthly;
  const wrong = await bringRecord(id, `${report(3)}\n2026-13;900`);
  expect(wrong.problems).toMatchObject([{ list: 'rows', row: 5, code: 'not-a-month', text: '2026-13' }]);
  expect((await getPlan(actor, id)).source).toBe('on-record');
  const brought = await bringRecord(id, report(400, '3000'));
  expect(brought).toEqual({ id, problems: [] });
  const inHand = await getSimulation(actor, id);
  expect([inHand.source, inHand.held?.bases.length, inHand.onRecord?.periods.length]).toEqual(['brought', 400, 2]);
  expect(inHand.simulation?.chosen?.monthly).toBeGreaterThan(before as number);
  await leaveBroughtRecord(id);
  const after = await getSimulation(actor, id);
  expect([after.source, after.simulation?.chosen?.monthly]).toEqual(['on-record', before]);
});

test('somebody who is not signed in brings a report first, and is asked no more than their birth and family', async () => {
  const { id, problems } = await bringRecord(undefined, report(400));
  expect(problems).toEqual([]);
  expect((await getPlan(stranger, id)).next).toBe('you');
  await answerPlan(stranger, id, 'you', raw({ birthDate: '1964-03-20' }));
  await answerPlan(stranger, id, 'family', family);
  const { source, simulation } = await getSimulation(stranger, id);
  expect([source, simulation?.chosen === null]).toEqual(['brought', false]);
});

const missing = {
  missingWork: 'self-employed',
  'missingFrom.day': '1',
  'missingFrom.month': '1',
  'missingFrom.year': '2010',
  'missingTo.day': '31',
  'missingTo.month': '12',
  'missingTo.year': '2014',
  missingBase: '1.200',
};

test('a period that is missing is added for the simulation alone, moves the pension, and is undone by going back', async () => {
  const { actor, id } = await answered();
  const before = (await getSimulation(actor, id)).simulation;
  expect(await addMissingPeriod(actor, id, missing)).toEqual({ id, problems: [] });
  const { source, held, onRecord, simulation } = await getSimulation(actor, id);
  expect([source, held?.periods.length, onRecord?.periods.length]).toEqual(['brought', 3, 2]);
  expect(held?.bases.filter(({ regime }) => regime === 'self-employed')).toHaveLength(60);
  expect(simulation?.months.have).toBeGreaterThan(before?.months.have as number);
  // A second one joins the first.
  const second = { ...missing, 'missingFrom.year': '1985', 'missingTo.year': '1985' };
  expect((await addMissingPeriod(actor, id, second)).problems).toEqual([]);
  expect((await getPlan(actor, id)).held?.periods).toHaveLength(4);
  await leaveBroughtRecord(id);
  expect((await getSimulation(actor, id)).simulation?.chosen).toEqual(before?.chosen);
});

test('what was added to a record of an account is only its owner’s, also in the browser where they have signed out', async () => {
  const { actor, id } = await answered();
  await addMissingPeriod(actor, id, missing);
  await keepScenario(actor, id, 'Con lo que falta');
  const [kept] = await listScenarios(actor);
  for (const took of [id, await openScenario(actor, undefined, kept?.id as string)]) {
    expect((await getPlan(actor, took)).held?.periods).toHaveLength(3);
    for (const other of [stranger, { ...actor, level: 'low' as const }, await addWorker()])
      expect((await getPlan(other, took)).source).not.toBe('brought');
  }
});

test('a period that cannot be is refused at its field, and changes nothing', async () => {
  const { actor, id } = await answered();
  const problemsOf = async (more: Record<string, string>) =>
    (await addMissingPeriod(actor, id, { ...missing, ...more })).problems.map(({ field, code }) => [field, code]);
  expect(await problemsOf({ missingWork: 'employee', 'missingFrom.year': '2009' })).toEqual([
    ['missingFrom', 'overlap'],
  ]);
  expect(await problemsOf({ missingWork: 'employee', 'missingTo.year': '2016' })).toEqual([
    ['missingTo', 'overlap-open'],
  ]);
  expect(await problemsOf({ 'missingTo.year': '2027' })).toEqual([['missingTo', 'too-late']]);
  expect(await problemsOf({ 'missingTo.year': '2009' })).toEqual([['missingTo', 'too-early']]);
  expect(await problemsOf({ 'missingFrom.year': '1970' })).toEqual([['missingFrom', 'too-early']]);
  expect(await problemsOf({ missingBase: 'mil', missingWork: '' })).toEqual([
    ['missingWork', 'missing'],
    ['missingBase', 'malformed'],
  ]);
  expect((await getPlan(actor, id)).source).toBe('on-record');
  // What was told in a sentence has no periods to add to.
  await expect(addMissingPeriod(stranger, await answerAll(stranger), missing)).rejects.toMatchObject(gone);
});

const names = async (actor: Actor) => (await listScenarios(actor)).map(({ name }) => name);

test('a scenario is kept under a name; the same name again replaces it, and a fifth is refused', async () => {
  const { actor, id } = await answered();
  expect((await keepScenario(actor, id, '  ')).problems).toMatchObject([{ field: 'name', code: 'missing' }]);
  expect((await keepScenario(actor, id, 'x'.repeat(61))).problems).toMatchObject([{ field: 'name', code: 'too-long' }]);
  for (const name of ['A  mi edad', 'Antes', 'Después', 'A mi edad', 'Nunca'])
    expect(await keepScenario(actor, id, name)).toEqual({ problems: [] });
  expect(await names(actor)).toEqual(['A mi edad', 'Antes', 'Después', 'Nunca']);
  expect((await keepScenario(actor, id, 'Otro')).problems).toMatchObject([
    { field: 'name', code: 'too-many', values: { limit: mostScenarios } },
  ]);
  const [first] = await listScenarios(actor);
  expect(first?.simulation?.chosen).toEqual((await getSimulation(actor, id)).simulation?.chosen);
  // Without an answer in hand there is nothing to keep.
  await expect(keepScenario(actor, undefined, 'Vacío')).rejects.toMatchObject(gone);
});

test('five windows at once keep four scenarios and no more', async () => {
  const { actor, id } = await answered();
  const results = await Promise.all(['1', '2', '3', '4', '5'].map((name) => keepScenario(actor, id, name)));
  expect(results.filter(({ problems }) => problems.length === 0)).toHaveLength(mostScenarios);
  expect(await names(actor)).toHaveLength(mostScenarios);
});

test('a scenario is opened as it was kept, with the report brought for it, and removed', async () => {
  const { actor, id } = await answered();
  await bringRecord(id, report(400, '3000'));
  await keepScenario(actor, id, 'Con mi informe');
  const kept = (await getSimulation(actor, id)).simulation?.chosen;
  await leaveBroughtRecord(id);
  await answerPlan(actor, id, 'future-base', raw({ futureBase: 'same' }));
  const [scenario] = await listScenarios(actor);
  const opened = await openScenario(actor, id, scenario?.id as string);
  expect(opened).toBe(id);
  const inHand = await getSimulation(actor, opened);
  expect([inHand.source, inHand.known.futureBase]).toEqual(['brought', undefined]);
  expect(inHand.simulation?.chosen).toEqual(kept);
  await removeScenario(actor, scenario?.id as string);
  expect(await names(actor)).toEqual([]);
});

test('other people’s scenarios are not there: not to open, not to remove, not in the list; and nobody keeps one signed out', async () => {
  const { actor, id } = await answered();
  await keepScenario(actor, id, 'Mío');
  const [mine] = await listScenarios(actor);
  const { actor: other, id: theirs } = await answered();
  expect(await names(other)).toEqual([]);
  await expect(openScenario(other, theirs, mine?.id as string)).rejects.toMatchObject(gone);
  await expect(removeScenario(other, mine?.id as string)).rejects.toMatchObject(gone);
  for (const nobody of [stranger, { ...actor, level: 'low' as const }]) {
    await expect(keepScenario(nobody, id, 'Otro')).rejects.toMatchObject({ name: 'Forbidden' });
    await expect(listScenarios(nobody)).rejects.toMatchObject({ name: 'Forbidden' });
    await expect(shareScenarios(nobody)).rejects.toMatchObject({ name: 'Forbidden' });
  }
  expect(await names(actor)).toEqual(['Mío']);
});

test('a link shows the scenarios as they were that day to whoever has it, and neither a name nor the token is kept with it', async () => {
  const { actor, id } = await answered();
  expect(await shareScenarios(actor)).toEqual({ token: null });
  await keepScenario(actor, id, 'Antes');
  const { token } = await shareScenarios(actor);
  await keepScenario(actor, id, 'Después');
  const shared = await readShared(token as string);
  expect(shared.scenarios.map(({ name }) => name)).toEqual(['Antes']);
  expect(shared.scenarios[0]?.simulation?.chosen).toEqual((await listScenarios(actor))[0]?.simulation?.chosen);
  expect(Object.keys(shared)).toEqual(['expiresAt', 'scenarios']);
  const days = (shared.expiresAt.getTime() - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(30);
  const row = await systemDb().scenarioLink.findUniqueOrThrow({ where: { idHash: sha256(token as string) } });
  const trail = await systemDb().auditEvent.findMany({ where: { object: `scenario-link:${row.publicId}` } });
  expect(trail.map(({ action }) => action)).toEqual(['scenario.shared']);
  expect(JSON.stringify([row, trail], (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
    token,
  );
});

test('a link that is unknown, withdrawn or past its thirty days shows nothing', async () => {
  const { actor, id } = await answered();
  await keepScenario(actor, id, 'Antes');
  const [first, second] = [await shareScenarios(actor), await shareScenarios(actor)].map(
    ({ token }) => token as string,
  );
  for (const unknown of ['', 'x', 'x'.repeat(43)]) await expect(readShared(unknown)).rejects.toMatchObject(gone);
  const links = await listLinks(actor);
  expect(links.map(({ names: shown }) => shown)).toEqual([['Antes'], ['Antes']]);
  const { actor: other } = await answered();
  await expect(withdrawLink(other, links[0]?.id as string)).rejects.toMatchObject(gone);
  for (const { id: link } of links.slice(0, 1)) await withdrawLink(actor, link);
  const left = await Promise.allSettled([readShared(first as string), readShared(second as string)]);
  expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await systemDb().scenarioLink.updateMany({ where: { personId: actor.id }, data: { expiresAt: new Date() } });
  for (const token of [first, second]) await expect(readShared(token as string)).rejects.toMatchObject(gone);
  expect(await listLinks(actor)).toEqual([]);
  await purgeExpired();
  expect(await systemDb().scenarioLink.count({ where: { personId: actor.id } })).toBe(0);
});

test('ten links at a time are enough: more are refused until one is withdrawn', async () => {
  const { actor, id } = await answered();
  await keepScenario(actor, id, 'Antes');
  const made = await Promise.all(Array.from({ length: 12 }, () => shareScenarios(actor)));
  expect(made.filter(({ token }) => token !== null)).toHaveLength(10);
  await withdrawLink(actor, (await listLinks(actor))[0]?.id as string);
  expect((await shareScenarios(actor)).token).toMatch(/^[\w-]{43}$/);
});

test('a representative works with the scenarios, and makes, sees and withdraws no link: it would outlive the power', async () => {
  const { actor, id } = await answered();
  await keepScenario(actor, id, 'Antes');
  const { agent } = await actingFor(actor, await addCitizen());
  expect((await listScenarios(agent)).map(({ name }) => name)).toEqual(['Antes']);
  await shareScenarios(actor);
  const [link] = await listLinks(actor);
  await expect(shareScenarios(agent)).rejects.toMatchObject({ name: 'Forbidden' });
  await expect(listLinks(agent)).rejects.toMatchObject({ name: 'Forbidden' });
  await expect(withdrawLink(agent, link?.id as string)).rejects.toMatchObject(gone);
  expect(await systemDb().scenarioLink.count({ where: { personId: { in: [actor.id, agent.id] } } })).toBe(1);
});
