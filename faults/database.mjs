// Faults between the office and its database.
import pg from 'pg';
import { family } from '../bench/processes.mjs';
import { sleep } from '../scripts/processes.mjs';
import {
  assertRegisteredOnce,
  backAfter,
  get,
  insist,
  isToldToWait,
  must,
  newPeople,
  PROCEDURE,
  post,
  readyApplicants,
  submit,
  underLoad,
} from './people.mjs';

const BACK_MS = 5_000;
const inTime = (office, back) => must(back <= office.within(BACK_MS), `back only after ${back.toFixed(0)} ms`);

/** Submissions that meet the fault: told nothing, told to wait, or told the truth. */
const sendThrough = async (office, applicants, fault) => {
  const first = applicants.map((one) => submit(one));
  const since = await fault();
  const told = await Promise.all(first);
  for (const { status, text, entryId, ...answer } of told)
    must(entryId || status === 0 || isToldToWait({ status, text, ...answer }), `told ${status}: ${text.slice(0, 160)}`);
  const back = await backAfter(applicants[0], { since });
  const again = await Promise.all(applicants.map((one) => insist(() => submit(one))));
  must(
    again.every(({ entryId }) => entryId),
    'a retry found no receipt',
  );
  await assertRegisteredOnce(
    office,
    applicants,
    again.map(({ entryId }, i) => [entryId, told[i].entryId].filter(Boolean)),
  );
  return { back, waited: told.filter(({ entryId }) => !entryId).length };
};

const backendKilled = async (office) => {
  const applicants = await readyApplicants(office, 4);
  return underLoad(office, async (told) => {
    const { back, waited } = await sendThrough(office, applicants, async () => {
      await sleep(30);
      const [{ pid }] = await office.rows(
        `SELECT pid FROM pg_stat_activity WHERE application_name = 'e-office' ORDER BY state_change DESC LIMIT 1`,
      );
      process.kill(pid, 'SIGKILL');
      return performance.now();
    });
    inTime(office, back);
    return { back, seen: `${waited} of 4 asked to wait, all registered once; others ${told()}` };
  });
};

const postmasterKilled = (seconds) => async (office) => {
  const applicants = await readyApplicants(office, 4);
  return underLoad(office, async (told) => {
    const { back, waited } = await sendThrough(office, applicants, async () => {
      await sleep(30);
      process.kill(office.postgres.server.pid, 'SIGKILL');
      await sleep(seconds * 1000);
      await office.startPostgres();
      return performance.now();
    });
    inTime(office, back);
    return { back, seen: `${waited} of 4 asked to wait, all registered once; others ${told()}` };
  });
};

/** Everybody is told to wait within ten seconds; what needs no database goes on. */
const assertAnswersWithout = async (people) => {
  const [pages, page, live] = await Promise.all([
    Promise.all(people.map((one) => get(one, '/es/my/cases'))),
    get(people[0], '/es'),
    get({ browser: people[1].browser }, '/live'),
  ]);
  for (const answer of pages)
    must(isToldToWait(answer), `told ${answer.status} after ${answer.ms.toFixed(0)} ms instead of "try again"`);
  must(page.status === 200 && live.status === 200, `/es ${page.status}, /live ${live.status}`);
  return Math.max(...pages.map(({ ms }) => ms));
};

const frozen = async (office, { isShort }) => {
  const people = await newPeople(office, 4);
  for (const one of people) await get(one, '/es/my/cases');
  const pids = family(office.postgres.server.pid);
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  let slowest = 0;
  try {
    const since = performance.now();
    do slowest = Math.max(slowest, await assertAnswersWithout(people));
    while (!isShort && performance.now() - since < 40_000);
  } finally {
    for (const pid of pids.reverse()) process.kill(pid, 'SIGCONT');
  }
  const back = await backAfter(people[0]);
  inTime(office, back);
  return { back, seen: `503 after ${(slowest / 1000).toFixed(1)} s at most; /es and /live 200 meanwhile` };
};

const dropped = async (office) => {
  const people = await newPeople(office, 4);
  for (const one of people) await get(one, '/es/my/cases');
  office.wire.mode = { silent: true };
  const slowest = await assertAnswersWithout(people);
  office.wire.mode = {};
  const back = await backAfter(people[0]);
  // Connections that fell silent are given up one by one, each after its own time.
  must(back <= office.within(10_000), `back only after ${back.toFixed(0)} ms`);
  return { back, seen: `503 after ${(slowest / 1000).toFixed(1)} s at most; the pool heals by itself` };
};

const answerLost = async (office, { isShort }) => {
  const rounds = isShort ? 2 : 6;
  let back = 0;
  for (let round = 0; round < rounds; round++) {
    const [applicant] = await readyApplicants(office, 1);
    const before = office.wire.lost;
    office.wire.mode = { loseCommitAfter: 'case.submitted' };
    const first = await submit(applicant);
    must(office.wire.lost === before + 1, 'no answer to a COMMIT was lost');
    must(first.entryId || isToldToWait(first), `told ${first.status}: ${first.text.slice(0, 160)}`);
    const since = performance.now();
    const again = await insist(() => submit(applicant));
    back = Math.max(back, performance.now() - since);
    must(again.entryId, `the retry was told ${again.status} ${again.at}`);
    await assertRegisteredOnce(office, [applicant], [[again.entryId]]);
  }
  inTime(office, back);
  return { back, seen: `${rounds} lost answers, told to try again; the retry finds the first entry` };
};

const slow = async (office) => {
  const applicants = await readyApplicants(office, 2);
  office.wire.mode = { latency: 15 };
  try {
    return await underLoad(office, async (told) => {
      const answers = await Promise.all(applicants.map((one) => submit(one)));
      must(
        answers.every(({ entryId }) => entryId),
        `a submission was told ${answers.map(({ status }) => status)}`,
      );
      await sleep(3_000);
      const counts = told();
      must(!counts.includes('503'), `others ${counts}`);
      const slowest = Math.max(...answers.map(({ ms }) => ms));
      return { back: 0, seen: `submissions in ${(slowest / 1000).toFixed(1)} s; others ${counts}` };
    });
  } finally {
    office.wire.mode = {};
  }
};

const verySlow = async (office) => {
  const applicants = await readyApplicants(office, 2);
  office.wire.mode = { latency: 150 };
  const answers = await Promise.all(applicants.map((one) => submit(one)));
  for (const answer of answers) must(answer.entryId || isToldToWait(answer), `told ${answer.status}`);
  office.wire.mode = {};
  const back = await backAfter(applicants[0]);
  inTime(office, back);
  const again = await Promise.all(applicants.map((one) => insist(() => submit(one))));
  await assertRegisteredOnce(
    office,
    applicants,
    again.map(({ entryId }, i) => [entryId, answers[i].entryId].filter(Boolean)),
  );
  return { back, seen: `${answers.filter(({ entryId }) => !entryId).length} of 2 asked to wait; registered once` };
};

/** A session of the database that holds rows, as somebody with psql or a hanging process would. */
const holding = async (office, caseIds, run) => {
  const client = new pg.Client({ connectionString: office.postgres.urls.owner });
  await client.connect();
  await client.query('BEGIN');
  await client.query('SELECT 1 FROM "Case" WHERE id = ANY($1) FOR UPDATE', [caseIds]);
  try {
    return await run();
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
};
const answerOne = (one) =>
  post(one, '/api/drafts/answer', {
    draft: one.caseId,
    procedure: PROCEDURE,
    step: 'event',
    situation: 'birth',
    'eventDate.day': '10',
    'eventDate.month': '11',
    'eventDate.year': '2026',
  });

const poolExhausted = async (office) => {
  const people = await readyApplicants(office, 8);
  const [other] = await newPeople(office, 1);
  const ids = people.map(({ caseId }) => caseId);
  const answers = await holding(office, ids, () =>
    Promise.all([...people.map(answerOne), sleep(300).then(() => get(other, '/es/my/cases'))]),
  );
  const refused = answers.filter((answer) => answer.status !== 200 && answer.status !== 303);
  for (const answer of refused) must(isToldToWait(answer), `told ${answer.status} after ${answer.ms.toFixed(0)} ms`);
  must(refused.length >= 8, `${refused.length} of 8 waited for nothing`);
  const back = await backAfter(other);
  inTime(office, back);
  const again = await Promise.all(people.map(answerOne));
  must(
    again.every(({ status }) => status === 303),
    'an answer is not accepted afterwards',
  );
  return {
    back,
    seen: `${refused.length} of 9 told to wait within ${(Math.max(...answers.map(({ ms }) => ms)) / 1000).toFixed(1)} s`,
  };
};

const rowHeld = async (office) => {
  const [held, ...others] = await readyApplicants(office, 3);
  const since = performance.now();
  const [first, ...rest] = await holding(office, [held.caseId], () =>
    Promise.all([submit(held), ...others.map((one) => submit(one))]),
  );
  must(isToldToWait(first) && first.ms < office.within(6_000), `told ${first.status} after ${first.ms.toFixed(0)} ms`);
  must(
    rest.every(({ entryId, ms }) => entryId && ms < office.within(3_000)),
    'others waited for a case that is not theirs',
  );
  const again = await insist(() => submit(held));
  must(again.entryId, 'the held case cannot be presented afterwards');
  await assertRegisteredOnce(office, [held, ...others], [[again.entryId], ...rest.map(({ entryId }) => [entryId])]);
  return {
    back: again.ms,
    seen: `that case 503 after ${(first.ms / 1000).toFixed(1)} s, ${(performance.now() - since) > 0 ? 'others at once' : ''}`,
  };
};

export const faults = [
  {
    name: '3 one database backend killed',
    how: 'SIGKILL of a backend at work: PostgreSQL resets all',
    expected: '503, never a loss; back within 5 s',
    isShort: true,
    run: backendKilled,
  },
  {
    name: '4 PostgreSQL killed, back after 2 s',
    how: 'SIGKILL of the postmaster under load',
    expected: '503 with Retry-After; back within 5 s; no restart',
    isShort: true,
    run: postmasterKilled(2),
  },
  {
    name: '4 PostgreSQL killed, back after 30 s',
    how: 'the same',
    expected: 'the same',
    run: postmasterKilled(30),
  },
  {
    name: '5 PostgreSQL frozen',
    how: 'SIGSTOP of every process of it',
    expected: '503 within 10 s; static pages and /live answer; back within 5 s',
    isShort: true,
    run: frozen,
  },
  {
    name: '6 packets to PostgreSQL dropped',
    how: 'the proxy swallows all bytes and closes nothing',
    expected: 'as frozen; the pool heals without restart',
    run: dropped,
  },
  {
    name: '7 COMMIT done, answer lost',
    how: 'the proxy throws away the answer to the COMMIT of a submission',
    expected: 'told to try again; the retry finds the first result',
    isShort: true,
    run: answerLost,
  },
  {
    name: '8 database 15 ms away',
    how: '15 ms each way, under load',
    expected: 'slower, no 5xx',
    run: slow,
  },
  {
    name: '8 database 300 ms away',
    how: '150 ms each way for each packet',
    expected: 'done or told to wait within 10 s; nothing doubled',
    run: verySlow,
  },
  {
    name: '9 pool exhausted',
    how: '8 people wait for locked rows on 5 connections',
    expected: 'all told to wait; no deadlock; back at once',
    run: poolExhausted,
  },
  {
    name: '10 one application locked',
    how: 'SELECT … FOR UPDATE by somebody else',
    expected: 'only that one is told to wait, within 5 s',
    run: rowHeld,
  },
];
