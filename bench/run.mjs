// `npm run bench`: floors and product in one run, side by side. --quick (about 3 s a row, the default), --full (15 s a
// row, ten minutes of load), --only=<text> rows whose name holds it, --profile writes a CPU profile of the web process.
// --large measures lists, queues and jobs of a large office instead,
// --large=0.1 those of a tenth of it. --import loads a file of a million rows, --import=0.1 a tenth of them. --rule-desk
// raises one figure over 100 000 awards on two worker processes.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, nodePath, ROOT, report, run } from '../scripts/processes.mjs';
import { actionForm, floorJourney, runAction, startFloor } from './floor.mjs';
import {
  askToSign,
  begin,
  birth,
  fill,
  hiddenOf,
  shortJourney,
  submit,
  wholeApplication,
  wrongEvent,
} from './journeys.mjs';
import { measure } from './load.mjs';
import { load, residentMb, watchMemory } from './processes.mjs';
import { buildProduct, makePeople, signedIn, startProduct } from './product.mjs';
import { fetchPeers } from './rules/peers.mjs';
import { figureRow, loadRow, print, printFigures, printLoad } from './table.mjs';
import { weigh } from './weight.mjs';

const CONNECTIONS = 8;
const POOL = 10; // lib/config.ts, DATABASE_POOL
const flags = process.argv.slice(2);
const isFull = flags.includes('--full');
const whole = flags.find((flag) => /^--large(=0?\.\d+|=1)?$/.test(flag));
const wholeFile = flags.find((flag) => /^--import(=0?\.\d+|=1)?$/.test(flag));
const asked = flags.find((flag) => /^--rule-desk(=0?\.\d+|=1)?$/.test(flag));
const only = flags.find((flag) => flag.startsWith('--only='))?.slice(7);
const SECONDS = isFull ? 15 : 3;
const WARM_UP = isFull ? 5 : 2;
const SOAK_SECONDS = isFull ? 600 : 10;
const APPLICATIONS = isFull ? 160 : 16;
const IN_FLIGHT = 5 * POOL;
const SLUG = 'birth-and-childcare';
const PROFILES = join(ROOT, 'data', 'bench', 'profiles');

const errors = [];
const isWanted = (name) => !only || name.includes(only);
const noResult = { acts: 0, rate: Number.NaN, p50: Number.NaN, p99: Number.NaN, database: Number.NaN, errors: [] };

const rules = async () => {
  const flagsOfNode = ['--experimental-transform-types', '--no-warnings', '--import', './bench/rules/resolve.mjs'];
  const peersFolder = await fetchPeers();
  const args = [String(isFull ? 6 : 1.5), ...(peersFolder ? [peersFolder] : [])];
  const answerOf = async (file, args) => {
    const { code, out } = await run(nodePath(), [...flagsOfNode, `bench/rules/${file}`, ...args], { quiet: true });
    if (code !== 0) throw new Error(out);
    return JSON.parse(out.trim().split('\n').at(-1));
  };
  const { wrong, checked, perCpuSecond: rate, peers } = await answerOf('run.ts', args);
  const whole = await answerOf('catalogue.ts', args.slice(0, 1));
  if (wrong > 0) errors.push(`${wrong} answers of the kernel are not those of the plain text`);
  const times = (plain, kernel) => rate[plain] / rate[kernel];
  printFigures(
    `Assessments: ten benefits, persons per CPU-second (load ${load()}; ${checked} persons answered alike)`,
    [
      figureRow('plain TypeScript, verdicts', rate.plainVerdicts, '/CPU-s'),
      figureRow('plain TypeScript, verdicts and amounts', rate.plainAll, '/CPU-s'),
      figureRow('kernel, verdicts, complete facts', rate.kernelWhole, '/CPU-s'),
      figureRow('  times slower than plain', times('plainVerdicts', 'kernelWhole'), 'x', 5),
      figureRow('kernel, verdicts, facts may be unknown', rate.kernelVerdicts, '/CPU-s'),
      figureRow('  times slower than plain', times('plainVerdicts', 'kernelVerdicts'), 'x'),
      figureRow('kernel, explained, complete facts', rate.kernelWholeExplained, '/CPU-s'),
      figureRow('  times slower than plain', times('plainAll', 'kernelWholeExplained'), 'x', 30),
      figureRow('kernel, explained, facts may be unknown', rate.kernelExplained, '/CPU-s'),
      figureRow('  times slower than plain', times('plainAll', 'kernelExplained'), 'x'),
      figureRow('birth benefit, verdicts', rate.birthVerdicts, '/CPU-s'),
      figureRow('birth benefit, explained', rate.birthExplained, '/CPU-s'),
      figureRow('  one person', 1000 / rate.birthExplained, 'ms', 1),
      figureRow(
        `whole catalogue (${whole.procedures}), verdicts of one person`,
        1000 / whole.perCpuSecond.catalogueVerdicts,
        'ms',
        1,
      ),
      figureRow('whole catalogue, explained', 1000 / whole.perCpuSecond.catalogueExplained, 'ms', 1),
      figureRow('retirement, all routes and 61 months, p50', whole.simulationMs.p50, 'ms', 15),
      figureRow('  p99', whole.simulationMs.p99, 'ms'),
      figureRow(
        '  times slower than a bare loop over the bases',
        whole.perCpuSecond.bareLoop / whole.perCpuSecond.simulation,
        'x',
      ),
      ...Object.entries(peers).map(([name, peer]) => {
        if (peer.wrong > 0) errors.push(`${peer.wrong} answers of ${name} are not those of the plain text`);
        return figureRow(
          `${name}, verdicts (${Math.round(rate.kernelVerdicts / peer.perCpuSecond)} times slower than ours)`,
          peer.perCpuSecond,
          '/CPU-s',
        );
      }),
    ],
  );
};

/** A list of students from its bytes to its errors, beside the same bytes parsed and looked at by hand. */
const students = async () => {
  const args = ['--conditions=react-server', 'bench/rules/students.ts', String(isFull ? 20 : 5)];
  const { code, out } = await bin('tsx', args, { quiet: true });
  if (code !== 0) throw new Error(out);
  const { rows, ms } = JSON.parse(out.trim().split('\n').at(-1));
  printFigures(`School Insurance: a list of ${rows} students, every tenth with two errors (load ${load()})`, [
    figureRow('CSV, parsed and looked at by hand', ms.csvFloor, 'ms'),
    figureRow('CSV, every error at its row and column', ms.csv, 'ms', 5_000),
    figureRow('  times slower than by hand', ms.csv / ms.csvFloor, 'x'),
    figureRow('Excel, read by its library and looked at by hand', ms.excelFloor, 'ms'),
    figureRow('Excel, every error at its row and column', ms.excel, 'ms', 5_000),
    figureRow('  times slower than by hand', ms.excel / ms.excelFloor, 'x', 3),
  ]);
};

/** A measured row; rows not asked for are left out. */
const row = async (name, server, browsers, act, options) => {
  if (!isWanted(name)) return loadRow(name, noResult);
  const result = await measure({ ...server, browsers, seconds: SECONDS, warmUp: WARM_UP, act });
  errors.push(...result.errors.map((error) => `${name}: ${error}`));
  return loadRow(name, result, options);
};

const floorRows = async (floor) => {
  const { browsers } = floor;
  const server = { pid: floor.pid, postgres: floor.postgres };
  const form = await actionForm(browsers[0]);
  return {
    prerendered: await row('floor: prerendered page', server, browsers, (b) => b.get('/')),
    dynamic: await row('floor: dynamic page', server, browsers, (b) => b.get('/dynamic')),
    action: await row('floor: server action', server, browsers, (b) => runAction(b, form)),
    journey: await row('floor: journey', server, browsers, floorJourney),
  };
};

const productRows = async (product, people, floors) => {
  const server = { pid: product.pid, postgres: product.postgres };
  const browsers = await Promise.all(people.slice(0, CONNECTIONS).map((id, i) => signedIn(product, id, i)));
  const bases = [];
  const forms = [];
  for (const browser of browsers) {
    const base = await begin(browser);
    bases.push(base);
    forms.push({ ...(await hiddenOf(browser, base, 'event')), step: 'event' });
  }
  const { rows: cases } = await product.db.query(
    `SELECT id, "personId" FROM "Case" WHERE state <> 'draft' ORDER BY id`,
  );
  const readers = await Promise.all(
    browsers.map((_, i) => signedIn(product, cases[i % cases.length].personId, 64 + i)),
  );
  const casePath = (i) => `/es/my/cases/${cases[i % cases.length].id}`;
  const send = (values) => (b, i) => b.post('/api/drafts/answer', { ...forms[i], ...values });
  const refused = await Promise.all(browsers.map((b, i) => send(wrongEvent)(b, i)));
  const walkers = await Promise.all(
    people.slice(CONNECTIONS, 2 * CONNECTIONS).map((id, i) => signedIn(product, id, 128 + i)),
  );
  const tokens = await Promise.all(
    walkers.map(async (b) => ({ csrf: /name="csrf" value="([^"]+)"/.exec(await b.get('/es/my'))[1] })),
  );
  // Compiling what is hot costs CPU of the same process: before the first row everything has run for a while.
  const everything = (b, i, round) =>
    [
      () => b.get(`${bases[i]}/event`),
      () => b.post('/api/drafts/answer', { ...forms[i], ...birth.event }),
      () => readers[i].get(casePath(i)),
      () => b.get(`${bases[i]}/tasks`),
    ][round % 4]();
  await measure({ ...server, browsers, seconds: 3 * WARM_UP, act: everything });
  const page = { floor: floors.prerendered, least: 0.9 };
  const form = { floor: floors.dynamic, least: 0.8 };
  const answer = { floor: floors.action, least: 1 };
  const rows = [
    await row('home page /es', server, browsers, (b) => b.get('/es'), page),
    await row('service page', server, browsers, (b) => b.get(`/es/services/family/${SLUG}`), page),
    await row('question page', server, browsers, (b, i) => b.get(`${bases[i]}/event`), form),
    await row('question page with errors', server, browsers, (b, i) => b.get(refused[i]), { floor: floors.dynamic }),
    await row('task list', server, browsers, (b, i) => b.get(`${bases[i]}/tasks`), { floor: floors.dynamic }),
    await row('case page', server, readers, (b, i) => b.get(casePath(i)), { floor: floors.dynamic }),
    await row('POST valid answer, stored', server, browsers, send(birth.event), answer),
    await row('POST with error', server, browsers, send(wrongEvent), { floor: floors.action }),
    await row('journey', server, walkers, (b, i) => shortJourney(b, tokens[i]), { floor: floors.journey, least: 1 }),
  ];
  return { rows, browsers, bases, forms, readers, casePath, cases, server };
};

/** Whole applications, each by a person of their own: a person may ask for five codes in ten minutes only. */
const applications = async (product, people) => {
  const name = 'whole application, start to receipt';
  if (!isWanted(name)) return [];
  const browsers = await Promise.all(people.slice(0, CONNECTIONS).map((id, i) => signedIn(product, id, 256 + i)));
  const rounds = Math.min(APPLICATIONS / CONNECTIONS, 5);
  const result = await measure({
    pid: product.pid,
    postgres: product.postgres,
    browsers,
    rounds,
    act: async (_, i, round) => {
      const browser = await signedIn(product, people[round * CONNECTIONS + i], 300 + i);
      try {
        await wholeApplication(browser, product.db);
      } finally {
        browser.close();
      }
    },
  });
  errors.push(...result.errors.map((error) => `${name}: ${error}`));
  return [loadRow(name, result)];
};

/** More submissions at once than four times the connections to the database: none may be lost or end in a 5xx. */
const inFlight = async (product, people) => {
  if (!isWanted('in flight')) return;
  const browsers = await Promise.all(people.slice(0, IN_FLIGHT).map((id, i) => signedIn(product, id, 512 + i)));
  const model = await fill(browsers[0]);
  const draft = model.split('/').at(-1);
  const bases = [model];
  for (const browser of browsers.slice(1)) {
    const base = await begin(browser);
    await product.db.query(
      `UPDATE "Case" c SET facts = m.facts, sources = m.sources, "laterDocuments" = m."laterDocuments"
       FROM "Case" m WHERE m.id = $1 AND c.id = $2`,
      [draft, base.split('/').at(-1)],
    );
    bases.push(base);
  }
  const failed = [];
  const tried = async (act) => {
    try {
      return await act();
    } catch (error) {
      failed.push(error.message);
    }
  };
  const sent = [];
  for (const [i, browser] of browsers.entries())
    sent.push({ ...(await hiddenOf(browser, bases[i], 'account')), step: 'account', ...birth.account });
  const answers = await Promise.all(browsers.map((b, i) => tried(() => b.post('/api/drafts/answer', sent[i]))));
  const ready = [];
  for (const [i, browser] of browsers.entries()) ready.push(await askToSign(browser, product.db, bases[i]));
  const started = performance.now();
  const receipts = await Promise.all(browsers.map((b, i) => tried(() => submit(b, ready[i]))));
  const wall = performance.now() - started;
  const ids = bases.map((base) => base.split('/').at(-1));
  const { rows } = await product.db.query(
    `SELECT count(DISTINCT e.number)::int AS entries, count(DISTINCT i.id)::int AS receipts
     FROM "RegisterEntry" e LEFT JOIN "IssuedDocument" i ON i."entryId" = e.id AND i.kind = 'receipt'
     WHERE e."caseId" = ANY($1)`,
    [ids],
  );
  const lost = IN_FLIGHT - Math.min(rows[0].entries, receipts.filter(Boolean).length);
  if (lost > 0 || answers.some((to) => !to))
    errors.push(`${lost} of ${IN_FLIGHT} submissions lost: ${failed.slice(0, 3).join('; ')}`);
  printFigures(`Submissions in flight: ${IN_FLIGHT} at once on a pool of ${POOL} (load ${load()})`, [
    figureRow('registered, each with number and receipt', rows[0].receipts, `of ${IN_FLIGHT}`, IN_FLIGHT, false),
    figureRow('lost', lost, '', 0),
    figureRow('failed answers (5xx, time-outs)', failed.length, '', 0),
    figureRow('all answered after', wall, 'ms'),
  ]);
  for (const browser of browsers) browser.close();
};

/** Memory under everything at once. */
const soak = async (product, idleMb, made) => {
  if (!isWanted('memory')) return;
  const { browsers, bases, forms, casePath, readers, server } = made;
  const acts = [
    (b) => b.get('/es'),
    (b, i) => b.get(`${bases[i]}/event`),
    (b, i) => b.post('/api/drafts/answer', { ...forms[i], ...birth.event }),
    (_, i) => readers[i].get(casePath(i)),
    (b) => b.get(`/es/services/family/${SLUG}`),
    (b, i) => b.get(`${bases[i]}/tasks`),
  ];
  const stop = watchMemory(product.pid);
  const result = await measure({
    ...server,
    browsers,
    seconds: SOAK_SECONDS,
    act: (b, i, round) => acts[(round + i) % acts.length](b, i),
  });
  const { most, slope } = stop();
  errors.push(...result.errors.map((error) => `mixed load: ${error}`));
  printFigures(`Memory of the web process: ${SOAK_SECONDS} s of mixed load after the rows above (load ${load()})`, [
    figureRow('idle', idleMb, 'MB'),
    figureRow('most', most, 'MB', 450),
    figureRow('at the end', residentMb(product.pid), 'MB', 450),
    figureRow('slope of the later half', slope, 'MB/min', isFull ? 1 : undefined),
    figureRow('requests', result.acts, ''),
  ]);
};

const weights = async (floor, made) => {
  const [bareForm, bare] = [await weigh(floor.browsers[0], '/dynamic'), await weigh(floor.browsers[0], '/')];
  const pages = [
    ['question page', made.browsers[0], `${made.bases[0]}/event`, bareForm.js + 30],
    ['home /es', made.browsers[0], '/es', bare.js + 10],
    ['service page', made.browsers[0], `/es/services/family/${SLUG}`, bare.js + 10],
    ['case page', made.readers[0], made.casePath(0), bare.js + 10],
  ];
  const rows = [figureRow('bare Next page: JavaScript', bare.js, 'kB')];
  for (const [name, browser, path, goal] of pages) {
    const { js, css, html } = await weigh(browser, path);
    rows.push(figureRow(`${name}: JavaScript`, js, 'kB', goal), figureRow(`${name}: CSS`, css, 'kB', 16));
    rows.push(figureRow(`${name}: HTML`, html, 'kB'));
  }
  printFigures('Kilobytes of a page, gzip', rows);
};

const main = async () => {
  print(
    `bench ${isFull ? '--full' : '--quick'} · ${new Date().toISOString()} · Node ${process.versions.node} · load ${load()}`,
  );
  await rules();
  if (isWanted('students')) await students();
  const buildMs = await buildProduct();
  const nodeOptions = flags.includes('--profile') ? `--cpu-prof --cpu-prof-dir=${PROFILES}` : undefined;
  if (nodeOptions) rmSync(PROFILES, { recursive: true, force: true });
  const product = await startProduct({ nodeOptions });
  try {
    const idleMb = residentMb(product.pid);
    const floor = await startFloor(product.owner, CONNECTIONS);
    try {
      floor.postgres = product.postgres;
      printFigures('Start', [
        figureRow('build of the product', buildMs / 1000, 's'),
        figureRow('first start, with database and demonstration data', product.firstMs, 'ms'),
        figureRow('second start, to the first page', product.startMs, 'ms', 5000),
        figureRow('floor: start of Next alone', floor.startMs, 'ms'),
      ]);
      const people = await makePeople(product.db, 0, 2 * CONNECTIONS + APPLICATIONS + IN_FLIGHT);
      const before = load();
      const floors = await floorRows(floor);
      const made = await productRows(product, people, floors);
      const whole = await applications(product, people.slice(2 * CONNECTIONS, 2 * CONNECTIONS + APPLICATIONS));
      const rows = [...Object.values(floors), ...made.rows, ...whole].filter(({ acts }) => acts > 0);
      printLoad(
        `Web: ${CONNECTIONS} connections, per CPU-second of the server process (load ${before} → ${load()})`,
        rows,
      );
      await inFlight(product, people.slice(-IN_FLIGHT));
      await soak(product, idleMb, made);
      await weights(floor, made);
    } finally {
      await floor.stop();
    }
  } finally {
    await product.stop();
  }
  print();
  for (const error of [...new Set(errors)].slice(0, 10)) print(`ERROR ${error}`);
  if (nodeOptions) print(`Profiles: node bench/profile.mjs ${PROFILES}/<file>.cpuprofile`);
  if (errors.length > 0) process.exitCode = 1;
};

/** The large office has no floor of Next beside it and is run by itself. */
const large = async () => {
  const { benchLarge } = await import('./large/run.mjs');
  print(`bench --large · ${new Date().toISOString()} · Node ${process.versions.node} · load ${load()}`);
  const problems = await benchLarge(Number(whole.split('=')[1] ?? 1), only);
  print();
  for (const problem of problems) print(`ERROR ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
};

/** What people type has no floor either, and needs no build. */
const searched = async () => {
  const { benchSearch } = await import('./search/run.mjs');
  print(`bench --search · ${new Date().toISOString()} · Node ${process.versions.node} · load ${load()}`);
  const problems = await benchSearch();
  print();
  for (const problem of problems) print(`ERROR ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
};

const imported = async () => {
  const { benchImport } = await import('./import/run.mjs');
  print(`bench --import · ${new Date().toISOString()} · Node ${process.versions.node} · load ${load()}`);
  const problems = await benchImport(Number(wholeFile.split('=')[1] ?? 1));
  for (const problem of problems) print(`ERROR ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
};

/** Long work on processes of its own: no web, so no floor. */
const ruleDesk = async () => {
  const { benchRuleDesk } = await import('./rule-desk/run.mjs');
  print(`bench --rule-desk · ${new Date().toISOString()} · Node ${process.versions.node} · load ${load()}`);
  const problems = await benchRuleDesk(Number(asked.split('=')[1] ?? 1));
  print();
  for (const problem of problems) print(`ERROR ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
};

try {
  const special = flags.includes('--search')
    ? searched
    : wholeFile
      ? imported
      : whole
        ? large
        : asked
          ? ruleDesk
          : null;
  await (special ?? main)();
} catch (error) {
  process.exitCode = report(error);
}
