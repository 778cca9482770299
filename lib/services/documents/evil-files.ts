/** Files that do harm or cannot be used, made in code: for the tests. Each with the one refusal that is right for it. */
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import type { FileRefusal } from '@/lib/adapters/file-check';

export type EvilFile = {
  readonly what: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly why: FileRefusal;
};

const u16 = (n: number) => Buffer.from([n & 255, n >> 8]);
const u32 = (n: number, big = true): Buffer => {
  const bytes = Buffer.alloc(4);
  if (big) bytes.writeUInt32BE(n);
  else bytes.writeUInt32LE(n);
  return bytes;
};

/** A PDF of one page with more objects, and more in its catalogue. */
export const pdfWith = (objects: readonly string[] = [], catalogue = '', count = 1): Buffer =>
  Buffer.from(
    [
      '%PDF-1.7',
      `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj`,
      `2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count ${count} >>\nendobj`,
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj',
      ...objects.map((object, index) => `${index + 4} 0 obj\n${object}\nendobj`),
      'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n9\n%%EOF\n',
    ].join('\n'),
    'latin1',
  );

export const lockedPdf = (userPassword: string): Promise<Buffer> => {
  const document = new PDFDocument({ pdfVersion: '1.7ext3', userPassword, ownerPassword: 'otra' });
  const bytes = buffer(document);
  document.text('Nómina de octubre');
  document.end();
  return bytes;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
};
export const png = (width: number, height: number, data = Buffer.alloc((width * 3 + 1) * height)): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);

/** A zip of one file. */
const zip = (name: string, content: Buffer): Buffer => {
  const packed = deflateRawSync(content, { level: 9 });
  const facts = Buffer.concat([
    Buffer.from('1400000008000000', 'hex'),
    u16(0),
    u32(crc32(content), false),
    u32(packed.length, false),
    u32(content.length, false),
    u16(name.length),
    u16(0),
  ]);
  return Buffer.concat([Buffer.from('504b0304', 'hex'), facts, Buffer.from(name), packed]);
};

/** The test file of the antivirus makers, in two parts so that no scanner takes this source for it. */
export const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;

const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const PDF = ['a.pdf', 'application/pdf'] as const;
const PNG = ['a.png', 'image/png'] as const;
const JPEG = ['a.jpg', 'image/jpeg'] as const;

export const evilFiles = async (): Promise<readonly EvilFile[]> => {
  const whole = pdfWith();
  const page = Buffer.from('<!DOCTYPE html><html><script>alert(document.cookie)</script></html>\n');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const files: readonly (readonly [string, readonly [string, string], Buffer, FileRefusal])[] = [
    ['nothing', PDF, Buffer.alloc(0), 'empty'],
    ['a byte too many', PDF, Buffer.concat([whole, Buffer.alloc(20 * 1024 * 1024)]), 'too-big'],
    ['text', ['a.pdf', 'text/plain'], Buffer.from('Estimados señores:'), 'type'],
    ['a formula', ['a.pdf', ''], Buffer.from("=cmd|' /C calc'!A0"), 'type'],
    ['a web page', PDF, page, 'web-page'],
    ['a web page before a PDF', PDF, Buffer.concat([page, whole]), 'web-page'],
    ['a drawing with a script', PNG, Buffer.from(svg), 'drawing'],
    [
      'a drawing that reads files',
      ['a.svg', 'image/svg+xml'],
      Buffer.from(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>${svg}`),
      'drawing',
    ],
    [
      'a photo of a telephone',
      JPEG,
      Buffer.concat([Buffer.from('00000018667479706865696300000000', 'hex'), Buffer.alloc(300)]),
      'phone-photo',
    ],
    [
      'a photo of a browser',
      JPEG,
      Buffer.concat([Buffer.from('00000018667479706176696600000000', 'hex'), Buffer.alloc(300)]),
      'phone-photo',
    ],
    ['a letter that is a bomb', ['a.docx', ''], zip('[Content_Types].xml', Buffer.alloc(30_000_000)), 'office-file'],
    [
      'an old letter',
      ['a.doc', ''],
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'office-file',
    ],
    ['a package that climbs', ['a.zip', 'application/zip'], zip('../../x.pdf', whole), 'archive'],
    ['a virus in a package', PDF, zip('eicar.com', Buffer.from(EICAR)), 'archive'],
    ['a program', ['a.pdf.exe', ''], Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]), 'program'],
    ['a program of another system', PDF, Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(600)]), 'program'],
    ['a PDF that says it is a program', ['a.pdf.exe', 'application/pdf'], whole, 'mismatch'],
    ['a PDF that says it is a picture', PNG, whole, 'mismatch'],
    ['a picture that says it is a PDF', PDF, png(9, 9), 'mismatch'],
    ['a name without an ending', ['CON', 'application/pdf'], whole, 'no-ending'],
    ['a name of one point', ['.', ''], whole, 'no-ending'],
    ['half a PDF', PDF, whole.subarray(0, 150), 'broken-pdf'],
    ['a web page that begins like a PDF', PDF, Buffer.concat([Buffer.from('%PDF-1.4\n'), page]), 'broken-pdf'],
    ['a PDF with a script', PDF, pdfWith([SCRIPT], '/OpenAction 4 0 R'), 'script'],
    ['a PDF with a script behind an escaped name', PDF, pdfWith(['<< /S /J#61vaScr#69pt /J#53 (x) >>']), 'script'],
    ['a PDF that starts a program', PDF, pdfWith(['<< /S /Launch /F (cmd.exe) >>'], '/OpenAction 4 0 R'), 'launch'],
    [
      'a PDF that carries a program',
      PDF,
      pdfWith(['<< /Type /Filespec /F (x.exe) /EF << /F 5 0 R >> >>']),
      'embedded-file',
    ],
    ['a PDF of five thousand pages', PDF, pdfWith([], '', 5_000), 'too-many-pages'],
    ['a picture of 3.6 thousand million points', PNG, png(60_000, 60_000, Buffer.alloc(500)), 'too-many-pixels'],
    ['half a picture', PNG, png(9, 9).subarray(0, 60), 'broken-picture'],
    ['a picture without points', PNG, png(0, 9), 'broken-picture'],
    [
      'half a photo',
      JPEG,
      Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b08000100010101', 'hex'),
      'broken-picture',
    ],
    ['a PDF with a password', PDF, await lockedPdf('secreta'), 'encrypted'],
  ];
  return files.map(([what, [name, type], bytes, why]) => ({ what, name, type, bytes, why }));
};
