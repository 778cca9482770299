import 'server-only';
import { type FontName, fontOf } from './fonts';
import { type Face, isCode, type Style } from './look';

export type Run = { font: FontName; text: string; actual?: string };
export type TextTools = {
  /** Lines no wider than `width` points; words longer than a line (hashes, IBANs) are cut. */
  wrap: (text: string, style: Style, width: number) => string[];
  width: (text: string, style: Style) => number;
  /** Draws one line with its top at y. Call inside marked content. */
  line: (text: string, x: number, y: number, style: Style) => void;
};

/** What can be shown of a text: composed accents, no control characters, every kind of space one space. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '');

export const textTools = (doc: PDFKit.PDFDocument): TextTools => {
  const covers = (name: FontName, character: string): boolean =>
    fontOf(name).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);

  /** Names of every alphabet: a second font where the first has no letter, a box that still reads true where none has. */
  const fontFor = (face: Face, character: string): FontName | null =>
    covers(face, character) ? face : covers('fallback', character) ? 'fallback' : null;
  const add = (found: Run[], font: FontName, text: string): void => {
    const last = found.at(-1);
    if (last?.font === font && last.actual === undefined) last.text += text;
    else found.push({ font, text });
  };
  const addBox = (found: Run[], character: string): void => {
    const last = found.at(-1);
    if (last?.actual === undefined) found.push({ font: 'fallback', text: '□', actual: character });
    else {
      last.text += '□';
      last.actual += character;
    }
  };
  /** A word stays in one font where it can: some Greek letters are in the first one, the rest of the word is not. */
  const runs = (text: string, face: Face): Run[] => {
    const found: Run[] = [];
    for (const word of text.split(/(?<=[ ,;.()])|(?=[,;.()])/)) {
      const font = [face, 'fallback' as const].find((one) => [...word].every((character) => covers(one, character)));
      if (font) add(found, font, word);
      else
        for (const character of word) {
          const own = fontFor(face, character);
          if (own) add(found, own, character);
          else addBox(found, character);
        }
    }
    return found;
  };

  const widths = new Map<string, number>();
  const width = (text: string, { face, size }: Style): number => {
    const key = `${face} ${text}`;
    let unit = widths.get(key);
    if (unit === undefined) {
      unit = runs(text, face).reduce(
        (sum, run) => sum + doc.font(run.font).fontSize(100).widthOfString(run.text) / 100,
        0,
      );
      widths.set(key, unit);
    }
    return unit * size;
  };

  const cut = (word: string, style: Style, room: number): string[] => {
    const parts: string[] = [''];
    let used = 0;
    for (const character of word) {
      const wide = width(character, style);
      if (used + wide > room && parts.at(-1) !== '') {
        parts.push('');
        used = 0;
      }
      parts[parts.length - 1] += character;
      used += wide;
    }
    return parts;
  };

  /** A hash on two lines is easier to compare when both are equally long. */
  const halves = (code: string, style: Style, room: number): string[] => {
    const fitting = Math.max(1, Math.floor((room * code.length) / width(code, style)));
    const each = Math.ceil(code.length / Math.ceil(code.length / fitting));
    const parts = code.match(new RegExp(`.{1,${each}}`, 'g')) ?? [];
    return parts.every((part) => width(part, style) <= room) ? parts : cut(code, style, room);
  };

  const wrapLine = (text: string, style: Style, room: number): string[] => {
    if (isCode(text)) return halves(text, style, room);
    const space = width(' ', style);
    const lines: string[] = [];
    let current = '';
    let used = 0;
    for (const word of text.trim().split(' ')) {
      const parts = width(word, style) > room ? cut(word, style, room) : [word];
      for (const [n, part] of parts.entries()) {
        const wide = width(part, style);
        const joins = n === 0 && current !== '' && used + space + wide <= room;
        if (joins) {
          current += ` ${part}`;
          used += space + wide;
        } else {
          if (current !== '') lines.push(current);
          current = part;
          used = wide;
        }
      }
    }
    return [...lines, current];
  };

  return {
    width: (text, style) => width(printable(text), style),
    wrap: (text, style, room) =>
      printable(text)
        .split('\n')
        .flatMap((line) => wrapLine(line, style, room)),
    line: (text, x, y, { face, size, leading, color }) => {
      // One baseline for all runs, whatever the fonts' own ascents.
      const baseline = y + (leading - size) / 2 + size * 0.8;
      let at = x;
      for (const run of runs(text, face)) {
        doc.font(run.font).fontSize(size).fillColor(color);
        if (run.actual !== undefined) doc.markContent('Span', { actual: run.actual });
        doc.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
        if (run.actual !== undefined) doc.endMarkedContent();
        at += doc.widthOfString(run.text);
      }
    },
  };
};
