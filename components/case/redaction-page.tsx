'use client';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { fill } from './document-canvas';
import type { Drawable } from './document-source';
import { type Box, type DeskBox, isSlip, moved, spanned, within } from './redaction-boxes';
import type { RedactionWords } from './redaction-desk';

type Point = readonly [number, number];
type Drag =
  | { readonly does: 'draw'; readonly from: Point; readonly to: Point }
  | { readonly does: 'move'; readonly box: DeskBox; readonly from: Point }
  | { readonly does: 'size'; readonly box: DeskBox; readonly from: Point };

const percent = (share: number) => `${share * 100}%`;
const placeOf = ({ x, y, width, height }: Box) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});
const wholes = ({ x, y, width, height }: Box) => ({
  x: Math.round(x * 100),
  y: Math.round(y * 100),
  width: Math.round(width * 100),
  height: Math.round(height * 100),
});
/** Where a box is, in words. */
export const sayPlace = (box: Box, words: RedactionWords): string => fill(words.place, wholes(box));

/* A dragged box, from where it was taken to where the pointer is. */
const dragged = ({ does, box, from }: Exclude<Drag, { does: 'draw' }>, to: Point): DeskBox => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return does === 'move'
    ? within({ ...box, x: box.x + x, y: box.y + y })
    : within({ ...box, width: Math.min(box.width + x, 1 - box.x), height: Math.min(box.height + y, 1 - box.y) });
};

/** A page on which boxes are drawn, moved and made larger, by pointer or by key; or as it will be in the copy. */
export const RedactionPage = ({
  drawable,
  page,
  boxes,
  result,
  words,
  onAdd,
  onChange,
  onRemove,
  onFail,
}: {
  drawable: Drawable;
  page: number;
  boxes: readonly DeskBox[];
  /** Draws the page of the copy; none while boxes are drawn. */
  result: (() => Promise<HTMLCanvasElement>) | null;
  words: RedactionWords;
  onAdd: (box: Box) => void;
  onChange: (box: DeskBox) => void;
  onRemove: (key: number) => void;
  onFail: () => void;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    // A scroll bar that comes and goes must not make it draw for ever.
    const watch = new ResizeObserver(() =>
      setWidth((before) => (Math.abs(before - box.clientWidth) > 20 ? box.clientWidth : before)),
    );
    watch.observe(box);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const target = canvas.current;
    if (!target || width === 0) return;
    let old = false;
    const draw = async () => {
      if (!result) return drawable.draw(page, target, { width, zoom: 1, turn: 0 });
      const made = await result();
      if (old) return '';
      Object.assign(target, { width: made.width, height: made.height });
      Object.assign(target.style, { width: `${width}px`, height: `${(width * made.height) / made.width}px` });
      target.getContext('2d')?.drawImage(made, 0, 0);
      return '';
    };
    draw().then(
      (found) => {
        if (!old) setText(found);
      },
      (error: unknown) => {
        // Drawn over by the next one: no failure.
        if (!old && (error as Error).name !== 'RenderingCancelledException') onFail();
      },
    );
    return () => {
      old = true;
    };
  }, [drawable, page, width, result, onFail]);

  const at = (event: PointerEvent): Point => {
    const edge = layer.current?.getBoundingClientRect();
    return edge ? [(event.clientX - edge.left) / edge.width, (event.clientY - edge.top) / edge.height] : [0, 0];
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    layer.current?.setPointerCapture(event.pointerId);
    const target = event.target as Element;
    const key = target.closest('[data-box]')?.getAttribute('data-box');
    const box = boxes.find((each) => String(each.key) === key);
    const from = at(event);
    if (!box) event.preventDefault();
    setDrag(
      box
        ? { does: target.hasAttribute('data-corner') ? 'size' : 'move', box, from }
        : { does: 'draw', from, to: from },
    );
  };
  const go = (event: PointerEvent) => {
    if (!drag) return;
    if (drag.does === 'draw') setDrag({ ...drag, to: at(event) });
    else onChange(dragged(drag, at(event)));
  };
  const end = () => {
    if (drag?.does === 'draw') {
      const drawn = spanned(page, drag.from, drag.to);
      if (!isSlip(drawn)) onAdd(drawn);
    }
    setDrag(null);
  };
  return (
    <div ref={frame} className="w-full rounded border border-line bg-sunken">
      {/* As large as the page that is drawn: boxes are parts of it. */}
      <div className="relative w-fit">
        <div aria-hidden="true">
          <canvas ref={canvas} className="block bg-surface" />
        </div>
        {result ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a group of boxes on a picture, not of fields
          <div
            ref={layer}
            role="group"
            aria-label={fill(words.area, { page })}
            onPointerDown={begin}
            onPointerMove={go}
            onPointerUp={end}
            onPointerCancel={() => setDrag(null)}
            className="absolute inset-0 cursor-crosshair touch-none overflow-hidden select-none"
          >
            {boxes.map((box, index) => (
              <button
                key={box.key}
                id={`box-${box.key}`}
                type="button"
                data-box={box.key}
                aria-label={`${fill(words.box, { number: index + 1, page })}: ${sayPlace(box, words)}`}
                aria-describedby="box-keys"
                style={placeOf(box)}
                onKeyDown={(event) => {
                  const next = moved(box, event.key, event.shiftKey);
                  if (next) onChange(next);
                  if (event.key === 'Delete' || event.key === 'Backspace') onRemove(box.key);
                  else if (!next) return;
                  event.preventDefault();
                }}
                className="absolute cursor-move border-2 border-black bg-black/60 outline-offset-2 focus-visible:outline-4"
              >
                <span
                  data-corner=""
                  aria-hidden="true"
                  className="absolute -right-2 -bottom-2 size-4 cursor-nwse-resize border-2 border-black bg-white"
                />
              </button>
            ))}
            {drag?.does === 'draw' ? (
              <span
                style={placeOf(spanned(page, drag.from, drag.to))}
                className="pointer-events-none absolute border-2 border-dashed border-black bg-black/40"
              />
            ) : null}
          </div>
        )}
      </div>
      <p className="sr-only">{text}</p>
    </div>
  );
};
