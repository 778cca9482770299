import 'server-only';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** A part of a page that is covered: page from 1; x, y, width and height from 0 to 1, from its upper left corner. */
export type Box = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Covered =
  | { readonly ok: true }
  | { readonly ok: false; readonly position: number; readonly why: 'broken' | 'unclear' | 'shown' };

/** The long side of an A4 page (297 mm) at 150 dots an inch. */
export const LEAST_DOTS = 1754;
/** 8-bit: black is 0. What lies under a box is painted over; next to its edge a JPEG of it is not quite black. */
const DARK = 100;
const LONGEST_MS = 60_000;
const MEMORY_MB = 512;

/* The decoder is JavaScript; in a thread of its own the office goes on answering, and a picture made to keep it busy ends there. */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const { decoder, pages, boxes, least, dark } = workerData;
const shows = (bytes, own) => {
  const { JpegImage } = globalThis.decoders;
  const picture = new JpegImage();
  picture.parse(bytes);
  const { width, height } = picture;
  if (Math.max(width, height) < least) return 'unclear';
  const dots = picture.getData({ width, height, forceRGB: true });
  for (const box of own) {
    const [left, right] = [Math.ceil(box.x * width) + 2, Math.floor((box.x + box.width) * width) - 2];
    const [top, bottom] = [Math.ceil(box.y * height) + 2, Math.floor((box.y + box.height) * height) - 2];
    for (let y = top; y < bottom; y++)
      for (let at = (y * width + left) * 3; at < (y * width + right) * 3; at++) if (dots[at] > dark) return 'shown';
  }
  return null;
};
import(decoder).then((decoders) => {
  globalThis.decoders = decoders;
  decoders.setVerbosityLevel(0);
  for (const [index, bytes] of pages.entries()) {
    let why;
    try {
      why = shows(bytes, boxes.filter(({ page }) => page === index + 1));
    } catch {
      why = 'broken';
    }
    if (why) return parentPort.postMessage({ ok: false, position: index + 1, why });
  }
  parentPort.postMessage({ ok: true });
});`;

/* Not resolved by the bundler: next.config.mjs lists the file among those of the build. */
const decoder = (): string =>
  pathToFileURL(
    join(
      /* turbopackIgnore: true */ process.cwd(),
      'node_modules',
      'pdfjs-dist',
      'image_decoders',
      'pdf.image_decoders.min.mjs',
    ),
  ).href;

/**
 * Decodes the pictures of pages (JPEG) and looks at every dot under their boxes: whether something still shows there, or a
 * picture is damaged or smaller than 150 dots an inch on A4. Answers the first page that is not right.
 */
export const checkCovered = async (pages: readonly Uint8Array[], boxes: readonly Box[]): Promise<Covered> => {
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { decoder: decoder(), pages, boxes, least: LEAST_DOTS, dark: DARK },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
    env: {},
  });
  const said = await new Promise<Covered | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), LONGEST_MS);
    const settle = (answer: Covered | null) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.once('message', settle).once('error', () => settle(null));
    worker.once('exit', () => settle(null));
  });
  await worker.terminate();
  return said ?? { ok: false, position: 1, why: 'broken' };
};
