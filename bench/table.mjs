// Rows of the report: a figure, what it is held against, and whether it is reached.
const columns = [
  ['', 'name'],
  ['req/CPU-s', 'rate'],
  ['p50 ms', 'p50'],
  ['p99 ms', 'p99'],
  ['p99/p50', 'spread'],
  ['db ms', 'database'],
  ['floor', 'ratio'],
  ['goal', 'goal'],
  ['', 'mark'],
];
const text = (value) =>
  typeof value === 'number' ? (value >= 100 ? value.toFixed(0) : value.toPrecision(3)) : (value ?? '');

export const print = (line = '') => process.stdout.write(`${line}\n`);

const table = (head, rows) => {
  const cells = [head, ...rows].map((row) => row.map(text));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  for (const row of cells)
    print(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`);
};

const SPREAD = 3;

/** One row a load: `floor` is the row it is held against, `least` the ratio to reach. */
export const loadRow = (name, result, { floor, least } = {}) => {
  const spread = result.p99 / result.p50;
  const ratio = floor && result.rate / floor.rate;
  const short = [];
  if (least !== undefined && ratio < least) short.push('rate');
  if (floor && spread >= SPREAD) short.push('p99');
  return {
    ...result,
    name,
    spread,
    ratio,
    goal: least === undefined ? '' : `>= ${least.toFixed(1)}, p99 < ${SPREAD} p50`,
    mark: floor ? (short.length > 0 ? `SHORT (${short.join(', ')})` : 'ok') : '',
  };
};
export const printLoad = (title, rows) => {
  print(`\n${title}`);
  table(
    columns.map(([head]) => head),
    rows.map((row) => columns.map(([, key]) => row[key])),
  );
};

/** A figure with a limit. `isMost` = the limit is the largest it may be. */
export const figureRow = (name, value, unit, goal, isMost = true) => {
  const reached = goal === undefined || (isMost ? value <= goal : value >= goal);
  const held = goal === undefined ? '' : `${isMost ? '<=' : '>='} ${text(goal)}`;
  return [name, value, unit, held, goal === undefined ? '' : reached ? 'ok' : 'SHORT'];
};
export const printFigures = (title, rows) => {
  print(`\n${title}`);
  table(['', 'figure', '', 'goal', ''], rows);
};
