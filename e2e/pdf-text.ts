import { inflateSync } from 'node:zlib';

/** Bodies of the objects of a PDF, and of its streams unpacked. Reads what PDFKit writes; no reader of any PDF. */
const objectsOf = (pdf: Buffer): Map<string, { head: string; stream: string }> => {
  const text = pdf.toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match;
    const [head = '', packed] = body.split(/stream\n/, 2);
    const raw = packed === undefined ? '' : body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream'));
    let stream = raw;
    if (head.includes('FlateDecode')) {
      try {
        stream = inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
      } catch {
        stream = '';
      }
    }
    objects.set(id, { head, stream });
  }
  return objects;
};

const unicode = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** Glyph number → letters, from a ToUnicode map. */
const lettersOf = (map: string): Map<string, string> => {
  const letters = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', , list = '', first = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*(?:\[([^\]]*)\]|<(\w+)>)/g,
    )) {
      const start = Number.parseInt(from, 16);
      const each = list
        ? [...list.matchAll(/<([\w ]*)>/g)].map(([, hex = '']) => unicode(hex.replaceAll(' ', '')))
        : [unicode(first)];
      for (const [i, letter] of each.entries()) letters.set((start + i).toString(16).padStart(4, '0'), letter);
    }
  }
  return letters;
};

/** The words of a PDF in the order of its content streams, without line breaks. */
export const pdfText = (pdf: Buffer): string => {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      if (map) fonts.set(name, lettersOf(objects.get(map)?.stream ?? ''));
    }
  let text = '';
  for (const { stream } of objects.values()) {
    if (!/\bTJ\b/.test(stream)) continue;
    let letters: Map<string, string> | undefined;
    for (const [token, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font) letters = fonts.get(font);
      else if (token)
        text += `${[...(shown ?? '').matchAll(/<([\da-f]+)>/gi)]
          .flatMap(([, hex = '']) => hex.toLowerCase().match(/.{4}/g) ?? [])
          .map((glyph) => letters?.get(glyph) ?? '')
          .join('')}\n`;
    }
  }
  return text;
};
