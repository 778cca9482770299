'use client';
import { useEffect, useState } from 'react';
import { useHydrated } from '@/components/ui/hydrated';

type Words = Record<'show' | 'hide' | 'showLabel' | 'hideLabel' | 'shown' | 'hidden', string>;

/** Show/hide beside a password. Hidden again on submit, so that the browser never stores it as plain text. */
export const PasswordReveal = ({ target, words }: { target: string; words: Words }) => {
  const hydrated = useHydrated();
  const [shown, setShown] = useState<boolean>();
  useEffect(() => {
    const input = document.getElementById(target) as HTMLInputElement | null;
    if (!input) return;
    input.type = shown ? 'text' : 'password';
    const conceal = () => setShown(false);
    const restore = () => {
      input.type = 'password';
      conceal();
    };
    input.form?.addEventListener('submit', restore);
    return () => input.form?.removeEventListener('submit', restore);
  }, [target, shown]);
  if (!hydrated) return null;
  return (
    <>
      <button
        type="button"
        aria-controls={target}
        aria-label={shown ? words.hideLabel : words.showLabel}
        onClick={() => setShown(!shown)}
        className="btn btn-secondary min-w-28 px-4"
      >
        {shown ? words.hide : words.show}
      </button>
      <span aria-live="polite" className="sr-only">
        {shown === undefined ? '' : shown ? words.shown : words.hidden}
      </span>
    </>
  );
};
