import 'server-only';
import { CONTENT_WIDTH, INK, PAGE, STYLES, type Style } from './look';
import type { Element, Writer } from './writer';

/** Where somebody writes: a square a letter, boxes to tick, lines, a short line with its unit, or an empty area. */
export type AnswerSpace =
  | { kind: 'squares'; groups: readonly number[]; names?: readonly string[]; value?: readonly string[] }
  | { kind: 'ticks'; options: ReadonlyArray<{ text: string; ticked: boolean }> }
  | { kind: 'lines'; count: number; value?: string }
  | { kind: 'short'; unit: string; value?: string }
  | { kind: 'area'; height: number };
export type AnswerBlock = {
  type: 'answer';
  label: string;
  hint?: string;
  space: AnswerSpace;
};

const SQUARE = { width: 15, height: 19, gap: 12 } as const;
const LINE = 22;
const TICK = 10;
const WRITTEN: Style = { ...STYLES.strong, size: 10.5 };
const BELOW: Style = { ...STYLES.small, size: 7.5, leading: 10 };

const stroke = (writer: Writer, draw: (doc: PDFKit.PDFDocument) => void): void =>
  writer.artifact(() => {
    writer.doc.lineWidth(0.8).strokeColor(INK);
    draw(writer.doc);
    writer.doc.stroke();
  });

type Of<K extends AnswerSpace['kind']> = Extract<AnswerSpace, { kind: K }>;

const drawSquares = (writer: Writer, parent: Element, { groups, names, value }: Of<'squares'>): void => {
  let x: number = PAGE.left;
  const top = writer.y;
  groups.forEach((count, group) => {
    const left = x;
    stroke(writer, (doc) => {
      for (let n = 0; n < count; n++) doc.rect(left + n * SQUARE.width, top, SQUARE.width, SQUARE.height);
    });
    const letters = [...(value?.[group] ?? '')].slice(0, count);
    if (letters.length > 0) {
      const element = writer.element(parent, 'Span');
      element.add(writer.doc.markStructureContent('Span'));
      letters.forEach((letter, n) => {
        const middle = left + n * SQUARE.width + (SQUARE.width - writer.width(letter, WRITTEN)) / 2;
        writer.line(letter, middle, top + 2, WRITTEN);
      });
      writer.doc.endMarkedContent();
    }
    const name = names?.[group];
    if (name) writer.write(writer.element(parent, 'Span'), [name], left, top + SQUARE.height + 1, BELOW);
    x += count * SQUARE.width + SQUARE.gap;
  });
  writer.y = top + SQUARE.height + (names ? BELOW.leading + 2 : 4);
};

const drawTicks = (writer: Writer, parent: Element, { options }: Of<'ticks'>): void => {
  const list = writer.element(parent, 'L');
  const indent = 20;
  for (const { text, ticked } of options) {
    const lines = writer.wrap(text, STYLES.body, CONTENT_WIDTH - indent);
    writer.ensure(lines.length * STYLES.body.leading + 3);
    const entry = writer.element(list, 'LI');
    const top = writer.y;
    stroke(writer, (doc) => doc.rect(PAGE.left + 1, top + 3, TICK, TICK));
    if (ticked) writer.write(writer.element(entry, 'Lbl'), ['X'], PAGE.left + 2.5, top, { ...WRITTEN, size: 10 });
    writer.flow(writer.element(entry, 'LBody'), text, PAGE.left + indent, CONTENT_WIDTH - indent, STYLES.body);
    writer.y += 3;
  }
};

const drawLines = (writer: Writer, parent: Element, { count, value }: Of<'lines'>): void => {
  const written = value ? writer.wrap(value, WRITTEN, CONTENT_WIDTH - 4) : [];
  for (let n = 0; n < Math.max(count, written.length); n++) {
    writer.ensure(LINE);
    const text = written[n];
    if (text) writer.write(writer.element(parent, 'Span'), [text], PAGE.left + 2, writer.y + 3, WRITTEN);
    writer.y += LINE;
    stroke(writer, (doc) => doc.moveTo(PAGE.left, writer.y - 3).lineTo(PAGE.left + CONTENT_WIDTH, writer.y - 3));
  }
};

const SHORT = 120;
const drawShort = (writer: Writer, parent: Element, { unit, value }: Of<'short'>): void => {
  if (value) writer.write(writer.element(parent, 'Span'), [value], PAGE.left + 2, writer.y + 3, WRITTEN);
  writer.write(writer.element(parent, 'Span'), [unit], PAGE.left + SHORT + 6, writer.y + 3, STYLES.body);
  writer.y += LINE;
  stroke(writer, (doc) => doc.moveTo(PAGE.left, writer.y - 3).lineTo(PAGE.left + SHORT, writer.y - 3));
};

const heightOf = (writer: Writer, space: AnswerSpace): number => {
  switch (space.kind) {
    case 'squares':
      return SQUARE.height + 14;
    case 'ticks':
      return space.options.reduce(
        (sum, { text }) => sum + writer.wrap(text, STYLES.body, CONTENT_WIDTH - 20).length * STYLES.body.leading + 3,
        0,
      );
    case 'lines':
      return space.count * LINE;
    case 'short':
      return LINE;
    case 'area':
      return space.height;
  }
};

const MOST_KEPT_TOGETHER = 320;

/** A question with the room for its answer, on one page where it fits. What is known stands in it already. */
export const drawAnswer = (writer: Writer, { label, hint, space }: AnswerBlock): void => {
  const head = writer.wrap(label, STYLES.strong, CONTENT_WIDTH).length * STYLES.strong.leading;
  const notes = hint ? writer.wrap(hint, STYLES.muted, CONTENT_WIDTH).length * STYLES.muted.leading : 0;
  writer.ensure(head + notes + Math.min(heightOf(writer, space), MOST_KEPT_TOGETHER) + 14);
  const block = writer.element(writer.root, 'Div');
  writer.flow(writer.element(block, 'P'), label, PAGE.left, CONTENT_WIDTH, STYLES.strong);
  if (hint) writer.flow(writer.element(block, 'P'), hint, PAGE.left, CONTENT_WIDTH, STYLES.muted);
  writer.y += 4;
  if (space.kind === 'squares') drawSquares(writer, writer.element(block, 'P'), space);
  else if (space.kind === 'ticks') drawTicks(writer, block, space);
  else if (space.kind === 'lines') drawLines(writer, writer.element(block, 'P'), space);
  else if (space.kind === 'short') drawShort(writer, writer.element(block, 'P'), space);
  else {
    const top = writer.y;
    stroke(writer, (doc) => doc.rect(PAGE.left, top, CONTENT_WIDTH, space.height));
    writer.y += space.height;
  }
  writer.y += 10;
};
