import 'server-only';
import { CONTENT_BOTTOM, PAGE, type Style } from './look';
import { type TextTools, textTools } from './text';

/** pdfkit's own, with the dictionary its types leave out. */
export type Element = PDFKit.PDFStructureElement & { dictionary: { data: { S: string } } };
export type Writer = TextTools & {
  doc: PDFKit.PDFDocument;
  /** The structure element everything hangs from. */
  root: Element;
  /** Top of the next thing, in points from the top of the page. */
  y: number;
  left: () => number;
  /** A structure element under `parent`, ended at once unless it gets children later. */
  element: (parent: Element, type: string, options?: Record<string, unknown>) => Element;
  /** Draws lines as content of `element`. */
  write: (element: Element, lines: readonly string[], x: number, y: number, style: Style, align?: Align) => void;
  /** Draws what only decorates: screen readers pass it over. */
  artifact: (draw: () => void) => void;
  newPage: () => void;
  /** A new page unless `height` still fits on this one. */
  ensure: (height: number) => void;
  /** A text of any length in `element`, over as many pages as it needs. */
  flow: (element: Element, text: string, x: number, width: number, style: Style) => void;
};
export type Align = { width: number; side: 'left' | 'right' };

export const openWriter = (doc: PDFKit.PDFDocument): Writer => {
  const tools = textTools(doc);
  const root = doc.struct('Document') as Element;
  doc.addStructure(root);

  const writer: Writer = {
    ...tools,
    doc,
    root,
    y: PAGE.top,
    left: () => CONTENT_BOTTOM - writer.y,
    element(parent, type, options = {}) {
      const element = doc.struct(type, options) as Element;
      parent.add(element);
      return element;
    },
    write(element, lines, x, y, style, align) {
      element.add(doc.markStructureContent(element.dictionary.data.S));
      lines.forEach((line, n) => {
        const indent = align?.side === 'right' ? align.width - tools.width(line, style) : 0;
        tools.line(line, x + indent, y + n * style.leading, style);
      });
      doc.endMarkedContent();
    },
    artifact(draw) {
      doc.markContent('Artifact', { type: 'Layout' });
      draw();
      doc.endMarkedContent();
    },
    newPage() {
      doc.addPage();
      writer.y = PAGE.top;
    },
    ensure(height) {
      if (writer.y + height > CONTENT_BOTTOM && writer.y > PAGE.top) writer.newPage();
    },
    flow(element, text, x, width, style) {
      const lines = tools.wrap(text, style, width);
      while (lines.length > 0) {
        writer.ensure(Math.min(lines.length, 2) * style.leading); // no single first line at the foot of a page
        const room = Math.max(1, Math.floor(writer.left() / style.leading));
        const now = lines.splice(0, lines.length - room === 1 && room > 2 ? room - 1 : room);
        writer.write(element, now, x, writer.y, style);
        writer.y += now.length * style.leading;
      }
    },
  };
  return writer;
};
