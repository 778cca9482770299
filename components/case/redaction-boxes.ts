/** A covered part of a page: page from 1; the rest from 0 to 1 of the page, from its upper left corner. */
export type Box = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** One on the desk: `key` stays while it moves. */
export type DeskBox = Box & { readonly key: number };

/** Smaller ones are slips of the hand. */
const LEAST_SIDE = 0.005;
/** How far an arrow key takes a box. */
const STEP = 0.01;

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));
const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** A box within its page. */
export const within = <B extends Box>(box: B): B => {
  const [width, height] = [between(LEAST_SIDE, box.width, 1), between(LEAST_SIDE, box.height, 1)];
  return {
    ...box,
    width: round(width),
    height: round(height),
    x: round(between(0, box.x, 1 - width)),
    y: round(between(0, box.y, 1 - height)),
  };
};

/** The box between two points of a page, whichever comes first. */
export const spanned = (page: number, from: readonly [number, number], to: readonly [number, number]): Box => {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])].map((value) => between(0, value, 1));
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])].map((value) => between(0, value, 1));
  const [x, y] = [left ?? 0, top ?? 0];
  return { page, x: round(x), y: round(y), width: round((right ?? 0) - x), height: round((bottom ?? 0) - y) };
};

export const isSlip = ({ width, height }: Box): boolean => width < LEAST_SIDE || height < LEAST_SIDE;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Where an arrow key takes a box: it moves, with Shift it grows to the right and down; null = no arrow. */
export const moved = <B extends Box>(box: B, key: string, grows: boolean): B | null => {
  const [x, y] = ARROWS[key] ?? [];
  if (x === undefined || y === undefined) return null;
  if (!grows) return within({ ...box, x: box.x + x, y: box.y + y });
  // What grows stays where it is and ends with the page.
  return within({
    ...box,
    width: between(LEAST_SIDE, box.width + x, 1 - box.x),
    height: between(LEAST_SIDE, box.height + y, 1 - box.y),
  });
};

/** Boxes of a form that came back, as they were; none when that is no list of them. */
export const readBoxes = (json: string): Box[] => {
  try {
    const found: unknown = JSON.parse(json);
    if (!Array.isArray(found)) return [];
    return found.flatMap((box: Record<string, unknown>) =>
      (['page', 'x', 'y', 'width', 'height'] as const).every((side) => Number.isFinite(box?.[side]))
        ? [within(box as Box)]
        : [],
    );
  } catch {
    return [];
  }
};

export const writeBoxes = (boxes: readonly Box[]): string =>
  JSON.stringify(boxes.map(({ page, x, y, width, height }) => ({ page, x, y, width, height })));
