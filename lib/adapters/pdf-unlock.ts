import 'server-only';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MAX_FILE_BYTES } from './file-check';

export type Unlocked =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly why: 'wrong-password' | 'not-opened' };

/** A hostile file may keep the program busy for ever or eat memory: then the thread ends, not the office. */
const LONGEST_MS = 20_000;
const MEMORY_MB = 128;
const WRONG_PASSWORD = 2;
const WARNINGS = 3;

/* qpdf is C++ in WebAssembly with a file system of its own; a thread of its own keeps the office answering meanwhile. */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const quiet = { print: () => {}, printErr: () => {}, noInitialRun: true };
require(workerData.folder + '/qpdf.js')({ ...quiet, wasmBinary: readFileSync(workerData.folder + '/qpdf.wasm') }).then((qpdf) => {
  qpdf.FS.writeFile('/locked.pdf', workerData.bytes);
  let code = ${WRONG_PASSWORD};
  for (const password of workerData.passwords) {
    if (code !== ${WRONG_PASSWORD}) break;
    try {
      code = qpdf.callMain(['--password-mode=hex-bytes', '--password=' + password, '--decrypt', '/locked.pdf', '/open.pdf']);
    } catch {
      code = -1;
    }
  }
  const isOpen = code === 0 || code === ${WARNINGS};
  parentPort.postMessage({ code, bytes: isOpen ? qpdf.FS.readFile('/open.pdf') : null });
});`;

/* Not resolved by the bundler: next.config.mjs lists the folder among the files of the build. */
const folder = (): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@neslinesli93', 'qpdf-wasm', 'dist');

/* Files of today have the password in UTF-8, those of before 2008 in the alphabet of their maker. */
const spellings = (password: string): readonly string[] => [
  ...new Set(
    (['utf8', 'latin1'] as const).map((encoding) => Buffer.from(password.normalize('NFC'), encoding).toString('hex')),
  ),
];

type Said = { readonly code: number; readonly bytes: Uint8Array | null };

/** The PDF without its password, any kind of encryption of ISO 32000. An empty password opens what only forbids printing. */
export const unlockPdf = async (bytes: Uint8Array, password: string): Promise<Unlocked> => {
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { folder: folder(), bytes, passwords: spellings(password) },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true, // what it prints is nobody's business
    stderr: true,
    env: {},
  });
  const said = await new Promise<Said | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), LONGEST_MS);
    const settle = (answer: Said | null) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.once('message', settle).once('error', () => settle(null));
    worker.once('exit', () => settle(null));
  });
  await worker.terminate();
  if (said?.code === WRONG_PASSWORD) return { ok: false, why: 'wrong-password' };
  if (!said?.bytes || said.bytes.length > MAX_FILE_BYTES) return { ok: false, why: 'not-opened' };
  return { ok: true, bytes: Buffer.from(said.bytes) };
};
