import 'server-only';
import type { Picture, Shape } from '@/lib/calculators/pictures/picture';
import { CONTENT_WIDTH, HAIRLINE, INK, MUTED, PAGE, SAFFRON, STYLES, TEAL } from './look';
import type { Writer } from './writer';

/** The same picture as on screen. A heading just above with its title stands for its own; its table is another block. */
export type PictureBlock = {
  type: 'picture';
  picture: Pick<Picture, 'title' | 'finding' | 'width' | 'height' | 'textSize' | 'shapes'>;
};

type Of<K extends Shape['kind']> = Extract<Shape, { kind: K }>;
const PAPER = '#FFFFFF';
/** Fill and edge; stripes come over the fill. No two roles look alike in grey. */
const RECTS: Readonly<Record<Of<'rect'>['role'], readonly [fill: string, edge: string, thickness: number]>> = {
  accent: [TEAL, TEAL, 0.5],
  second: [PAPER, TEAL, 0.8],
  hatched: [PAPER, TEAL, 0.8],
  marker: [SAFFRON, INK, 1.5],
};
const LINES: Readonly<Record<Of<'line'>['role'], readonly [color: string, thickness: number]>> = {
  ink: [MUTED, 0.8],
  muted: [HAIRLINE, 0.6],
  marker: [INK, 1.5],
  second: [INK, 1.2],
};
const STRIPES = 3.5;
const DASH = { length: 4, space: 3 };

/* Stripes from lower left to upper right, cut to the box: a pattern would need a resource PDF readers print badly. */
const drawStripes = (doc: PDFKit.PDFDocument, x: number, y: number, width: number, height: number): void => {
  doc.save().rect(x, y, width, height).clip();
  for (let at = x - height; at < x + width; at += STRIPES) doc.moveTo(at, y + height).lineTo(at + height, y);
  doc.lineWidth(0.9).strokeColor(TEAL).stroke().restore();
};

const drawShape = (writer: Writer, shape: Shape, top: number, scale: number, textSize: number): void => {
  const { doc } = writer;
  const [px, py] = [(x: number) => PAGE.left + x * scale, (y: number) => top + y * scale];
  if (shape.kind === 'rect') {
    const [x, y, width, height] = [px(shape.x), py(shape.y), shape.width * scale, shape.height * scale];
    const [fill, edge, thickness] = RECTS[shape.role];
    doc.rect(x, y, width, height).fill(fill);
    if (shape.role === 'hatched') drawStripes(doc, x, y, width, height);
    doc.rect(x, y, width, height).lineWidth(thickness).strokeColor(edge).stroke();
  } else if (shape.kind === 'line') {
    const [color, thickness] = LINES[shape.role];
    doc.save().moveTo(px(shape.from[0]), py(shape.from[1])).lineTo(px(shape.to[0]), py(shape.to[1]));
    if (shape.role === 'second') doc.dash(DASH.length, { space: DASH.space });
    doc.lineWidth(thickness).strokeColor(color).stroke().restore();
  } else if (shape.kind === 'polyline') {
    shape.points.forEach(([x, y], n) => {
      if (n === 0) doc.moveTo(px(x), py(y));
      else doc.lineTo(px(x), py(y));
    });
    doc.lineWidth(2).strokeColor(TEAL).stroke();
  } else {
    const size = textSize * scale;
    const style = { face: 'text', size, leading: size, color: shape.role === 'ink' ? INK : MUTED } as const;
    const share = { start: 0, middle: 0.5, end: 1 }[shape.anchor];
    // `line` takes the top of a text, a shape says where it stands.
    writer.line(shape.text, px(shape.x) - share * writer.width(shape.text, style), py(shape.y) - 0.8 * size, style);
  }
};

/** One figure whose replacement text is title and finding; the finding stands under it for everybody. */
export const drawPicture = (writer: Writer, { picture }: PictureBlock, titled: boolean): void => {
  const { title, finding, width, height, textSize, shapes } = picture;
  const scale = CONTENT_WIDTH / width;
  const caption = titled ? 0 : writer.wrap(title, STYLES.strong, CONTENT_WIDTH).length * STYLES.strong.leading + 4;
  const below = writer.wrap(finding, STYLES.body, CONTENT_WIDTH).length * STYLES.body.leading + 6;
  writer.ensure(caption + height * scale + below);
  if (!titled) {
    writer.flow(writer.element(writer.root, 'P'), title, PAGE.left, CONTENT_WIDTH, STYLES.strong);
    writer.y += 4;
  }
  const top = writer.y;
  const bottom = top + height * scale;
  const figure = writer.element(writer.root, 'Figure', {
    alt: `${title}. ${finding}`,
    bbox: [PAGE.left, top, PAGE.left + CONTENT_WIDTH, bottom],
  });
  figure.add(writer.doc.markStructureContent('Figure'));
  for (const shape of shapes) drawShape(writer, shape, top, scale, textSize);
  writer.doc.endMarkedContent();
  writer.y = bottom + 6;
  writer.flow(writer.element(writer.root, 'P'), finding, PAGE.left, CONTENT_WIDTH, STYLES.body);
  writer.y += 12;
};
