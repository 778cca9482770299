import { expect, test } from 'vitest';
import { FONT_NAMES, fontOf } from './fonts';

type Glyph = { readonly id: number; readonly codePoints: readonly number[] };
type Font = {
  glyphForCodePoint(code: number): Glyph;
  createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
};

test.each(FONT_NAMES)('%s: a letter stays a letter after it was drawn as a part of another', (name) => {
  const font = fontOf(name) as unknown as Font;
  const subset = font.createSubset();
  for (const letter of ':;!?ñáéíóúü·…') subset.includeGlyph(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id);
  subset.encode();
  for (const letter of '.,·aeioun¿?') {
    const code = letter.codePointAt(0) ?? 0;
    expect([letter, font.glyphForCodePoint(code).codePoints]).toEqual([letter, [code]]);
  }
});
