'use client';
import { useEffect, useState } from 'react';

/** Room left in a text, told a second after typing stops. Words hold '#' where the number goes. */
export const CharacterCount = ({
  target,
  max,
  words,
}: {
  target: string;
  max: number;
  words: Record<'leftOne' | 'leftMany' | 'overOne' | 'overMany', string>;
}) => {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const box = document.getElementById(target) as HTMLTextAreaElement | null;
    if (!box) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setLeft(max - box.value.length), 1000);
    };
    count();
    box.addEventListener('input', count);
    return () => {
      clearTimeout(timer);
      box.removeEventListener('input', count);
    };
  }, [target, max]);
  if (left === undefined) return null;
  const key = `${left < 0 ? 'over' : 'left'}${Math.abs(left) === 1 ? 'One' : 'Many'}` as const;
  return (
    <p aria-live="polite" className={`mt-2 text-sm ${left < 0 ? 'font-bold text-error' : 'text-muted'}`}>
      {words[key].replace('#', String(Math.abs(left)))}
    </p>
  );
};
