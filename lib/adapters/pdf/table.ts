import 'server-only';
import { CONTENT_BOTTOM, CONTENT_WIDTH, HAIRLINE, isCode, PAGE, STYLES, type Style, TEAL, TINT } from './look';
import type { Element, Writer } from './writer';

/**
 * `head` names the columns, each row has one text a column; with `rowHeaders` the first names its row. Without `widths`
 * (shares of the page, which need not add up to anything) columns follow their contents.
 */
export type TableBlock = {
  type: 'table';
  caption?: string;
  head: readonly string[];
  rows: ReadonlyArray<readonly string[]>;
  rowHeaders?: boolean;
  widths?: readonly number[];
};

type Cell = { lines: string[]; style: Style; x: number; width: number; side: 'left' | 'right'; tag: 'TH' | 'TD' };
type RowKind = 'header' | 'named' | 'plain';
const PAD = { x: 6, y: 5 } as const;

const depth = (cells: readonly Cell[]): number =>
  Math.max(...cells.map(({ lines, style }) => lines.length * style.leading));

type Column = { x: number; points: number; side: 'left' | 'right' };
const FIGURE = /^[-+\u2212]?[\d.,\s]{1,20}(?:€|%|[kMG]?B)?$/;
const bodyStyle = (text: string): Style => (isCode(text) ? STYLES.cellCode : STYLES.cell);

/** As browsers do: every column gets its longest word, the rest is shared by how much text each has. */
const naturalWidths = (writer: Writer, { head, rows }: TableBlock): number[] => {
  const most = CONTENT_WIDTH / Math.max(2, Math.min(head.length, 4));
  const columns = head.map((title, n) => {
    const texts = rows.map((row) => row[n] ?? '');
    const widest = (parts: (text: string) => string[]): number =>
      Math.max(
        ...parts(title).map((part) => writer.width(part, STYLES.cellHead)),
        ...texts.flatMap((text) => parts(text).map((part) => writer.width(part, bodyStyle(text)))),
      );
    const word = Math.min(
      widest((text) => text.split(/\s/)),
      most,
    );
    return {
      least: word + 2 * PAD.x + 1,
      whole:
        Math.max(
          word,
          widest((text) => [text]),
        ) +
        2 * PAD.x +
        1,
    };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const whole = columns.reduce((sum, column) => sum + column.whole, 0);
  if (whole <= CONTENT_WIDTH) return columns.map((column) => column.whole * (CONTENT_WIDTH / whole));
  if (least >= CONTENT_WIDTH) return columns.map((column) => column.least * (CONTENT_WIDTH / least));
  // The square root keeps one long column from starving the others.
  const wish = columns.map((column) => Math.sqrt(column.whole - column.least));
  const wishes = wish.reduce((sum, share) => sum + share, 0);
  return columns.map((column, n) => column.least + (CONTENT_WIDTH - least) * ((wish[n] ?? 0) / wishes));
};

const layColumns = (writer: Writer, table: TableBlock): Column[] => {
  const shares = table.widths ?? naturalWidths(writer, table);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x: number = PAGE.left;
  return table.head.map((_, n) => {
    const points = ((shares[n] ?? 0) / whole) * CONTENT_WIDTH;
    x += points;
    const figures = table.rows.length > 0 && table.rows.every((row) => FIGURE.test(row[n] ?? ''));
    return { x: x - points, points, side: figures ? 'right' : 'left' };
  });
};

const layCells = (writer: Writer, columns: readonly Column[], texts: readonly string[], kind: RowKind): Cell[] =>
  columns.map(({ x, points, side }, n) => {
    const named = kind === 'header' || (kind === 'named' && n === 0);
    const text = texts[n] ?? '';
    const style = kind === 'header' ? STYLES.cellHead : named ? STYLES.cellName : bodyStyle(text);
    const width = Math.max(1, points - 2 * PAD.x);
    return { lines: writer.wrap(text, style, width), style, x: x + PAD.x, width, side, tag: named ? 'TH' : 'TD' };
  });

const line = (writer: Writer, y: number, color: string, thickness: number): void => {
  writer.doc
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + CONTENT_WIDTH, y)
    .lineWidth(thickness)
    .strokeColor(color)
    .stroke();
};

const drawHeader = (writer: Writer, cells: readonly Cell[], row: Element | null): void => {
  const height = depth(cells) + 2 * PAD.y;
  writer.artifact(() => {
    writer.doc.rect(PAGE.left, writer.y, CONTENT_WIDTH, height).fill(TINT);
    line(writer, writer.y + height, TEAL, 1);
  });
  const draw = ({ lines, style, x, width, side }: Cell): void =>
    lines.forEach((text, n) => {
      const indent = side === 'right' ? width - writer.width(text, style) : 0;
      writer.line(text, x + indent, writer.y + PAD.y + n * style.leading, style);
    });
  // Repeated on a later page it is decoration: a screen reader already knows the columns.
  if (!row) writer.artifact(() => cells.forEach(draw));
  else
    for (const cell of cells) {
      const element = writer.element(row, 'TH', { scope: 'Column' });
      writer.write(element, cell.lines, cell.x, writer.y + PAD.y, cell.style, cell);
    }
  writer.y += height;
};

/** Draws a row in as many pieces as pages need; a row longer than a page is cut between lines. */
const drawRow = (writer: Writer, cells: readonly Cell[], row: Element, nextPage: () => void): void => {
  const elements = cells.map(({ tag }) => writer.element(row, tag, tag === 'TH' ? { scope: 'Row' } : {}));
  const rest = cells.map(({ lines }) => [...lines]);
  const fits = depth(cells) + 2 * PAD.y;
  if (fits > writer.left() && fits <= CONTENT_BOTTOM - PAGE.top - 60) nextPage();
  while (rest.some((lines) => lines.length > 0)) {
    const tallest = Math.max(...cells.map(({ style }) => style.leading));
    if (writer.left() < tallest + 2 * PAD.y) nextPage();
    const room = writer.left() - 2 * PAD.y;
    const piece = cells.map(({ style }, n) => rest[n]?.splice(0, Math.max(1, Math.floor(room / style.leading))) ?? []);
    cells.forEach((cell, n) => {
      const element = elements[n];
      const lines = piece[n] ?? [];
      if (element && lines.length > 0) writer.write(element, lines, cell.x, writer.y + PAD.y, cell.style, cell);
    });
    writer.y += Math.max(...cells.map(({ style }, n) => (piece[n]?.length ?? 0) * style.leading)) + 2 * PAD.y;
    writer.artifact(() => line(writer, writer.y, HAIRLINE, 0.6));
  }
};

/** A table with tagged header cells; the header is drawn again on every page the table reaches. */
export const drawTable = (writer: Writer, table: TableBlock, captioned: boolean): void => {
  const element = writer.element(writer.root, 'Table', table.caption ? { title: table.caption } : {});
  const columns = layColumns(writer, table);
  const header = layCells(writer, columns, table.head, 'header');
  writer.ensure(depth(header) + 80);
  if (table.caption && !captioned) {
    writer.flow(writer.element(element, 'Caption'), table.caption, PAGE.left, CONTENT_WIDTH, STYLES.strong);
    writer.y += 4;
  }
  drawHeader(writer, header, writer.element(writer.element(element, 'THead'), 'TR'));
  const body = writer.element(element, 'TBody');
  const nextPage = (): void => {
    writer.newPage();
    drawHeader(writer, header, null);
  };
  const kind = table.rowHeaders ? 'named' : 'plain';
  for (const texts of table.rows) {
    drawRow(writer, layCells(writer, columns, texts, kind), writer.element(body, 'TR'), nextPage);
  }
  writer.y += 16;
};
