import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Inline, plainText, readMarkup } from './markup';

const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const text = (value: string): Inline => ({ kind: 'text', text: value });

test('headings, paragraphs, lists, emphasis and links of this office and of others are read', () => {
  const { blocks, refused } = readMarkup(
    '# Qué cambia\n\nLee *esto* y **aquello**.\n\n- uno\n- [dos](/help)\n\n1. [fuera](https://www.boe.es/)\n\n### Más\n\n> dicho',
  );
  expect(refused).toEqual([]);
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, children: [text('Qué cambia')] },
    paragraph(
      text('Lee '),
      { kind: 'emphasis', children: [text('esto')] },
      text(' y '),
      { kind: 'strong', children: [text('aquello')] },
      text('.'),
    ),
    {
      kind: 'list',
      ordered: false,
      items: [[paragraph(text('uno'))], [paragraph({ kind: 'link', href: '/help', children: [text('dos')] })]],
    },
    {
      kind: 'list',
      ordered: true,
      items: [[paragraph({ kind: 'link', href: 'https://www.boe.es/', children: [text('fuera')] })]],
    },
    { kind: 'heading', level: 3, children: [text('Más')] },
    { kind: 'quote', children: [paragraph(text('dicho'))] },
  ]);
});

test.each([
  ['<script>alert(1)</script>', 'html'],
  ['hola <img src=x onerror=alert(1)> adiós', 'html'],
  ['<div onclick="x()">\n\nhola', 'html'],
  ['![foto](https://otro.example/pixel.png)', 'image'],
  ['[pincha](javascript:alert(1))', 'link'],
  ['[pincha](JaVaScRiPt:alert(1))', 'link'],
  ['[pincha](data:text/html,hola)', 'link'],
  ['[pincha](//otro.example)', 'link'],
  ['[pincha](http://otro.example)', 'link'],
  ['`código`', 'code'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'table'],
] as const)('%s stays as text and is told as %s', (source, why) => {
  const { blocks, refused } = readMarkup(source);
  expect(refused).toContain(why);
  expect(JSON.stringify(blocks)).not.toContain('"link"');
  expect(plainText(blocks).trim()).not.toBe('');
});

test('whatever is typed, no link leads anywhere but to pages', () => {
  const hrefs = (parts: readonly (Block | Inline)[]): string[] =>
    parts.flatMap((part) => [
      ...(part.kind === 'link' ? [part.href] : []),
      ...('children' in part ? hrefs(part.children) : []),
      ...(part.kind === 'list' ? part.items.flatMap(hrefs) : []),
    ]);
  const piece = fc.constantFrom(
    '[a](',
    ')',
    'javascript:',
    '//x',
    '/help',
    'https://x.es',
    '<b>',
    '*',
    '\n',
    '- ',
    '> ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 14 }), (pieces) => {
      for (const href of hrefs(readMarkup(pieces.join('')).blocks)) expect(href).toMatch(/^(\/(?!\/)|https:\/\/)/);
    }),
  );
});
