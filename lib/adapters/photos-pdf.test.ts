import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inspectFile } from './file-check';
import { photosPdf, withoutMetadata } from './photos-pdf';

const u32 = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
};
const png = (width: number, height: number, colours: 2 | 6, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, colours, 0, 0, 0])])),
    chunk('tEXt', Buffer.from('Author\0Marta')),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
const rows = (width: number, height: number, channels: number) => Buffer.alloc((width * channels + 1) * height);

/** A JPEG frame so many pixels wide and high, with an EXIF that says how the camera was held and where. */
const photo = (width: number, height: number, orientation = 1): Buffer => {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 40.4168 -3.7038')]);
  const head = Buffer.alloc(2);
  head.writeUInt16BE(exif.length + 2);
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([
    Buffer.from('ffd8ffe1', 'hex'),
    head,
    exif,
    Buffer.from('fffe00074d61727461', 'hex'),
    Buffer.from('ffe000104a46494600010100000100010000ffc0000b08', 'hex'),
    size,
    Buffer.from('01011100ffda0008010100003f00d2cf20ffd9', 'hex'),
    Buffer.from('<?php after the end'),
  ]);
};
const text = async (...photos: Buffer[]) => (await photosPdf(photos, 'Libro de familia', 'es')).toString('latin1');
const boxes = (pdf: string) => [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box);
const TALL = '0 0 595.28 841.89';
const WIDE = '0 0 841.89 595.28';

test('each photo is a page, in the order given, upright as the camera was held', async () => {
  const pdf = await photosPdf(
    [
      photo(40, 30),
      photo(40, 30, 6),
      photo(30, 40, 8),
      png(20, 50, 2, rows(20, 50, 3)),
      png(50, 20, 6, rows(50, 20, 4)),
    ],
    'Libro de familia',
    'es',
  );
  expect(boxes(pdf.toString('latin1'))).toEqual([WIDE, TALL, WIDE, TALL, WIDE]);
  expect(await inspectFile(pdf, 'a.pdf', 'application/pdf')).toMatchObject({ ok: true, pages: 5 });
  const widths = async (...order: Buffer[]) =>
    [...(await text(...order)).matchAll(/\/Width (\d+)/g)].map(([, width]) => Number(width));
  expect(await widths(photo(11, 7), photo(12, 7), photo(13, 7))).toEqual([11, 12, 13]);
  expect(await widths(photo(13, 7), photo(11, 7), photo(12, 7))).toEqual([13, 11, 12]);
});

test('where, when and with what it was taken stays out', async () => {
  const pdf = await text(photo(40, 30, 6), png(20, 50, 2, rows(20, 50, 3)));
  for (const trace of ['Exif', 'GPS', 'Marta', '<?php']) expect(pdf).not.toContain(trace);
  const clean = withoutMetadata(photo(40, 30));
  expect(clean.toString('latin1')).toContain('JFIF');
  expect(clean.subarray(-2).toString('hex')).toBe('ffd9');
  expect(withoutMetadata(clean)).toEqual(clean);
});

test('a picture that would fill the memory is told by its place', async () => {
  const bomb = png(100, 100, 6, Buffer.alloc(40_000_000));
  await expect(photosPdf([photo(4, 3), bomb], 'x', 'es')).rejects.toMatchObject({ name: 'UnusablePhoto', position: 2 });
  const huge = png(9_000, 9_000, 6, Buffer.alloc(100));
  await expect(photosPdf([huge, photo(4, 3)], 'x', 'es')).rejects.toMatchObject({ position: 1 });
});
