import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inspectFile, MAX_FILE_BYTES } from './file-check';

const u32 = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
};
const png = (width: number, height: number, extra: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([1, 0, 0, 0, 0])])),
    extra,
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
const jpg = (width = 1, height = 1): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b08', 'hex'),
    u32(height * 65_536 + width),
    Buffer.from('01011100ffda0008010100003f00d2cf20ffd9', 'hex'),
  ]);

/** A small PDF; `objects` are added to catalogue, pages and page. */
const pdf = (objects: string[] = [], catalog = '', trailer = ''): Buffer =>
  Buffer.from(
    [
      '%PDF-1.7',
      `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj`,
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj',
      ...objects.map((object, n) => `${n + 4} 0 obj\n${object}\nendobj`),
      `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 9 ${trailer} >>\nstartxref\n9\n%%EOF\n`,
    ].join('\n'),
    'latin1',
  );
const stream = (dictionary: string, data: Buffer): string =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream`;
const packed = (text: string): Buffer => deflateSync(Buffer.from(text, 'latin1'));

const asPdf = (bytes: Buffer) => inspectFile(bytes, 'a.pdf', 'application/pdf');

test('takes PDF, JPEG and PNG, from bytes and from disk', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'x');
  writeFileSync(path, pdf());
  expect(await inspectFile(path, 'Libro.PDF', 'application/pdf')).toMatchObject({
    ok: true,
    mediaType: 'application/pdf',
    pages: 1,
  });
  expect(await inspectFile(jpg(), 'foto.jpeg', 'image/jpeg')).toMatchObject({ ok: true, extension: 'jpg' });
  expect(await inspectFile(jpg(), 'foto.jpg', '')).toMatchObject({ ok: true });
  expect(await inspectFile(png(9, 9), 'x.png', 'image/png; charset=binary')).toMatchObject({
    ok: true,
    extension: 'png',
  });
});

test('name, declared type and content must agree', async () => {
  const refused = { ok: false, why: 'mismatch' };
  expect(await inspectFile(pdf(), 'a.jpg', 'application/pdf')).toEqual(refused);
  expect(await inspectFile(pdf(), 'a.pdf', 'image/png')).toEqual(refused);
  expect(await inspectFile(pdf(), 'a.pdf.exe', 'application/pdf')).toEqual(refused);
  expect(await inspectFile(pdf(), '', 'application/pdf')).toEqual({ ok: false, why: 'no-ending' });
  expect(await inspectFile(jpg(), 'a.png', 'image/png')).toEqual(refused);
});

test.each([
  ['html before the PDF', 'web-page', Buffer.concat([Buffer.from('<html><script>alert(1)</script>\n'), pdf()])],
  ['svg', 'drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a program', 'program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])],
  ['a zip', 'archive', Buffer.from('504b0304140000000800', 'hex')],
  ['gif', 'type', Buffer.from('GIF89a..................')],
  [
    'heic',
    'phone-photo',
    Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.from('heic'), Buffer.alloc(300)]),
  ],
  ['text', 'type', Buffer.from('=cmd|/c calc!A1')],
  ['one byte', 'type', Buffer.from('%')],
])('%s is no document, whatever it is called', async (_, why, bytes) => {
  for (const [name, type] of [
    ['a.pdf', 'application/pdf'],
    ['a.png', 'image/png'],
    ['a.jpg', 'image/jpeg'],
  ] as const) {
    expect(await inspectFile(bytes, name, type)).toEqual({ ok: false, why });
  }
});

test('size: nothing and too much are told, the last byte counts', async () => {
  expect(await asPdf(Buffer.alloc(0))).toEqual({ ok: false, why: 'empty' });
  const whole = pdf();
  const padded = (size: number): Buffer =>
    Buffer.concat([whole.subarray(0, 9), Buffer.alloc(size - whole.length, ' '), whole.subarray(9)]);
  expect(await asPdf(padded(MAX_FILE_BYTES))).toMatchObject({ ok: true, size: MAX_FILE_BYTES });
  expect(await asPdf(padded(MAX_FILE_BYTES + 1))).toEqual({ ok: false, why: 'too-big' });
  const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'x');
  writeFileSync(path, padded(MAX_FILE_BYTES + 1));
  expect(await inspectFile(path, 'a.pdf', 'application/pdf')).toEqual({ ok: false, why: 'too-big' });
});

test('pictures: gigapixels refused from the header, cut ones told', async () => {
  const asPng = (bytes: Buffer) => inspectFile(bytes, 'a.png', 'image/png');
  const asJpg = (bytes: Buffer) => inspectFile(bytes, 'a.jpg', 'image/jpeg');
  expect(await asPng(png(60_000, 60_000))).toEqual({ ok: false, why: 'too-many-pixels' });
  expect(await asPng(png(2 ** 31 - 1, 2 ** 31 - 1))).toEqual({ ok: false, why: 'too-many-pixels' });
  expect(await asPng(png(10_000, 5_000))).toMatchObject({ ok: true });
  expect(await asPng(png(10_000, 5_001))).toEqual({ ok: false, why: 'too-many-pixels' });
  expect(await asJpg(jpg(9_000, 9_000))).toEqual({ ok: false, why: 'too-many-pixels' });
  expect(await asPng(png(9, 9).subarray(0, 60))).toEqual({ ok: false, why: 'broken-picture' });
  expect(await asPng(png(0, 9))).toEqual({ ok: false, why: 'broken-picture' });
  expect(await asJpg(jpg().subarray(0, -2))).toEqual({ ok: false, why: 'broken-picture' });
  expect(await asPng(png(9, 9, chunk('zTXt', deflateSync(Buffer.alloc(5_000_000)))))).toMatchObject({ ok: true });
  expect(await asJpg(Buffer.concat([jpg(), Buffer.from('<?php system($_GET[0]);')]))).toMatchObject({ ok: true });
});

const JS = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const FILE = '<< /Type /Filespec /F (x.exe) /EF << /F 5 0 R >> >>';
test.each([
  ['a script on opening', pdf([JS], '/OpenAction 4 0 R')],
  ['a direct script', pdf([], `/OpenAction ${JS}`)],
  ['an escaped name', pdf(['<< /S /J#61vaScr#69pt /J#53 (x) >>'])],
  ['a comment in between', pdf(['<< /S % here\n/JavaScript >>'])],
  ['a name of its own', pdf(['/JavaScript', '<< /S 4 0 R >>'])],
  ['a program', pdf(['<< /S /Launch /F (/bin/sh) >>'])],
  ['an embedded file', pdf([FILE])],
  ['a file without its type', pdf(['<< /EF 9 0 R /F (x) >>'])],
  ['a name tree of files', pdf([], '/Names << /EmbeddedFiles 9 0 R >>')],
  ['an attachment mark', pdf(['<< /Subtype /FileAttachment >>'])],
  ['an object stream', pdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', packed(`9 0 ${JS}`))])],
  ['an object stream without filter', pdf([stream('/Type /ObjStm /N 1 /First 4', Buffer.from(`9 0 ${JS}`))])],
  ['an object stream that hides its type', pdf([stream('/Type 9 0 R /N 1 /First 4 /Filter/FlateDecode', packed(JS))])],
  [
    'a forged end inside the packed data',
    pdf([
      stream(
        '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
        deflateSync(Buffer.from(`9 0 (endstream) ${JS}`), { level: 0 }),
      ),
    ]),
  ],
  ['an object inside a picture', pdf([stream('/Type /XObject', Buffer.from(`\n99 0 obj ${JS} endobj`))])],
  ['an object inside a string', pdf([`(\n99 0 obj ${JS} endobj`])],
  ['an object in a comment', pdf([`% 99 0 obj ${JS} endobj\n<< >>`])],
  ['an object with a comment in its head', pdf([`(\n99 0 %${'x'.repeat(200)}\nobj ${JS} endobj`])],
  ['an object after the end', Buffer.concat([pdf(), Buffer.from(`\n99 0 obj ${JS} endobj`)])],
])('refuses active content: %s', async (name, bytes) => {
  const why = /program/.test(name) ? 'launch' : /file|attachment/.test(name) ? 'embedded-file' : 'script';
  expect(await asPdf(bytes)).toEqual({ ok: false, why });
});

test.each([
  ['encrypted by the trailer', pdf([], '', '/Encrypt 9 0 R'), 'encrypted'],
  ['encrypted by a cross-reference stream', pdf([stream('/Type /XRef /Encrypt 9 0 R', Buffer.from('x'))]), 'encrypted'],
  ['cut in half', pdf().subarray(0, 150), 'broken-pdf'],
  ['a web page in PDF clothes', Buffer.from('%PDF-1.4\n<html><script>alert(1)</script>'), 'broken-pdf'],
  [
    'packed with an unusual filter',
    pdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode', Buffer.from('x'))]),
    'broken-pdf',
  ],
  [
    'packed with a filter named elsewhere',
    pdf([stream('/Type /ObjStm /N 1 /First 4 /Filter 9 0 R', packed(JS))]),
    'broken-pdf',
  ],
  [
    'packed with a predictor',
    pdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>', packed(JS))]),
    'broken-pdf',
  ],
  [
    'packed badly',
    pdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', Buffer.from('junk'))]),
    'broken-pdf',
  ],
  [
    'a bomb',
    pdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.alloc(60_000_000)))]),
    'broken-pdf',
  ],
])('refuses what cannot be looked into: %s', async (_, bytes, why) => {
  expect(await asPdf(bytes)).toEqual({ ok: false, why });
});

test.each([
  [
    'a curriculum about JavaScript',
    pdf([stream('', Buffer.from('BT (HTML / JavaScript, /Launch and /JS, 1 object) Tj ET'))]),
  ],
  ['a title about it', pdf(['<< /Title (JavaScript \\(/JS /JavaScript\\) /Encrypt) >>'])],
  ['hexadecimal strings and nested brackets', pdf(['<< /A <2f4a53> /B (a (b /JS) c) >>'])],
  ['form fields without scripts', pdf([], '/AcroForm << /Fields [] >>')],
  ['a packed page', pdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', packed('9 0 << /Type /Font >>'))])],
  ['empty lines at the end', Buffer.concat([pdf(), Buffer.alloc(2000)])],
])('takes %s', async (_, bytes) => {
  expect(await asPdf(bytes)).toMatchObject({ ok: true, pages: 1 });
});

test('more pages than anybody would read are refused', async () => {
  const tree = (count: number) => `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`;
  const of = (count: number) =>
    Buffer.from(pdf().toString('latin1').replace('<< /Type /Pages /Kids [3 0 R] /Count 1 >>', tree(count)));
  expect(await asPdf(of(1_000))).toMatchObject({ ok: true, pages: 1_000 });
  expect(await asPdf(of(1_001))).toEqual({ ok: false, why: 'too-many-pages' });
});

test('counts pages, also packed ones and after an update', async () => {
  const tree = '/Type /Pages /Kids [3 0 R 4 0 R] /Count 731';
  expect(
    await asPdf(pdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', packed(`2 0 << ${tree} >>`))])),
  ).toMatchObject({
    pages: 731,
  });
});

test('a hostile file costs little', async () => {
  const nested = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.from('1 0 obj ('.repeat(500_000)),
    pdf().subarray(9),
  ]);
  const start = performance.now();
  expect(await asPdf(nested)).toMatchObject({ ok: false });
  expect(await asPdf(Buffer.concat([pdf(), Buffer.alloc(5_000_000, '1 0 obj <<'), pdf()]))).toBeDefined();
  expect(performance.now() - start).toBeLessThan(4_000);
});
