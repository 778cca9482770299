import { mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { scan } from './antivirus';

const settings = vi.hoisted(() => ({ CLAMD_HOST: undefined as string | undefined, CLAMD_PORT: 1 }));
vi.mock('@/lib/config', () => ({ config: () => settings }));

const quick = { CONNECT_MS: 300, SILENCE_MS: 300 };

/** Speaks zINSTREAM like clamd; `answer` decides what it says once the last, empty chunk has come. */
const withClamd = async <T>(
  answer: (file: Buffer, socket: Socket) => string | null,
  act: () => Promise<T>,
): Promise<T> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (received.subarray(0, 10).toString() !== 'zINSTREAM\0') return;
      const parts: Buffer[] = [];
      for (let at = 10; at + 4 <= received.length; ) {
        const length = received.readUInt32BE(at);
        if (length === 0) {
          const word = answer(Buffer.concat(parts), socket);
          if (word !== null) socket.end(word);
          return;
        }
        parts.push(received.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(settings, { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: (server.address() as AddressInfo).port });
  try {
    return await act();
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
};

const looking = (file: Buffer): string => (file.includes('EICAR') ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0');

test('clean and infected, from bytes, stream and path, in one chunk or many', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'scan-')), 'file');
  writeFileSync(path, Buffer.concat([Buffer.alloc(300_000), Buffer.from('EICAR')]));
  await withClamd(looking, async () => {
    expect(await scan(Buffer.from('hello'))).toBe('clean');
    expect(await scan(Buffer.alloc(0))).toBe('clean');
    expect(await scan(path)).toBe('infected');
    expect(await scan(Readable.from([Buffer.from('EI'), Buffer.alloc(0), Buffer.from('CAR')]))).toBe('infected');
  });
});

test('a large file arrives whole', async () => {
  let size = 0;
  const measure = (file: Buffer): string => {
    size = file.length;
    return 'stream: OK\0';
  };
  const chunks = Readable.from(Array.from({ length: 4 }, () => Buffer.alloc(1_000_000)));
  expect(await withClamd(measure, () => scan(chunks))).toBe('clean');
  expect(size).toBe(4_000_000);
});

test.each([
  ['a size limit', () => 'INSTREAM size limit exceeded. ERROR\0'],
  ['garbage', () => '\u0001\u0002 whatever OK\0'],
  ['OK inside something else', () => 'stream: OK but not really\0'],
  ['half an answer', () => 'stream: O'],
  ['an endless answer', () => 'x'.repeat(100_000)],
  ['silence', () => null],
  ['a reset', (_: Buffer, socket: Socket) => (socket.resetAndDestroy() ? null : null)],
])('%s is no verdict', async (_, answer) => {
  expect(await withClamd(answer, () => scan(Buffer.from('hello'), quick))).toBe('unavailable');
});

test('a scanner that reads nothing does not hold us for ever', async () => {
  const server = createServer((socket) => void socket.pause().on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(settings, { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: (server.address() as AddressInfo).port });
  const big = Readable.from(Array.from({ length: 60 }, () => Buffer.alloc(1_000_000)));
  expect(await scan(big, quick)).toBe('unavailable');
  server.close();
});

test('refused and unknown hosts are unavailable; no host is not configured', async () => {
  Object.assign(settings, { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: 1 });
  expect(await scan(Buffer.from('x'))).toBe('unavailable');
  settings.CLAMD_HOST = 'no-such-host.invalid';
  expect(await scan(Buffer.from('x'), quick)).toBe('unavailable');
  settings.CLAMD_HOST = undefined;
  expect(await scan(Buffer.from('x'))).toBe('not-configured');
});

test('a file that cannot be read is told, not called clean', async () => {
  await withClamd(looking, async () => {
    await expect(scan('/no/such/file')).rejects.toThrow('ENOENT');
  });
});
