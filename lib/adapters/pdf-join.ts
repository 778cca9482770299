import 'server-only';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** More at once would not fit in the memory of the program: such a file goes out as an archive of files. */
export const MAX_JOINED_BYTES = 150 * 1024 * 1024;
const LONGEST_MS = 60_000;
const MEMORY_MB = 512;
const WARNINGS = 3;

/* qpdf in a thread of its own, as in pdf-unlock.ts. What cannot be read is named by its place, and the rest is joined. */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const quiet = { print: () => {}, printErr: () => {}, noInitialRun: true };
const wasmBinary = readFileSync(workerData.folder + '/qpdf.wasm');
const start = () => require(workerData.folder + '/qpdf.js')({ ...quiet, wasmBinary });
const pages = async (parts) => {
  const qpdf = await start();
  const names = parts.flatMap((bytes, index) => {
    qpdf.FS.writeFile('/' + index + '.pdf', bytes);
    return ['/' + index + '.pdf', '1-z'];
  });
  let code = -1;
  try {
    code = qpdf.callMain(['--empty', '--pages', ...names, '--', '/joined.pdf']);
  } catch {}
  return code === 0 || code === ${WARNINGS} ? qpdf.FS.readFile('/joined.pdf') : null;
};
(async () => {
  const whole = await pages(workerData.parts);
  if (whole) return parentPort.postMessage({ bytes: whole, broken: [] });
  const broken = [];
  for (const [index, bytes] of workerData.parts.entries()) if (!(await pages([bytes]))) broken.push(index);
  const sound = workerData.parts.filter((_, index) => !broken.includes(index));
  parentPort.postMessage({ bytes: sound.length > 0 ? await pages(sound) : null, broken });
})();`;

const folder = (): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@neslinesli93', 'qpdf-wasm', 'dist');

type Joined = { readonly bytes: Uint8Array | null; readonly broken: readonly number[] };

/** Several PDFs as one, in their order. `broken` are the places of those that could not be read; null: none could. */
export const joinPdfs = async (
  parts: readonly Uint8Array[],
): Promise<{ readonly bytes: Buffer; readonly broken: readonly number[] } | null> => {
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { folder: folder(), parts },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
    env: {},
  });
  const said = await new Promise<Joined | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), LONGEST_MS);
    const settle = (answer: Joined | null) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.once('message', settle).once('error', () => settle(null));
    worker.once('exit', () => settle(null));
  });
  await worker.terminate();
  return said?.bytes ? { bytes: Buffer.from(said.bytes), broken: said.broken } : null;
};
