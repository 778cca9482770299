'use client';
import { useEffect, useRef, useState } from 'react';
import { useHydrated } from '@/components/ui/hydrated';

export type ShortcutWords = {
  open: string;
  title: string;
  how: string;
  key: string;
  does: string;
  list: string;
  close: string;
  off: string;
  on: string;
  areOff: string;
  none: string;
};
type Known = { readonly key: string; readonly does: string };

const marked = () =>
  [...document.querySelectorAll<HTMLElement>('[data-shortcut]')].filter(
    (element) => element.getClientRects().length > 0,
  );
const nameOf = (element: HTMLElement): string => {
  const label =
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.labels?.[0] : null;
  return (element.dataset.does ?? element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '').trim();
};
/* One line a key, in the order of the page: a link that stands twice is told once. */
const shortcutsHere = (): Known[] => {
  const found = new Map<string, string>();
  for (const element of marked()) {
    const key = element.dataset.shortcut ?? '';
    if (!found.has(key)) found.set(key, nameOf(element));
  }
  return [...found].map(([key, does]) => ({ key, does }));
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || isTextInput(target));
const isTextInput = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && !/^(button|submit|reset|image|file)$/.test(target.type);

const use = (element: HTMLElement) => {
  if (/^(TEXTAREA|INPUT|SELECT|DETAILS)$/.test(element.tagName)) element.focus();
  else element.click();
};

/**
 * Single keys for the page: whatever carries `data-shortcut` is pressed by that key, or takes the focus when it is a field.
 * A key never acts in a field, with Ctrl, Alt or Meta, nor over a dialog; `?` lists those of the page; who does not want
 * them switches them off for good (WCAG 2.1.4). The page is complete without them.
 */
export const Shortcuts = ({
  on,
  words,
  csrf,
  locale,
  back,
}: {
  on: boolean;
  words: ShortcutWords;
  csrf: string;
  locale: string;
  /** The page, to come back to after switching them on or off. */
  back: string;
}) => {
  const hydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);
  const [known, setKnown] = useState<readonly Known[]>([]);
  const show = () => {
    setKnown(shortcutsHere());
    dialog.current?.showModal();
  };
  useEffect(() => {
    if (!on) return;
    const elements = marked();
    for (const element of elements) element.setAttribute('aria-keyshortcuts', element.dataset.shortcut ?? '');
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (event.key === '?') {
        event.preventDefault();
        setKnown(shortcutsHere());
        dialog.current?.showModal();
        return;
      }
      const element = marked().find(({ dataset }) => dataset.shortcut === event.key);
      if (!element) return;
      event.preventDefault();
      use(element);
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
      for (const element of elements) element.removeAttribute('aria-keyshortcuts');
    };
  }, [on]);
  if (!hydrated) return null;
  return (
    <>
      <button type="button" onClick={show} className="btn btn-plain no-print min-h-8 px-1 text-xs">
        {words.open}
        {on ? <kbd className="ml-1 rounded-sm border border-line px-1 font-mono">?</kbd> : null}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="shortcuts-title"
        className="no-print m-auto w-[min(34rem,calc(100vw-2rem))] rounded bg-surface p-6 text-ink shadow-overlay"
      >
        <h2 id="shortcuts-title" className="text-lg">
          {words.title}
        </h2>
        <p className="mt-2 text-muted">{on ? words.how : words.areOff}</p>
        {on ? (
          <table className="mt-4 w-full border-collapse text-left">
            <thead>
              <tr className="border-b-2 border-control">
                <th scope="col" className="py-1 pr-4">
                  {words.key}
                </th>
                <th scope="col" className="py-1">
                  {words.does}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...known, { key: '?', does: words.list }].map(({ key, does }) => (
                <tr key={key} className="border-b border-line">
                  <th scope="row" className="py-1 pr-4 font-normal">
                    <kbd className="rounded-sm border border-line px-1.5 font-mono">{key}</kbd>
                  </th>
                  <td className="py-1">{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        {on && known.length === 0 ? <p className="mt-2 text-muted">{words.none}</p> : null}
        <div className="mt-6 flex flex-wrap items-center gap-4">
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
          <form method="post" action="/api/office/shortcuts">
            <input type="hidden" name="csrf" value={csrf} />
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
            <input type="hidden" name="back" value={back} />
            <button type="submit" className="btn btn-secondary">
              {on ? words.off : words.on}
            </button>
          </form>
        </div>
      </dialog>
    </>
  );
};
