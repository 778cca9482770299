'use client';
import { useEffect } from 'react';

const EVERY_MS = 10_000;
/** Five minutes without a key or a click: then nobody watches, and the session may end as it should. */
const MOST_RELOADS = 30;
const KEY = 'reloads-unwatched';

/** Loads the page again every ten seconds while somebody looks at it and has nothing in hand. Without JavaScript a link does. */
export const ReloadWhileWatched = () => {
  useEffect(() => {
    const used = () => sessionStorage.removeItem(KEY);
    const reload = () => {
      const count = Number(sessionStorage.getItem(KEY) ?? 0);
      const isBusy = document.hidden || document.activeElement !== document.body || !getSelection()?.isCollapsed;
      if (isBusy || count >= MOST_RELOADS) return;
      sessionStorage.setItem(KEY, String(count + 1));
      window.location.replace(window.location.pathname);
    };
    const timer = setInterval(reload, EVERY_MS);
    window.addEventListener('keydown', used);
    window.addEventListener('pointerdown', used);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', used);
      window.removeEventListener('pointerdown', used);
    };
  }, []);
  return null;
};
