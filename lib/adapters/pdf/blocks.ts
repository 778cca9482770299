import 'server-only';
import { type AnswerBlock, drawAnswer } from './answer';
import { CONTENT_WIDTH, HAIRLINE, isCode, PAGE, STYLES, type Style, TEAL, TONES } from './look';
import { drawPicture, type PictureBlock } from './picture';
import { drawQrBlock, type QrBlock } from './qr';
import { drawTable, type TableBlock } from './table';
import type { Writer } from './writer';

/** What a document is made of. Its first block should be the one heading of level 1. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; text: string; tone?: 'body' | 'strong' | 'muted' }
  | { type: 'list'; items: readonly string[]; ordered?: boolean }
  | { type: 'keyValues'; rows: ReadonlyArray<readonly [label: string, value: string]> }
  | { type: 'notice'; tone: 'info' | 'warning' | 'success'; title?: string; text: string }
  | { type: 'spacer'; height?: number }
  /** A letter begins: a page of its own, the address where a window envelope shows it, marks where it is folded. */
  | { type: 'addressee'; lines: readonly string[] }
  | AnswerBlock
  | PictureBlock
  | QrBlock
  | TableBlock;
type Of<K extends Block['type']> = Extract<Block, { type: K }>;

const HEADINGS = {
  1: { style: STYLES.h1, before: 0, after: 10 },
  2: { style: STYLES.h2, before: 14, after: 6 },
  3: { style: STYLES.h3, before: 8, after: 3 },
} as const;
const drawHeading = (writer: Writer, { level, text }: Of<'heading'>, next: Block | undefined): void => {
  const { style, before, after } = HEADINGS[level];
  if (writer.y > PAGE.top) writer.y += before;
  // A heading never stays alone at the foot of a page; a question under it is kept whole.
  writer.ensure(style.leading + (next?.type === 'answer' ? 160 : 48));
  if (level < 3) writer.doc.outline.addItem(text);
  writer.flow(writer.element(writer.root, `H${level}`), text, PAGE.left, CONTENT_WIDTH, style);
  writer.y += after;
};

const drawParagraph = (writer: Writer, { text, tone = 'body' }: Of<'paragraph'>): void => {
  writer.flow(writer.element(writer.root, 'P'), text, PAGE.left, CONTENT_WIDTH, STYLES[tone]);
  writer.y += 8;
};

const drawList = (writer: Writer, { items, ordered }: Of<'list'>): void => {
  const list = writer.element(writer.root, 'L');
  const indent = ordered ? 22 : 15;
  items.forEach((item, n) => {
    writer.ensure(STYLES.body.leading);
    const entry = writer.element(list, 'LI');
    const mark: Style = { ...STYLES.strong, color: TEAL };
    writer.write(writer.element(entry, 'Lbl'), [ordered ? `${n + 1}.` : '•'], PAGE.left + 2, writer.y, mark);
    const body = writer.element(entry, 'LBody');
    writer.flow(body, item, PAGE.left + indent, CONTENT_WIDTH - indent, STYLES.body);
    writer.y += 3;
  });
  writer.y += 6;
};

const LABEL_SHARE = 0.34;
/** A two-column table whose first cells are row headers: the only structure readers announce as label and value. */
const drawKeyValues = (writer: Writer, { rows }: Of<'keyValues'>): void => {
  const table = writer.element(writer.root, 'Table');
  const split = CONTENT_WIDTH * LABEL_SHARE;
  for (const [label, value] of rows) {
    const style = isCode(value) ? STYLES.code : STYLES.value;
    const labels = writer.wrap(label, STYLES.label, split - 14);
    const values = writer.wrap(value, style, CONTENT_WIDTH - split);
    writer.ensure(Math.min(Math.max(labels.length, values.length), 12) * style.leading + 9);
    const row = writer.element(table, 'TR');
    const top = writer.y + 4;
    const page = writer.doc.page;
    writer.write(writer.element(row, 'TH', { scope: 'Row' }), labels, PAGE.left, top, STYLES.label);
    writer.y = top;
    writer.flow(writer.element(row, 'TD'), value, PAGE.left + split, CONTENT_WIDTH - split, style);
    if (writer.doc.page === page) writer.y = Math.max(writer.y, top + labels.length * STYLES.label.leading);
    writer.y += 5;
    writer.artifact(() => {
      const { doc, y } = writer;
      doc
        .moveTo(PAGE.left, y)
        .lineTo(PAGE.left + CONTENT_WIDTH, y)
        .lineWidth(0.6)
        .strokeColor(HAIRLINE)
        .stroke();
    });
  }
  writer.y += 12;
};

const drawNotice = (writer: Writer, { tone, title, text }: Of<'notice'>, next: Block | undefined): void => {
  const { text: color, fill, edge } = TONES[tone];
  const width = CONTENT_WIDTH - 32;
  const head = title ? writer.wrap(title, STYLES.strong, width) : [];
  const rest = writer.wrap(text, STYLES.body, width);
  const box = writer.element(writer.root, 'Sect');
  const pieces = [
    ...head.map((line) => ({ line, style: { ...STYLES.strong, color }, part: 'head' as const })),
    ...rest.map((line) => ({ line, style: { ...STYLES.body, color }, part: 'rest' as const })),
  ];
  const elements = { head: title ? writer.element(box, 'P') : null, rest: writer.element(box, 'P') };
  const leading = STYLES.body.leading;
  // What says when a question is for the reader stays with the question.
  writer.ensure(Math.min(pieces.length, 10) * leading + (next?.type === 'answer' ? 130 : 22));
  while (pieces.length > 0) {
    if (writer.left() < leading + 22) writer.newPage();
    const now = pieces.splice(0, Math.max(1, Math.floor((writer.left() - 22) / leading)));
    const height = now.length * leading + 20;
    writer.artifact(() => {
      writer.doc.rect(PAGE.left, writer.y, CONTENT_WIDTH, height).fill(fill);
      writer.doc.rect(PAGE.left, writer.y, 4, height).fill(edge);
    });
    for (const part of ['head', 'rest'] as const) {
      const lines = now.filter((piece) => piece.part === part);
      const element = elements[part];
      const first = lines[0];
      if (!element || !first) continue;
      const y = writer.y + 10 + now.indexOf(first) * leading;
      writer.write(
        element,
        lines.map(({ line }) => line),
        PAGE.left + 18,
        y,
        first.style,
      );
    }
    writer.y += height;
  }
  writer.y += 12;
};

const MM = 72 / 25.4;
/** DL envelope with its window on the right: the address stands 50 mm from the top, the text begins below the fold. */
const WINDOW = { x: 112 * MM, y: 50 * MM, width: 78 * MM, end: 96 * MM } as const;
const FOLDS = [99 * MM, 198 * MM];
const drawAddressee = (writer: Writer, { lines }: Of<'addressee'>): void => {
  if (writer.y > PAGE.top) writer.newPage();
  const style = STYLES.value;
  const wrapped = lines.flatMap((line) => writer.wrap(line, style, WINDOW.width)).slice(0, 6);
  writer.write(writer.element(writer.root, 'P'), wrapped, WINDOW.x, WINDOW.y, style);
  writer.artifact(() => {
    for (const y of FOLDS) writer.doc.moveTo(14, y).lineTo(26, y).lineWidth(0.6).strokeColor(HAIRLINE).stroke();
  });
  writer.y = WINDOW.end;
};

/** `before` is the block above: a table or a picture under a heading of the same words needs none of its own. */
export const drawBlock = (writer: Writer, block: Block, before: Block | undefined, next: Block | undefined): void => {
  if (block.type === 'heading') drawHeading(writer, block, next);
  else if (block.type === 'paragraph') drawParagraph(writer, block);
  else if (block.type === 'list') drawList(writer, block);
  else if (block.type === 'keyValues') drawKeyValues(writer, block);
  else if (block.type === 'notice') drawNotice(writer, block, next);
  else if (block.type === 'answer') drawAnswer(writer, block);
  else if (block.type === 'addressee') drawAddressee(writer, block);
  else if (block.type === 'qr') drawQrBlock(writer, block);
  else if (block.type === 'spacer') writer.y += block.height ?? 12;
  else {
    const named = (text: string | undefined): boolean => before?.type === 'heading' && before.text === text;
    if (block.type === 'picture') drawPicture(writer, block, named(block.picture.title));
    else drawTable(writer, block, named(block.caption));
  }
};
