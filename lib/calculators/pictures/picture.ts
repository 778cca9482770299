/** Pictures of figures as data: one drawing for screen, paper and PDF, with the same numbers as a table and as CSV. */

import type { Locale } from '@/lib/i18n/locales';

/**
 * What a shape stands for; how it looks is decided where it is drawn. No two differ by colour alone: `accent` is solid,
 * `second` an outline, `hatched` striped, `marker` stands out.
 */
export type Role = 'ink' | 'muted' | 'accent' | 'second' | 'hatched' | 'marker';
export type Point = readonly [x: number, y: number];

/** Coordinates from the top left corner of the drawing; `y` of a text is its baseline. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly role: 'accent' | 'second' | 'hatched' | 'marker';
    }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly role: LineRole }
  | { readonly kind: 'polyline'; readonly points: readonly Point[]; readonly role: 'accent' }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly role: 'ink' | 'muted';
    };
type RectRole = Extract<Shape, { kind: 'rect' }>['role'];
/** An axis, a line of the grid, a day or amount worth marking, and a second one: dashed. */
type LineRole = 'ink' | 'muted' | 'marker' | 'second';

export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** Height of letters, one for the whole drawing. */
  readonly textSize: number;
  readonly shapes: readonly Shape[];
};

/** A cell as people read it and as a spreadsheet takes it. */
export type Cell = { readonly text: string; readonly raw: string | number };
/** `decimals` of its numbers; null for a column of words. */
export type PictureColumn = { readonly label: string; readonly decimals: number | null };
export type PictureTable = {
  readonly caption: string;
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Picture<Id extends string = string> = Drawing & {
  readonly id: Id;
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly finding: string;
  /** The same for a telephone: fewer labels, letters as large. */
  readonly narrow: Drawing;
  /** Every number drawn. */
  readonly table: PictureTable;
};

/** How much room a drawing has. */
export type Room = { readonly width: number; readonly textSize: number; readonly plotHeight: number };
export const wide: Room = { width: 640, textSize: 15, plotHeight: 220 };
export const narrow: Room = { width: 280, textSize: 14, plotHeight: 180 };

/** A line above the plot: a remark, or what a sign in it means. */
export type KeyLine = {
  readonly text: string;
  readonly sign?:
    | { readonly kind: 'rect'; readonly role: RectRole }
    | { readonly kind: 'line'; readonly role: LineRole };
};
export type Tick = { readonly at: number; readonly labels: readonly string[] };
export type Scale = (value: number) => number;

const LINE = 1.35;
const SIGN = 20;
const GAP = 6;
/** Widths of letters in parts of their height, a little more than those of our fonts: text is laid out unseen. */
const BROAD = /[\p{Lu}\d€%mw]/u;
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (BROAD.test(letter) ? 0.68 : 0.5), 0) * size;

const wrap = (text: string, size: number, room: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Values 1, 2 or 5 times a power of ten apart and at least `least`, from below `from` to above `to`; about `most`. */
export const roundTicks = (from: number, to: number, most: number, least = 1): readonly number[] => {
  const rough = Math.max(least, (to - from) / most);
  const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
  const step = ([1, 2, 5].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
};

const scaleOf =
  (from: number, to: number, start: number, end: number): Scale =>
  (value) =>
    start + ((value - from) / (to - from)) * (end - start);

/* Lines of the key, as many beside each other as fit. */
const drawKey = (lines: readonly KeyLine[], { width, textSize }: Room): { shapes: Shape[]; bottom: number } => {
  const shapes: Shape[] = [];
  const leading = textSize * LINE;
  let [x, y] = [1, 0];
  for (const { text, sign } of lines) {
    const indent = sign ? SIGN + GAP : 0;
    const parts = wrap(text, textSize, width - indent - 2);
    const wanted = indent + Math.max(...parts.map((part) => widthOf(part, textSize)));
    // A remark has its line to itself.
    if (x > 1 && (!sign || x + wanted > width)) [x, y] = [1, y + leading];
    if (sign) {
      const middle = y + leading / 2;
      const height = textSize * 0.8;
      if (sign.kind === 'rect')
        shapes.push({ kind: 'rect', x, y: middle - height / 2, width: SIGN, height, role: sign.role });
      else {
        const at = x + SIGN / 2;
        shapes.push({
          kind: 'line',
          from: [at, middle - leading * 0.45],
          to: [at, middle + leading * 0.45],
          role: sign.role,
        });
      }
    }
    parts.forEach((part, index) => {
      const role = sign ? 'ink' : 'muted';
      shapes.push({ kind: 'text', x: x + indent, y: y + (index + 0.75) * leading, text: part, anchor: 'start', role });
    });
    const alone = !sign || parts.length > 1;
    [x, y] = alone ? [1, y + parts.length * leading] : [x + wanted + 2 * GAP, y];
  }
  return { shapes, bottom: x > 1 ? y + leading : y };
};

type Label = {
  readonly at: number;
  readonly middle: number;
  readonly half: number;
  readonly labels: readonly string[];
};
/* Every so many of the ticks that their labels do not touch, kept inside the drawing. */
const labelsOf = (ticks: readonly Tick[], x: Scale, { width, textSize }: Room): readonly Label[] => {
  const placed = ticks.map(({ at, labels }): Label => {
    const half = Math.max(0, ...labels.map((label) => widthOf(label, textSize))) / 2;
    return { at: x(at), middle: Math.min(Math.max(x(at), half), width - half), half, labels };
  });
  const touch = (a: Label, b: Label): boolean => b.middle - b.half - (a.middle + a.half) < GAP;
  for (let every = 1; ; every += 1) {
    const some = placed.filter((_, index) => index % every === 0);
    // Pushed in from the edge, the last may come too close to the one before; then it goes.
    const kept = some.filter(
      (label, index) => index === 0 || index < some.length - 1 || !touch(some[index - 1] as Label, label),
    );
    if (kept.every((label, index) => index === 0 || !touch(kept[index - 1] as Label, label))) return kept;
  }
};

/**
 * A plot under its key: `draw` gets the scales and the edges of the plot. `levels` are the ticks of the upright axis,
 * at least two, and its ends; without labels it takes no room. `ticks` stand under it, in order.
 */
export const plot = (
  room: Room,
  {
    key,
    levels,
    from,
    to,
    ticks,
    draw,
  }: {
    readonly key: readonly KeyLine[];
    readonly levels: readonly Tick[];
    readonly from: number;
    readonly to: number;
    readonly ticks: readonly Tick[];
    readonly draw: (x: Scale, y: Scale, edges: { readonly top: number; readonly bottom: number }) => readonly Shape[];
  },
): Drawing => {
  const { width, textSize, plotHeight } = room;
  const { shapes, bottom: keyEnd } = drawKey(key, room);
  const top = keyEnd + textSize;
  const bottom = top + plotHeight;
  const labelled = Math.max(0, ...levels.flatMap(({ labels }) => labels.map((label) => widthOf(label, textSize))));
  const left = labelled === 0 ? 1 : labelled + GAP;
  const right = width - GAP;
  const x = scaleOf(from, to, left, right);
  const y = scaleOf(levels[0]?.at ?? 0, levels.at(-1)?.at ?? 1, bottom, top);
  for (const { at, labels } of levels) {
    const [text] = labels;
    if (text === undefined) continue;
    shapes.push({ kind: 'line', from: [left, y(at)], to: [right, y(at)], role: 'muted' });
    shapes.push({ kind: 'text', x: left - GAP, y: y(at) + textSize * 0.35, text, anchor: 'end', role: 'muted' });
  }
  shapes.push(...draw(x, y, { top, bottom }));
  shapes.push({ kind: 'line', from: [left, bottom], to: [right, bottom], role: 'ink' });
  const leading = textSize * LINE;
  for (const { at, middle, labels } of labelsOf(ticks, x, room)) {
    shapes.push({ kind: 'line', from: [at, bottom], to: [at, bottom + GAP], role: 'ink' });
    labels.forEach((text, index) => {
      const base = bottom + GAP + (index + 0.85) * leading;
      shapes.push({ kind: 'text', x: middle, y: base, text, anchor: 'middle', role: index === 0 ? 'ink' : 'muted' });
    });
  }
  const lines = Math.max(0, ...ticks.map(({ labels }) => labels.length));
  return { width, height: Math.ceil(bottom + GAP + (lines + 0.3) * leading), textSize, shapes };
};

const BYTE_ORDER_MARK = '\uFEFF';
/* A spreadsheet would run these as formulas (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

const csvField = ({ raw }: Cell, { decimals }: PictureColumn, locale: Locale): string => {
  if (typeof raw === 'number') {
    const number = raw.toFixed(decimals ?? 0);
    return locale === 'es' ? number.replace('.', ',') : number;
  }
  const text = FORMULA.test(raw) ? `'${raw}` : raw;
  return /[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * The table as CSV, as spreadsheets of that language open it: UTF-8 with its mark, `;` and decimal commas in Spanish,
 * `,` and decimal points in English. Days and months as ISO 8601, amounts in euros.
 */
export const csvOf = ({ table: { columns, rows } }: Pick<Picture, 'table'>, locale: Locale): string => {
  const head = columns.map(({ label }) => ({ text: label, raw: label }));
  const lines = [head, ...rows].map((row) =>
    columns
      .map((column, index) => csvField(row[index] ?? { text: '', raw: '' }, column, locale))
      .join(locale === 'es' ? ';' : ','),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
};
