import 'server-only';
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { config } from '@/lib/config';

/** Only 'clean' may ever be shown to anybody; 'unavailable' means ask again later. */
export type ScanResult = 'clean' | 'infected' | 'unavailable' | 'not-configured';

const CONNECT_MS = 3_000;
const SILENCE_MS = 30_000;
const LONGEST_ANSWER = 4_096;

const frame = (chunk: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.byteLength);
  return Buffer.concat([length, chunk]);
};

const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      socket.off('drain', settle).off('close', settle);
      if (socket.destroyed) reject(new Error('clamd closed the connection'));
      else resolve();
    };
    socket.once('drain', settle).once('close', settle);
  });

/** 'stream: OK' or 'stream: Name FOUND'; any other word (a size limit, junk) is not a verdict. */
const verdict = (answer: string): ScanResult =>
  answer === 'stream: OK' ? 'clean' : /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'unavailable';

const answerOf = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      const end = answer.indexOf('\0');
      if (end >= 0) resolve(answer.slice(0, end).trim());
      else if (answer.length > LONGEST_ANSWER) reject(new Error('endless answer'));
    });
    socket.once('close', () => reject(new Error('clamd closed the connection')));
    socket.once('error', reject);
    socket.once('timeout', () => reject(new Error('clamd is silent')));
  });

/**
 * Asks clamd (INSTREAM over TCP, CLAMD_HOST and CLAMD_PORT) about a file, given as path, bytes or stream. A scanner
 * that is down, slow or unclear is 'unavailable', never 'clean'. Throws only when the source itself cannot be read.
 */
export const scan = async (
  source: string | Uint8Array | Readable,
  waits = { CONNECT_MS, SILENCE_MS },
): Promise<ScanResult> => {
  const { CLAMD_HOST, CLAMD_PORT } = config();
  if (!CLAMD_HOST) return 'not-configured';
  const bytes = typeof source === 'string' ? createReadStream(source) : source;
  const socket = connect({ host: CLAMD_HOST, port: CLAMD_PORT });
  socket.setTimeout(waits.CONNECT_MS);
  socket.once('connect', () => socket.setTimeout(waits.SILENCE_MS));
  const answer = answerOf(socket);
  answer.catch(() => socket.destroy());
  let unreadable: unknown;
  const send = async (): Promise<void> => {
    socket.write('zINSTREAM\0');
    try {
      for await (const chunk of bytes instanceof Readable ? bytes : [bytes]) {
        if (socket.destroyed) return;
        if (chunk.byteLength > 0 && !socket.write(frame(chunk))) await drained(socket);
      }
    } catch (error) {
      if (!socket.destroyed) unreadable = error ?? new Error('unreadable source');
      socket.destroy();
      return;
    }
    socket.write(Buffer.alloc(4));
  };
  try {
    const [word] = await Promise.all([answer, send()]);
    return verdict(word);
  } catch {
    if (unreadable) throw unreadable;
    return 'unavailable';
  } finally {
    socket.destroy();
    if (bytes instanceof Readable) bytes.destroy();
  }
};
