import 'server-only';
import PDFDocument from 'pdfkit';
import { assetPath } from '../asset-path';

const FILES = {
  text: 'AtkinsonHyperlegibleNext_400Regular.ttf',
  bold: 'AtkinsonHyperlegibleNext_700Bold.ttf',
  mono: 'AtkinsonHyperlegibleMono_500Medium.ttf',
  fallback: 'DejaVuSans.ttf', // Greek, Cyrillic, Arabic and many signs
} as const;
export type FontName = keyof typeof FILES;

/** The part of a parsed font we use; pdfkit's types hide it. */
export type ParsedFont = {
  hasGlyphForCodePoint(code: number): boolean;
  layout: unknown;
  readonly characterSet: readonly number[];
  glyphForCodePoint(code: number): unknown;
};

const parsed = new Map<FontName, ParsedFont>();

/** Parsed once a process: reading the tables again for each document would be most of its cost. */
export const fontOf = (name: FontName): ParsedFont => {
  let font = parsed.get(name);
  if (!font) {
    const scratch = new PDFDocument({ font: assetPath('pdf', 'fonts', FILES[name]) });
    font = (scratch as unknown as { _font: { font: ParsedFont } })._font.font;
    // A glyph remembers the letter it was first made for. Made as a part of another (the dot of a colon) it would be for none, and
    // the text of every later document would lack it for whoever reads it aloud or copies it.
    for (const code of font.characterSet) font.glyphForCodePoint(code);
    parsed.set(name, font);
  }
  return font;
};

/** What pdfkit takes as a font source: also a parsed font, though its types say paths and bytes only. */
export const fontSource = (name: FontName): string => fontOf(name) as unknown as string;
export const FONT_NAMES = Object.keys(FILES) as FontName[];
