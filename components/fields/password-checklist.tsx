'use client';
import { useEffect, useState } from 'react';

/** The rule of a new password, visible before typing; says aloud when it is met or no longer met. */
export const PasswordChecklist = ({
  id,
  target,
  title,
  met,
  unmet,
  minLength,
  lengthRule,
}: {
  id: string;
  target: string;
  title: string;
  met: string;
  unmet: string;
  minLength: number;
  lengthRule: string;
}) => {
  const [ok, setOk] = useState<boolean>();
  useEffect(() => {
    const input = document.getElementById(target) as HTMLInputElement | null;
    if (!input) return;
    // Characters as people count them: an emoji or an accented letter is one.
    const check = () => setOk(input.value === '' ? undefined : [...input.value].length >= minLength);
    input.addEventListener('input', check);
    return () => input.removeEventListener('input', check);
  }, [target, minLength]);
  return (
    <div id={id} className="mb-3 text-sm">
      <p>{title}</p>
      <ul className="mt-1">
        <li className={`flex items-center gap-2 ${ok ? 'font-bold text-success' : ''}`}>
          <span
            aria-hidden="true"
            className="inline-flex size-6 items-center justify-center rounded-full border-2 border-current text-xs leading-none"
          >
            {ok ? '✓' : ''}
          </span>
          {lengthRule}
        </li>
      </ul>
      <span aria-live="polite" className="sr-only">
        {ok === undefined ? '' : `${lengthRule}: ${ok ? met : unmet}`}
      </span>
    </div>
  );
};
