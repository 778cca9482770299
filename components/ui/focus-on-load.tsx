'use client';
import { useEffect } from 'react';

/** Moves the focus to an element when the page opens, and to the field itself when a link of the summary is followed. */
export const FocusOnLoad = ({ target }: { target: string }) => {
  useEffect(() => {
    const box = document.getElementById(target);
    if (!box) return;
    box.focus();
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a[href^="#"]');
      const field = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      if (!field) return;
      event.preventDefault();
      // Show the question too: the field alone would sit at the top edge, its label out of sight.
      (field.closest('fieldset, [data-field]') ?? field).scrollIntoView();
      field.focus({ preventScroll: true });
    };
    box.addEventListener('click', follow);
    return () => box.removeEventListener('click', follow);
  }, [target]);
  return null;
};
