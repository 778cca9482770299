'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useHydrated } from '@/components/ui/hydrated';
import { fill, Tool } from './document-canvas';
import { type Drawable, openDrawable } from './document-source';
import { type Box, type DeskBox, readBoxes, writeBoxes } from './redaction-boxes';
import { RedactionPage, sayPlace } from './redaction-page';

export type RedactionWords = Readonly<
  Record<
    | 'toolbar'
    | 'add'
    | 'whole'
    | 'check'
    | 'goOn'
    | 'previousPage'
    | 'nextPage'
    | 'keys'
    | 'list'
    | 'none'
    | 'remove'
    | 'added'
    | 'removed'
    | 'checking'
    | 'loading'
    | 'making'
    | 'failed'
    /** '{page}' and '{pages}' are replaced. */
    | 'page'
    /** '{page}' is replaced. */
    | 'area'
    /** '{number}' and '{page}' are replaced. */
    | 'box'
    /** '{x}', '{y}', '{width}' and '{height}' are replaced, in per cent. */
    | 'place',
    string
  >
>;

const NEW_BOX = { x: 0.35, y: 0.45, width: 0.3, height: 0.05 };
const JPEG_QUALITY = 0.85;

/* The page as it will be in the copy: what is under a box is no more in the picture than in the copy. */
const flatten = async (drawable: Drawable, page: number, boxes: readonly Box[], least: number) => {
  const canvas = await drawable.print(page, least);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = '#000000';
  for (const box of boxes.filter((each) => each.page === page)) {
    const [left, top] = [Math.floor(box.x * canvas.width), Math.floor(box.y * canvas.height)];
    const [right, bottom] = [
      Math.ceil((box.x + box.width) * canvas.width),
      Math.ceil((box.y + box.height) * canvas.height),
    ];
    context.fillRect(left, top, right - left, bottom - top);
  }
  return canvas;
};

const fileOf = (canvas: HTMLCanvasElement, page: number): Promise<File> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob ? resolve(new File([blob], `${page}.jpg`, { type: 'image/jpeg' })) : reject(new Error('no picture')),
      'image/jpeg',
      JPEG_QUALITY,
    ),
  );

/**
 * Where parts of a document are covered, within the form that sends the copy: its pages go as pictures with the boxes painted
 * in them, made here when the form is sent. Every box is a button for who does not point.
 */
export const RedactionDesk = ({
  id,
  src,
  mediaType,
  title,
  least,
  before,
  error,
  words,
}: {
  id: string;
  src: string;
  mediaType: string;
  title: string;
  /** Dots of the long side of a page, at least. */
  least: number;
  /** Boxes of a form that came back. */
  before: string;
  error: string | undefined;
  words: RedactionWords;
}) => {
  const hydrated = useHydrated();
  const root = useRef<HTMLElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const lastKey = useRef(0);
  const opening = useRef<Promise<Drawable> | null>(null);
  const [drawable, setDrawable] = useState<Drawable | null>(null);
  const [failed, setFailed] = useState(false);
  const [making, setMaking] = useState(false);
  const [page, setPage] = useState(1);
  const [checking, setChecking] = useState(false);
  const [said, setSaid] = useState('');
  const [boxes, setBoxes] = useState<readonly DeskBox[]>(() =>
    readBoxes(before).map((box) => ({ ...box, key: ++lastKey.current })),
  );
  const fail = useCallback(() => setFailed(true), []);

  useEffect(() => {
    let gone = false;
    let opened: Drawable | undefined;
    opening.current = openDrawable(src, mediaType);
    opening.current.then((found) => {
      opened = found;
      if (gone) found.close();
      else setDrawable(found);
    }, fail);
    return () => {
      gone = true;
      opened?.close();
    };
  }, [src, mediaType, fail]);

  useEffect(() => {
    const form = root.current?.closest('form');
    // Without a box the office says what is missing.
    if (!hydrated || !form || boxes.length === 0) return;
    let isMaking = false;
    const send = async () => {
      // Boxes that came back can be sent before their document is drawn again.
      const ready = await opening.current;
      if (!ready) throw new Error('no document');
      const pictures = new DataTransfer();
      for (let number = 1; number <= ready.pages; number++)
        pictures.items.add(await fileOf(await flatten(ready, number, boxes, least), number));
      if (files.current) files.current.files = pictures.files;
      form.submit();
    };
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault();
      if (isMaking) return;
      isMaking = true;
      setMaking(true);
      send().catch(() => {
        isMaking = false;
        setMaking(false);
        setFailed(true);
      });
    };
    form.addEventListener('submit', onSubmit);
    return () => form.removeEventListener('submit', onSubmit);
  }, [hydrated, boxes, least]);

  const result = useMemo(
    () => (checking && drawable ? () => flatten(drawable, page, boxes, least) : null),
    [checking, drawable, page, boxes, least],
  );

  if (!hydrated) return null;
  if (failed) return <p className="mb-6 rounded border border-line bg-sunken p-6">{words.failed}</p>;
  const pages = drawable?.pages ?? 1;
  const onPage = boxes.filter((box) => box.page === page);
  const add = (box: Box) => {
    const key = ++lastKey.current;
    setBoxes([...boxes, { ...box, key }]);
    setSaid(words.added);
    // Whoever adds one by key goes on to move it.
    requestAnimationFrame(() => document.getElementById(`box-${key}`)?.focus());
  };
  const remove = (key: number) => {
    setBoxes(boxes.filter((box) => box.key !== key));
    setSaid(words.removed);
    root.current?.focus();
  };
  const change = (changed: DeskBox) => setBoxes((all) => all.map((box) => (box.key === changed.key ? changed : box)));
  return (
    <section ref={root} id={id} tabIndex={-1} aria-label={title} aria-busy={making || !drawable} className="mb-8">
      {error ? <p className="mb-2 font-bold text-error">{error}</p> : null}
      <input type="hidden" name="boxes" value={writeBoxes(boxes)} />
      <input ref={files} type="file" name="pages" multiple hidden tabIndex={-1} aria-hidden="true" />
      <div role="toolbar" aria-label={words.toolbar} className="mb-2 flex flex-wrap items-center gap-2">
        {pages > 1 ? (
          <>
            <Tool words={words.previousPage} disabled={page === 1} onClick={() => setPage(page - 1)}>
              ‹
            </Tool>
            <span aria-live="polite" className="text-xs tabular-nums">
              {fill(words.page, { page, pages })}
            </span>
            <Tool words={words.nextPage} disabled={page === pages} onClick={() => setPage(page + 1)}>
              ›
            </Tool>
          </>
        ) : null}
        {checking ? null : (
          <>
            <button type="button" className="btn btn-secondary" onClick={() => add({ ...NEW_BOX, page })}>
              {words.add}
            </button>
            <button
              type="button"
              className="btn btn-secondary"
              onClick={() => add({ page, x: 0, y: 0, width: 1, height: 1 })}
            >
              {words.whole}
            </button>
          </>
        )}
        <button
          type="button"
          aria-pressed={checking}
          className="btn btn-secondary"
          onClick={() => setChecking(!checking)}
        >
          {checking ? words.goOn : words.check}
        </button>
      </div>
      <p id="box-keys" className="mb-2 max-w-text text-sm text-muted">
        {checking ? words.checking : words.keys}
      </p>
      {drawable ? (
        <RedactionPage
          drawable={drawable}
          page={page}
          boxes={onPage}
          result={result}
          words={words}
          onAdd={add}
          onChange={change}
          onRemove={remove}
          onFail={fail}
        />
      ) : (
        <p className="text-muted">{words.loading}</p>
      )}
      <h2 className="mt-6 mb-2 text-lg">{words.list}</h2>
      {boxes.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {boxes.map((box) => {
            const number = boxes.filter((each) => each.page === box.page).indexOf(box) + 1;
            const name = fill(words.box, { number, page: box.page });
            return (
              <li key={box.key} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
                <button type="button" className="btn btn-plain min-h-9" onClick={() => setPage(box.page)}>
                  {name}
                </button>
                <span className="text-sm text-muted">{sayPlace(box, words)}</span>
                <button
                  type="button"
                  className="btn btn-plain min-h-9"
                  aria-label={`${words.remove}: ${name}`}
                  onClick={() => remove(box.key)}
                >
                  {words.remove}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      <p role="status" className="sr-only">
        {making ? words.making : said}
      </p>
      {making ? <p className="mt-4 font-bold">{words.making}</p> : null}
    </section>
  );
};
