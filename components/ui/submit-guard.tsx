'use client';
import { useEffect } from 'react';

let watching = false;

/**
 * Swallows a second submit of the same form within two seconds. The server refuses doubles anyway (one register entry
 * per draft); this only spares the person a page about it. One listener serves every form of the page.
 */
export const SubmitGuard = () => {
  useEffect(() => {
    if (watching) return;
    watching = true;
    const sent = new WeakMap<HTMLFormElement, number>();
    document.addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement;
      const before = sent.get(form);
      if (event.defaultPrevented) return;
      if (before !== undefined && event.timeStamp - before < 2000) return event.preventDefault();
      sent.set(form, event.timeStamp);
      const button = (event as SubmitEvent).submitter;
      button?.setAttribute('aria-disabled', 'true');
      setTimeout(() => button?.removeAttribute('aria-disabled'), 2000);
    });
  }, []);
  return null;
};
