'use client';
import { useEffect, useRef, useState } from 'react';

export type IdleWords = {
  title: string;
  text: string;
  stay: string;
  leave: string;
  /** '{minutes}' and '{seconds}' are replaced. */
  minutes: string;
  seconds: string;
};

// Ending moments that are said aloud; the visible countdown is silent in between.
const announced = [120, 60, 20];
const warnSeconds = 120;
const extended = 'session-extended';

const inWords = (left: number, words: IdleWords) =>
  left > 60
    ? words.minutes.replace('{minutes}', String(Math.ceil(left / 60)))
    : words.seconds.replace('{seconds}', String(left));

/**
 * Two minutes before a session ends: a dialog to stay or to leave. It submits nothing by itself; answers are already
 * kept on the server at every Continue. After the end it only leads to sign-in and back to this page.
 */
export const IdleWarning = ({
  idleSeconds,
  absoluteSeconds,
  csrf,
  locale,
  words,
}: {
  idleSeconds: number;
  /** Seconds until no extension helps any more. A length, not an instant: the device's clock may be wrong. */
  absoluteSeconds: number;
  csrf: string;
  locale: string;
  words: IdleWords;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const end = useRef(0);
  const last = useRef(0);
  const [left, setLeft] = useState<number>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    last.current = Date.now() + absoluteSeconds * 1000;
    const renew = () => {
      end.current = Math.min(Date.now() + idleSeconds * 1000, last.current);
    };
    renew();
    // Opening this page extended the session for every tab of the same person.
    localStorage.setItem(extended, String(Date.now()));
    const tick = () => {
      const rest = Math.ceil((end.current - Date.now()) / 1000);
      const box = dialog.current;
      if (rest <= 0) {
        const back = window.location.pathname + window.location.search;
        window.location.assign(`/${locale}/sign-in?returnTo=${encodeURIComponent(back)}`);
        return;
      }
      if (rest > warnSeconds) {
        if (box?.open) box.close();
        setLeft(undefined);
        return;
      }
      if (box && !box.open) box.showModal();
      setLeft(rest);
      if (announced.includes(rest)) setSaid(inWords(rest, words));
    };
    const timer = setInterval(tick, 1000);
    const heard = (event: StorageEvent) => {
      if (event.key === extended) renew();
    };
    window.addEventListener('storage', heard);
    return () => {
      clearInterval(timer);
      window.removeEventListener('storage', heard);
    };
  }, [idleSeconds, absoluteSeconds, locale, words]);

  const stay = async () => {
    const answer = await fetch('/api/session/extend', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrf, locale }),
    }).catch(() => undefined);
    if (!answer?.ok) return;
    end.current = Math.min(Date.now() + idleSeconds * 1000, last.current);
    localStorage.setItem(extended, String(Date.now()));
    dialog.current?.close();
    setLeft(undefined);
    setSaid('');
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      onCancel={(event) => {
        event.preventDefault();
        void stay();
      }}
      className="no-print m-auto w-[min(34rem,calc(100vw-2rem))] rounded border-t-8 border-saffron bg-surface p-6 text-ink shadow-overlay sm:p-8"
    >
      <h2 id="idle-title" className="text-xl">
        {words.title}
      </h2>
      <p className="mt-3 text-lg font-bold" aria-hidden="true">
        {left === undefined ? '' : inWords(left, words)}
      </p>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <p id="idle-text" className="mt-2">
        {words.text}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="button" className="btn" onClick={() => void stay()}>
          {words.stay}
        </button>
        <form method="post" action="/api/sign-out">
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="btn btn-secondary">
            {words.leave}
          </button>
        </form>
      </div>
    </dialog>
  );
};
