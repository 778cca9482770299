/**
 * Screens and jobs of a large office, through the services behind them. Prints one line of JSON a row. With `plans` each
 * runs a few times only, and PostgreSQL writes its plan of every statement into the log named by PLAN_LOG.
 */
import { readFileSync, statSync } from 'node:fs';
import pg from 'pg';
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { disconnect } from '@/lib/db/client';
import { queue } from '@/lib/db/queue';
import { addDays } from '@/lib/law/day';
import { getMyArea, getMyCase, listMyCases } from '@/lib/services/cases/my-cases';
import { timely } from '@/lib/services/clockwork/catch-up';
import { listDeadlines } from '@/lib/services/deadlines/list-deadlines';
import { makeMissingPdfs, scanWaiting } from '@/lib/services/documents/catch-up';
import { lapseNotifications } from '@/lib/services/notifications/end-notification';
import { listCommunications } from '@/lib/services/notifications/list-communications';
import { getNotification, listHistory, listWaiting } from '@/lib/services/notifications/list-notifications';
import { getOfficeCase } from '@/lib/services/office/office-case';
import { getQueue } from '@/lib/services/office/queue';
import { exportQueue } from '@/lib/services/office/queue-export';
import { type QueueFilter, type QueueSort, sorts, views } from '@/lib/services/office/queue-views';
import { listBook } from '@/lib/services/register/book';
import { checkChain } from '@/lib/services/verify/check-chain';

const isPlans = process.argv[2] === 'plans';
/** More than five: from then on PostgreSQL may take a plan that knows no values. */
const ROUNDS = isPlans ? 8 : 60;

const [people, cases] = [Number(process.env.LARGE_PEOPLE), Number(process.env.LARGE_CASES)];
const id = (letter: string, n: number): string => `large${letter}${String(n).padStart(18, '0')}`;
const actorOf = (personId: string, more: Partial<Actor> = {}): Actor => ({
  id: personId,
  kind: 'person',
  level: 'substantial',
  roles: [],
  body: null,
  acting: null,
  represents: [],
  memberships: [],
  ip: '',
  requestId: '',
  ...more,
});
const citizen = (round: number): Actor => actorOf(id('p', (round * 7919 + 50) % people));
const caseworker = (round: number): Actor => actorOf(id('p', round % 300), { roles: ['caseworker'], body: 'INSS' });
/** A case of the state that decided ones have, and whose it is. */
const decided = (round: number): number => ((round * 7919) % (cases / 100)) * 100 + 60;

const client = new pg.Client({ connectionString: process.env.DATABASE_URL, options: '-c eoffice.system=on' });

/** Whose case a notification is of, as the seed spreads them. */
const ownerOf = (n: number): string => id('p', ((Math.floor(n / 92) * 100 + 8 + (n % 92)) % cases) % people);

/** What somebody narrows the queue by: much is left of some, nothing of the last. */
const filters: Readonly<Record<string, QueueFilter>> = {
  'a procedure': { procedure: 'birth-and-childcare' },
  'a province': { province: '08' },
  'a colleague': { assigned: id('p', 7) },
  'a week': { from: addDays(today(), -60), until: addDays(today(), -53) },
  'a state': { state: 'proposed' },
  'a register number': { number: '2019-E-00000500' },
  'an identity document': { person: '12345678Z' },
  'a surname': { person: 'prueba e' },
  'a language nobody chose': { language: 'en' },
  'a procedure, a province and a state': { procedure: 'birth-and-childcare', province: '08', state: 'instruction' },
};
const orders: readonly QueueSort[] = sorts.flatMap((by) => [
  { by, isDown: false },
  { by, isDown: true },
]);

type Row = {
  readonly name: string;
  readonly rounds?: number;
  readonly goal?: number;
  run: (round: number) => Promise<unknown>;
};
const screens: readonly Row[] = [
  {
    name: 'floor: one case by its key',
    run: (round) => client.query('SELECT * FROM "Case" WHERE id = $1', [id('c', decided(round))]),
  },
  { name: 'my area', run: (round) => getMyArea(citizen(round)) },
  { name: 'my cases', run: (round) => listMyCases(citizen(round), 'cases') },
  {
    name: 'one of my cases',
    run: (round) => getMyCase(actorOf(id('p', decided(round) % people)), id('c', decided(round))),
  },
  { name: 'my notifications to open', run: (round) => listWaiting(citizen(round)) },
  { name: 'my communications', run: (round) => listCommunications(citizen(round)) },
  { name: 'my deadlines', run: (round) => listDeadlines(citizen(round)) },
  { name: 'my notifications, history', run: (round) => listHistory(citizen(round)) },
  {
    name: 'one notification of the history',
    run: (round) => {
      const n = (round * 7919) % (cases / 2);
      const notification = cases * 5 + n;
      return getNotification(actorOf(ownerOf(notification)), id('n', notification));
    },
  },
  ...views.map((view) => ({
    name: `office queue: ${view}`,
    goal: 300,
    run: (round: number) => getQueue(caseworker(round), view),
  })),
  {
    name: 'office queue: open, page 10',
    goal: 300,
    run: (round) => getQueue(caseworker(round), 'open', { page: 10 }),
  },
  ...Object.entries(filters).map(([what, filter]) => ({
    name: `office queue: open, of ${what}`,
    goal: 300,
    run: (round: number) => getQueue(caseworker(round), 'open', { filter }),
  })),
  ...orders.map((sort) => ({
    name: `office queue: open, by ${sort.by}${sort.isDown ? ', turned round' : ''}`,
    goal: 300,
    run: (round: number) => getQueue(caseworker(round), 'open', { sort }),
  })),
  {
    name: 'office queue: closed of a procedure, by person',
    goal: 300,
    run: (round) =>
      getQueue(caseworker(round), 'closed', {
        filter: { procedure: 'birth-and-childcare' },
        sort: { by: 'person', isDown: false },
      }),
  },
  {
    name: 'office queue: first half thousand of an export',
    run: async (round) => {
      const reader = (
        await exportQueue(caseworker(round), { view: 'open', filter: {}, sort: { by: 'clock', isDown: false } }, 'es')
      ).getReader();
      await reader.read();
      await reader.read();
      await reader.cancel();
    },
  },
  {
    name: 'case page of the office',
    run: (round) =>
      getOfficeCase(
        actorOf(id('p', people - 1), { roles: ['caseworker'], body: 'INSS' }),
        id('c', (decided(round) / 3) % 1 === 0 ? decided(round) : 60),
      ),
  },
];
const registrar = actorOf(id('p', people - 2), { roles: ['registrar'], body: 'INSS' });
const book: readonly Row[] = [
  { name: 'register book: newest', run: () => listBook(registrar, {}) },
  { name: 'register book: a month ago', run: () => listBook(registrar, { until: addDays(today(), -30) }) },
  { name: 'register book: a procedure', run: () => listBook(registrar, { procedure: 'birth-and-childcare' }) },
  {
    name: 'register book: a person',
    run: (round) => listBook(registrar, { personId: id('p', decided(round) % (people - 10)) }),
  },
];
const jobs: readonly Row[] = [
  {
    name: 'job: lapse of a thousand notifications',
    rounds: 1,
    run: async () => {
      let lapsed = 0;
      for (let done = await lapseNotifications(); done > 0; done = await lapseNotifications()) lapsed += done;
      return lapsed;
    },
  },
  ...Object.entries(timely).map(([name, run]) => ({ name: `job: ${name}`, rounds: 1, run })),
  ...Object.entries(timely).map(([name, run]) => ({ name: `job: ${name}, the minute after`, rounds: 1, run })),
  { name: 'job: scan-waiting', rounds: 1, run: () => scanWaiting() },
  { name: 'job: make-missing-pdfs', rounds: 1, run: () => makeMissingPdfs() },
  { name: 'verify: the audit chain', rounds: 1, run: () => checkChain() },
];

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Actual Loops'?: number; Plans?: Plan[] };
/** Tables read from end to end, of the plans that were logged from `offset` on. What a plan foresees and never did counts not. */
const scansSince = (offset: number): { readonly table: string; readonly query: string }[] => {
  const log = readFileSync(process.env.PLAN_LOG ?? '')
    .subarray(offset)
    .toString();
  return log
    .split(/duration: [\d.]+ ms {2}plan:\n/)
    .slice(1)
    .flatMap((text) => {
      const lines = text.split('\n');
      const end = lines.findIndex((line) => !line.startsWith('\t'));
      const plan = JSON.parse(lines.slice(0, end === -1 ? undefined : end).join('\n')) as {
        'Query Text': string;
        Plan: Plan;
      };
      const tables: string[] = [];
      const walk = (node: Plan): void => {
        const isRead = node['Node Type'] === 'Seq Scan' && node['Actual Loops'] !== 0;
        if (isRead && node['Relation Name']) tables.push(node['Relation Name']);
        for (const child of node.Plans ?? []) walk(child);
      };
      walk(plan.Plan);
      return tables.map((table) => ({ table, query: plan['Query Text'].replace(/\s+/g, ' ').slice(0, 400) }));
    });
};

const measure = async ({ name, goal, rounds = ROUNDS, run }: Row): Promise<void> => {
  const times: number[] = [];
  let result: unknown;
  if (!isPlans && rounds > 1) await run(0);
  const offset = isPlans ? statSync(process.env.PLAN_LOG ?? '').size : 0;
  for (let round = 0; round < Math.min(rounds, ROUNDS); round++) {
    const started = performance.now();
    result = await run(round);
    times.push(performance.now() - started);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const done = typeof result === 'number' ? result : undefined;
  const scans = isPlans ? scansSince(offset) : [];
  process.stderr.write(`${name}: ${at(0.5).toFixed(1)} ms\n`);
  process.stdout.write(`${JSON.stringify({ name, goal, p50: at(0.5), p95: at(0.95), done, scans })}\n`);
};

await client.connect();
await queue().start();
const only = process.env.LARGE_ONLY ?? '';
for (const row of [...screens, ...book, ...jobs])
  if (row.name.startsWith('floor') || row.name.includes(only)) await measure(row);
await queue().stop({ graceful: false });
await client.end();
await disconnect();
