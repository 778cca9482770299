import { inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { type Block, type PdfDocument, renderPdf } from './document';
import { fontSource } from './fonts';
import { CONTENT_WIDTH, PAGE, STYLES } from './look';
import { sampleReceipt } from './sample';
import { textTools } from './text';

type Parsed = { raw: string; objects: Map<number, { head: string; data: string }>; pages: string[] };

/** Takes a PDF apart: objects by number with their streams inflated, and the contents of its pages in order. */
const parse = (pdf: Buffer): Parsed => {
  const raw = pdf.toString('latin1');
  const objects: Parsed['objects'] = new Map();
  for (const match of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', data = ''] = (match[2] ?? '').split(/\nstream\n/, 2);
    const stream = data.slice(0, data.lastIndexOf('\nendstream'));
    const flate = head.includes('FlateDecode');
    objects.set(Number(match[1]), {
      head,
      data: flate ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream,
    });
  }
  const pages = [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\n/.test(head))
    .map(({ head }) => objects.get(Number(/\/Contents (\d+)/.exec(head)?.[1]))?.data ?? '');
  return { raw, objects, pages };
};

/** The text of a page as a reader copies it: glyph numbers through the fonts' ToUnicode maps. */
const textOf = ({ objects }: Parsed, page: string): string => {
  const fonts = new Map<string, string[]>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id] of /\/Font <<\n([\s\S]*?)>>/.exec(head)?.[1]?.matchAll(/\/(F\d+) (\d+) 0 R/g) ?? []) {
      const map = objects.get(Number(/\/ToUnicode (\d+)/.exec(objects.get(Number(id))?.head ?? '')?.[1]))?.data ?? '';
      const codes = [...map.matchAll(/> \[([^\]]*)\]/g)].flatMap((range) => [
        ...(range[1] ?? '').matchAll(/<([0-9a-f]*)>/g),
      ]);
      fonts.set(
        name,
        codes.map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le')),
      );
    }
  }
  let font = '';
  return [...page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)]
    .map(([, name, shown]) => {
      font = name ?? font;
      const glyphs = [...(shown ?? '').matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      return glyphs.map((glyph) => fonts.get(font)?.[Number.parseInt(glyph, 16)] ?? '').join('');
    })
    .join(' ');
};

const receipt = parse(await renderPdf(sampleReceipt()));
const texts = receipt.pages.map((page) => textOf(receipt, page));
const small = (blocks: readonly Block[], rest: Partial<PdfDocument> = {}) =>
  renderPdf({ ...sampleReceipt(), blocks, ...rest });

test('says what it is: PDF/A-2a, tagged, its language and its title', () => {
  expect(receipt.raw.slice(0, 8)).toBe('%PDF-1.7');
  expect(receipt.raw).toMatch(/\/StructTreeRoot \d+ 0 R/);
  expect(receipt.raw).toMatch(/\/Marked true/);
  expect(receipt.raw).toContain('/Lang (es-ES)');
  expect(receipt.raw).toMatch(/\/DisplayDocTitle true/);
  expect(receipt.raw).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(receipt.raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(receipt.raw).toContain('/GTS_PDFA1');
  expect(receipt.raw).not.toMatch(/\/JavaScript|\/EmbeddedFile|\/URI|\/Encrypt/);
});

test('every font is inside the file', () => {
  const fonts = [...receipt.objects.values()].filter(({ head }) => head.includes('/Type /FontDescriptor'));
  expect(fonts).toHaveLength(4);
  for (const { head } of fonts) expect(head).toMatch(/\/FontFile2 \d+ 0 R/);
  expect(receipt.raw).not.toMatch(/\/Subtype \/Type1\b/);
});

test('the structure names headings, lists, tables and their headers', () => {
  const tags = [...receipt.raw.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag);
  const count = (tag: string): number => tags.filter((one) => one === tag).length;
  expect(tags).toEqual(
    expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Caption']),
  );
  expect([count('H1'), count('Table'), count('THead'), count('TR')]).toEqual([1, 3, 2, 10 + 31 + 4]);
  expect(receipt.raw.match(/\/Scope \/Column/g)).toHaveLength(6 + 3);
  expect(receipt.raw.match(/\/Scope \/Row/g)).toHaveLength(10 + 3);
});

test('nothing is painted outside the structure or an artifact', () => {
  for (const page of receipt.pages) {
    let depth = 0;
    for (const line of page.split('\n')) {
      if (/\b(BDC|BMC)$/.test(line)) depth += 1;
      if (line === 'EMC') depth -= 1;
      if (/(^|\s)(TJ|Tj|f|S|B)$/.test(line)) expect(depth, line).toBeGreaterThan(0);
    }
    expect(depth).toBe(0);
    expect(page.match(/\/Artifact << ?\n?\/Type \/Pagination/g)).toHaveLength(2);
  }
});

test('every page carries code, address, QR, number and the demonstration mark', () => {
  expect(texts.length).toBeGreaterThanOrEqual(4);
  texts.forEach((text, n) => {
    expect(text).toContain('7K3M-Q2ZD-90HV-X4TB-E8RW');
    expect(text).toContain('https://oficina.example/es/verify/7K3MQ2ZD90HVX4TBE8RW');
    expect(text).toContain(`Página ${n + 1} de ${texts.length}`);
    expect(text.match(/DEMONSTRATION — no official value/g)).toHaveLength(2);
    expect(text).toContain('e-Oficina abierta');
  });
  for (const page of receipt.pages) expect((page.match(/ re$/gm) ?? []).length).toBeGreaterThan(150);
});

test('without demonstration there is no mark, without CSV no code', async () => {
  const plain = parse(await small([{ type: 'heading', level: 1, text: 'Hola' }], { demo: false, csv: null }));
  const text = textOf(plain, plain.pages[0] ?? '');
  expect(text).toContain('Página 1 de 1');
  expect(text).not.toMatch(/DEMO|CSV|verify/);
});

test('a table over several pages repeats its header, and every row is there once', () => {
  const whole = texts.join(' ');
  expect(texts.filter((text) => text.includes('SHA-256') && text.includes('Tamaño')).length).toBeGreaterThanOrEqual(3);
  for (let n = 1; n <= 30; n++) {
    if (n !== 7)
      expect(
        whole.match(new RegExp(`página ?${n}\\.pdf`, 'g')) ?? whole.match(new RegExp(`${n}\\.pdf`, 'g')),
        `${n}`,
      ).toHaveLength(1);
  }
});

test('names of other alphabets are kept; what no font has is still read out', () => {
  const whole = texts.join(' ');
  for (const name of ['Núñez y Fernández de Córdoba', 'Łukasz Żółć', 'Παπαδόπουλος', 'Ольга Иванова']) {
    expect(whole).toContain(name);
  }
  const utf16 = `FEFF${Buffer.from('张三', 'utf16le').swap16().toString('hex')}`;
  const actual = receipt.pages.join('').match(/\/ActualText (\(.*?\)|<.*?>)/s)?.[1] ?? '';
  const bytes = Buffer.from(actual.slice(1, -1).replaceAll('\\t', '\t'), 'latin1').toString('hex');
  expect(bytes.toUpperCase()).toBe(utf16.toUpperCase());
});

test('lines never leave the page: long words, hashes and empty texts wrap', () => {
  const doc = new PDFDocument({ font: fontSource('text') });
  for (const name of ['text', 'bold', 'mono', 'fallback'] as const) doc.registerFont(name, fontSource(name));
  const tools = textTools(doc);
  for (const room of [20, 60, CONTENT_WIDTH]) {
    for (const text of [
      'ñ'.repeat(500),
      'a'.repeat(64),
      'uno dos tres '.repeat(50),
      '',
      ' ',
      '张'.repeat(90),
      'x\n\ny',
    ]) {
      const lines = tools.wrap(text, STYLES.body, room);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(tools.width(line, STYLES.body)).toBeLessThanOrEqual(room + 0.01);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  }
  expect(tools.wrap('f'.repeat(64), STYLES.cellCode, 200).map((line) => line.length)).toEqual([32, 32]);
});

test('a cell longer than a page goes on over the next ones', async () => {
  const words = Array.from({ length: 1500 }, (_, n) => `palabra${n}`);
  const long = words.join(' ');
  const parsed = parse(
    await small([
      {
        type: 'table',
        head: ['Pregunta', 'Respuesta'],
        rows: [
          ['¿Qué pasó?', long],
          ['Fin', 'fin'],
        ],
      },
      { type: 'keyValues', rows: [['Hechos', long]] },
      { type: 'notice', tone: 'info', text: long },
      { type: 'paragraph', text: long },
    ]),
  );
  const whole = parsed.pages.map((page) => textOf(parsed, page)).join(' ');
  for (const word of words) expect(whole.split(word).length - 1, word).toBeGreaterThanOrEqual(4);
  for (const page of parsed.pages) {
    for (const [, x, y] of page.matchAll(/^1 0 0 1 ([\d.-]+) ([\d.-]+) Tm$/gm)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThan(PAGE.width);
      expect(Number(y)).toBeGreaterThan(10);
      expect(Number(y)).toBeLessThan(PAGE.height);
    }
  }
});

test('twelve columns, one column and no rows are tables too', async () => {
  const head = Array.from({ length: 12 }, (_, n) => `Columna ${n}`);
  for (const block of [
    { type: 'table', head, rows: [head.map(() => '1.640,00 €')] },
    { type: 'table', head: ['Una'], rows: [['a'], ['']] },
    { type: 'table', head: ['Una', 'Dos'], rows: [] },
    { type: 'table', head: ['Una', 'Dos'], rows: [['a']], widths: [1, 0] },
  ] satisfies Block[]) {
    await expect(small([block])).resolves.toBeInstanceOf(Buffer);
  }
});

test('the same words and moment give the same bytes', async () => {
  expect((await renderPdf(sampleReceipt())).equals(await renderPdf(sampleReceipt()))).toBe(true);
});

test('a picture is a figure with its title and finding as text, drawn without a see-through colour', () => {
  const [figure = ''] = [...receipt.objects.values()].flatMap(({ head }) =>
    head.includes('/S /Figure') ? [head] : [],
  );
  const alt = /\/Alt \(((?:[^\\)]|\\[\s\S])*)\)/.exec(figure)?.[1] ?? '';
  const read = Buffer.from(alt.replace(/\\([\s\S])/g, '$1'), 'latin1')
    .subarray(2)
    .swap16()
    .toString('utf16le');
  expect(read).toBe('Días por mes. En marzo disfrutas 31 días, y los de abril están por decidir.');
  expect(figure).toMatch(/\/A <<\n\/O \/Layout\n\/Placement \/Block\n\/BBox \[[\d. ]+\]/);
  const page = receipt.pages.find((each) => each.includes('/Figure <<')) ?? expect.unreachable();
  const text = textOf(receipt, page);
  for (const piece of ['31 días', 'marzo', 'junio', 'están por decidir']) expect(text).toContain(piece);
  // The heading above has the same words: they are not said twice.
  expect(text.split('Días por mes').length - 1).toBe(1);
  expect(receipt.raw).not.toMatch(/\/(ca|CA) 0?\.\d/);
});

test('a picture that does not fit stands whole on the next page, under its title', async () => {
  const [picture = expect.unreachable()] = sampleReceipt().blocks.filter((block) => block.type === 'picture');
  const before: Block = { type: 'paragraph', text: 'palabra '.repeat(480) };
  const parsed = parse(await small([before, picture]));
  expect(parsed.pages).toHaveLength(2);
  const [first = '', second = ''] = parsed.pages;
  expect(textOf(parsed, first)).not.toContain('Días por mes');
  expect(textOf(parsed, second)).toMatch(/Días por mes.*marzo.*En marzo disfrutas/);
  const [, left, bottom, right, top] =
    /\/BBox \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/.exec(parsed.raw)?.map(Number) ?? expect.unreachable();
  expect([left, right]).toEqual([PAGE.left, PAGE.left + CONTENT_WIDTH].map((x) => expect.closeTo(x, 1)));
  expect(bottom).toBeGreaterThan(PAGE.bottom);
  expect(top).toBeLessThan(PAGE.height - PAGE.top);
});

test('a title with & and < does not break the metadata', async () => {
  const { raw } = parse(await small([{ type: 'heading', level: 1, text: 'A & B' }], { title: 'A & B <c>' }));
  expect(raw).toContain('A &amp; B &lt;c&gt;');
  expect(raw).toContain('(A & B <c>)');
});

test('control characters, lone surrogates and bidirectional marks cannot spoil a document', async () => {
  const text = 'a\u0000b\ud800c\u202ed\r\ne\tf\u2028g';
  const parsed = parse(await small([{ type: 'paragraph', text }]));
  expect(textOf(parsed, parsed.pages[0] ?? '')).toContain('ab');
});

test('a question on paper: its words are text, its boxes decoration, and what is known stands in them', async () => {
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: 'Solicitud' },
    {
      type: 'answer',
      label: '1. ¿Cuándo?',
      hint: 'El día',
      space: { kind: 'squares', groups: [2, 2, 4], names: ['día', 'mes', 'año'], value: ['10', '11', '2026'] },
    },
    {
      type: 'answer',
      label: '2. ¿Sí?',
      space: {
        kind: 'ticks',
        options: [
          { text: 'Sí', ticked: true },
          { text: 'No', ticked: false },
        ],
      },
    },
    { type: 'answer', label: '3. ¿Quién?', space: { kind: 'lines', count: 2, value: 'Marta '.repeat(60) } },
    { type: 'answer', label: '4. ¿Cuánto?', space: { kind: 'short', unit: '€', value: '12,50' } },
    { type: 'answer', label: '5. Firma', space: { kind: 'area', height: 60 } },
  ];
  const parsed = parse(await small(blocks));
  const text = textOf(parsed, parsed.pages[0] ?? '').replace(/\s+/g, ' ');
  for (const piece of ['1. ¿Cuándo?', 'El día', 'año', 'X', 'Marta', '12,50', '€', '5. Firma'])
    expect(text).toContain(piece);
  expect(text).toMatch(/1 0 .*1 1 .*2 0 2 6/);
  expect(parsed.raw).toMatch(/\/S \/LI/);
  // A blank answer leaves nothing to read but its question.
  const blank = parse(await small([{ type: 'answer', label: 'Nada', space: { kind: 'squares', groups: [9] } }]));
  expect(textOf(blank, blank.pages[0] ?? '')).toContain('Nada');
});

test('a question that does not fit under its heading goes to the next page with it', async () => {
  const filler: Block = { type: 'paragraph', text: 'palabra '.repeat(520) };
  const options = Array.from({ length: 6 }, (_, n) => ({ text: `Opción ${n}`, ticked: false }));
  const parsed = parse(
    await small([
      filler,
      { type: 'heading', level: 2, text: 'Una pregunta' },
      { type: 'answer', label: '1. ¿Cuál?', space: { kind: 'ticks', options } },
    ]),
  );
  const [first = '', second = ''] = parsed.pages.map((page) => textOf(parsed, page));
  expect(first).not.toContain('Una pregunta');
  expect(second).toMatch(/Una pregunta.*¿Cuál\?.*Opción 0/);
});
