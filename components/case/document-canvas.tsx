'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useHydrated } from '@/components/ui/hydrated';
import { type Drawable, openDrawable } from './document-source';

export type ViewerWords = {
  toolbar: string;
  /** '{page}' and '{pages}' are replaced. */
  page: string;
  previousPage: string;
  nextPage: string;
  larger: string;
  smaller: string;
  fit: string;
  turn: string;
  /** '{percent}' is replaced. */
  zoom: string;
  failed: string;
  loading: string;
};
const ZOOMS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
export const fill = (text: string, values: Readonly<Record<string, number>>) =>
  text.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));

export const Tool = ({
  words,
  shortcut,
  disabled = false,
  onClick,
  children,
}: {
  words: string;
  shortcut?: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) => (
  <button
    type="button"
    aria-label={words}
    title={words}
    data-shortcut={shortcut}
    disabled={disabled}
    onClick={onClick}
    className="btn btn-secondary min-h-9 min-w-9 px-2 text-sm disabled:opacity-50"
  >
    <span aria-hidden="true">{children}</span>
  </button>
);

/**
 * A document drawn in the page: larger, smaller, turned, page by page, by mouse or by key. Its words are there for who
 * hears it. What cannot be drawn is said; the links to it stand below. Without JavaScript the browser's own viewer is there.
 */
export const DocumentCanvas = ({
  src,
  mediaType,
  title,
  words,
}: {
  src: string;
  mediaType: string;
  title: string;
  words: ViewerWords;
}) => {
  const hydrated = useHydrated();
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawable, setDrawable] = useState<Drawable | null>(null);
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState(0);
  const [width, setWidth] = useState(0);
  const [text, setText] = useState('');

  useEffect(() => {
    let gone = false;
    let opened: Drawable | undefined;
    openDrawable(src, mediaType).then(
      (found) => {
        opened = found;
        if (gone) found.close();
        else setDrawable(found);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      opened?.close();
    };
  }, [src, mediaType]);

  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    // A scroll bar that comes and goes must not make it draw for ever.
    const watch = new ResizeObserver(() =>
      setWidth((before) => (Math.abs(before - box.clientWidth) > 20 ? box.clientWidth : before)),
    );
    watch.observe(box);
    return () => watch.disconnect();
  });

  useEffect(() => {
    if (!drawable || !canvas.current || width === 0) return;
    let old = false;
    drawable.draw(page, canvas.current, { width: width - 24, zoom, turn }).then(
      (found) => {
        if (!old) setText(found);
      },
      (error: unknown) => {
        // Drawn over by the next one: no failure.
        if (!old && (error as Error).name !== 'RenderingCancelledException') setFailed(true);
      },
    );
    return () => {
      old = true;
    };
  }, [drawable, page, zoom, turn, width]);

  if (!hydrated) return null;
  if (failed) return <p className="rounded border border-line bg-sunken p-6">{words.failed}</p>;
  const pages = drawable?.pages ?? 1;
  const place = ZOOMS.indexOf(zoom);
  const to = (step: number) => setZoom(ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, place + step))] ?? 1);
  const goTo = (number: number) => {
    setPage(number);
    frame.current?.scrollTo({ top: 0 });
  };
  return (
    <div>
      <div role="toolbar" aria-label={words.toolbar} className="no-print mb-2 flex flex-wrap items-center gap-2">
        {pages > 1 ? (
          <>
            <Tool words={words.previousPage} shortcut="h" disabled={page === 1} onClick={() => goTo(page - 1)}>
              ‹
            </Tool>
            <span aria-live="polite" className="text-xs tabular-nums">
              {fill(words.page, { page, pages })}
            </span>
            <Tool words={words.nextPage} shortcut="l" disabled={page === pages} onClick={() => goTo(page + 1)}>
              ›
            </Tool>
          </>
        ) : null}
        <Tool words={words.smaller} shortcut="-" disabled={place === 0} onClick={() => to(-1)}>
          −
        </Tool>
        <span aria-live="polite" className="text-xs tabular-nums">
          {fill(words.zoom, { percent: zoom * 100 })}
        </span>
        <Tool words={words.larger} shortcut="+" disabled={place === ZOOMS.length - 1} onClick={() => to(1)}>
          +
        </Tool>
        <Tool words={words.fit} shortcut="0" onClick={() => setZoom(1)}>
          ↔
        </Tool>
        <Tool words={words.turn} shortcut="g" onClick={() => setTurn((turn + 90) % 360)}>
          ↻
        </Tool>
      </div>
      <section
        ref={frame}
        aria-label={title}
        aria-busy={drawable === null}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="h-[75vh] w-full overflow-auto rounded border border-line bg-sunken p-3 max-sm:h-96"
      >
        {drawable === null ? <p className="text-muted">{words.loading}</p> : null}
        <div aria-hidden="true">
          <canvas ref={canvas} className="mx-auto bg-surface shadow-overlay" />
        </div>
        <p className="sr-only">{text}</p>
      </section>
    </div>
  );
};
