import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { isWorkbook, readWorkbook, writeWorkbook } from './spreadsheet';

vi.mock('server-only', () => ({}));

const table = [
  ['DNI, NIE o pasaporte', 'Nombre', 'Fecha'],
  ['01234567L', 'Íñigo <&> Ñandú', '08/09/2026'],
];
const parts = (): Record<string, Uint8Array> => unzipSync(writeWorkbook(table));
const workbook = (more: Record<string, string>) =>
  zipSync({ ...parts(), ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])) });
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheet = (cells: string) =>
  workbook({ 'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row>${cells}</row></sheetData></worksheet>` });

describe('an Excel workbook', () => {
  test('is read as it was written, zeros in front included', async () => {
    expect(isWorkbook(writeWorkbook(table))).toBe(true);
    expect(await readWorkbook(writeWorkbook(table))).toEqual({ ok: true, rows: table });
  });

  test('a date of the sheet comes as a day, a number as its digits, and a formula as its last result', async () => {
    const dated = workbook({
      'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" s="1"><v>46273</v></c><c r="B1"><v>12345678</v></c><c r="C1" t="str"><f>WEBSERVICE("http://example.com")</f><v>hola</v></c></row></sheetData></worksheet>`,
    });
    expect(await readWorkbook(dated)).toEqual({ ok: true, rows: [['2026-09-08', '12345678', 'hola']] });
  });

  test('with macros it is refused', async () => {
    expect(await readWorkbook(workbook({ 'xl/vbaProject.bin': 'x' }))).toEqual({ ok: false, why: 'macros' });
  });

  test('with a password, or of the old Excel, it is told apart', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(isWorkbook(old)).toBe(true);
    expect(await readWorkbook(old)).toEqual({ ok: false, why: 'locked' });
  });

  test('that grows to more than it may is not opened', async () => {
    const bomb = zipSync({ ...parts(), 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024).fill(32) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readWorkbook(bomb)).toEqual({ ok: false, why: 'too-big-inside' });
  });

  test('that lies about its size is opened no further than it says', async () => {
    const honest = zipSync({ ...parts(), 'xl/worksheets/sheet1.xml': new Uint8Array(1_000_000).fill(32) });
    // The size of the sheet in the central directory, four bytes before its name length fields.
    const lying = new Uint8Array(honest);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === 1_000_000) view.setUint32(at, 10, true);
    expect(await readWorkbook(lying)).toMatchObject({ ok: false });
  });

  test('that is none, is broken or has entities that grow, is refused and breaks nothing', async () => {
    const written = writeWorkbook(table);
    expect(isWorkbook(strToU8('DNI;Nombre'))).toBe(false);
    for (const bytes of [
      written.subarray(0, 200),
      zipSync({ 'nota.txt': strToU8('hola') }),
      workbook({ 'xl/workbook.xml': '<workbook' }),
    ])
      expect(await readWorkbook(bytes)).toEqual({ ok: false, why: 'not-a-sheet' });
    const laughs = sheet('<c t="inlineStr"><is><t>&lol;</t></is></c>');
    const read = await readWorkbook(laughs);
    expect(JSON.stringify(read).length).toBeLessThan(100);
  });
});
