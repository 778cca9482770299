// What costs: reads a .cpuprofile (`node --cpu-prof`) and prints self time by function and total time by package.
// node bench/profile.mjs <file.cpuprofile> [rows]
import { readFileSync } from 'node:fs';

const IDLE = new Set(['(idle)', '(program)', '(root)']);

const placeOf = ({ url, lineNumber }) =>
  url
    ? `${url.replace(/^file:\/\//, '').replace(/.*\/(node_modules|\.next|lib|app|scripts|bench)\//, '$1/')}:${lineNumber + 1}`
    : '(native)';
const packageOf = ({ url }) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ??
  (/node:/.test(url) ? 'node' : url.includes('chunks/') ? url.split('/').pop() : url ? 'ours' : 'native');

/** Rows of [milliseconds, name] from a profile, largest first, and the milliseconds not idle. */
export const readProfile = (file) => {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const functions = new Map();
  const packages = new Map();
  let busy = 0;
  const add = (map, key, us) => map.set(key, (map.get(key) ?? 0) + us / 1000);
  samples.forEach((id, index) => {
    const { callFrame } = byId.get(id);
    if (IDLE.has(callFrame.functionName)) return;
    busy += timeDeltas[index] / 1000;
    add(functions, `${callFrame.functionName || '(anonymous)'}  ${placeOf(callFrame)}`, timeDeltas[index]);
    add(packages, packageOf(callFrame), timeDeltas[index]);
  });
  const sorted = (map) => [...map].map(([name, ms]) => [ms, name]).sort((a, b) => b[0] - a[0]);
  return { busy, functions: sorted(functions), packages: sorted(packages) };
};

const print = ({ busy, functions, packages }, rows) => {
  for (const list of [packages, functions]) {
    for (const [ms, name] of list.slice(0, rows))
      process.stdout.write(
        `${((100 * ms) / busy).toFixed(1).padStart(6)} %  ${ms.toFixed(0).padStart(7)} ms  ${name}\n`,
      );
    process.stdout.write('\n');
  }
};

if (process.argv[1] === import.meta.filename) print(readProfile(process.argv[2]), Number(process.argv[3] ?? 40));
