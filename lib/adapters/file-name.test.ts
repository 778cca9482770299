import { expect, test } from 'vitest';
import { contentDisposition, safeFileName } from './file-name';

test.each([
  ['libro de familia.pdf', 'libro de familia.pdf'],
  ['../../etc/x.pdf', 'x.pdf'],
  ['..\\..\\x.pdf', 'x.pdf'],
  ['C:\\Users\\María\\DNI.jpg', 'DNI.jpg'],
  ['\u202Egpj.fdp', 'gpj.fdp'],
  ['a\u0000b\r\nSet-Cookie: x=1.pdf', 'abSet-Cookie x=1.pdf'],
  ['Nu\u0301n\u0303ez.pdf', 'Núñez.pdf'],
  ['张三 محمد.pdf', '张三 محمد.pdf'],
  ['👨‍👩‍👧.png', '👨‍👩‍👧.png'],
  ['"quoted".pdf', 'quoted.pdf'],
  ['.htaccess', 'htaccess'],
  ['CON.pdf', '_CON.pdf'],
  ['a.pdf.exe', 'a.pdf.exe'],
  [`a${'.'.repeat(200)}pdf`, 'a.pdf'],
  ['', 'documento'],
  ['..', 'documento'],
  ['\ud800', 'documento'],
  ['.pdf', 'pdf'],
])('%j is shown as %j', (name, shown) => {
  expect(safeFileName(name)).toBe(shown);
});

test('long names keep their extension, in whole characters', () => {
  expect(safeFileName(`${'ñ'.repeat(255)}.pdf`)).toBe(`${'ñ'.repeat(116)}.pdf`);
  expect(safeFileName('😀'.repeat(300)).isWellFormed()).toBe(true);
  expect([...safeFileName(`${'😀'.repeat(300)}.pdf`)]).toHaveLength(120);
});

test('the header has both names and cannot be broken out of', () => {
  expect(contentDisposition('Núñez (1)\'s "x".pdf')).toBe(
    'attachment; filename="Nunez (1)_s x.pdf"; filename*=UTF-8\'\'N%C3%BA%C3%B1ez%20%281%29%27s%20x.pdf',
  );
  for (const name of ['a"\r\nX: 1.pdf', '\u0000', '张三.pdf', '\ud800.pdf', 'a;b=c.pdf', '"; filename="evil.exe']) {
    const header = contentDisposition(name);
    expect(header).toMatch(/^attachment; filename="[\w .,()+-]+"; filename\*=UTF-8''[\w.%~-]+$/);
    expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
  }
});
