'use client';
import { useEffect, useState } from 'react';
import { useHydrated } from './hydrated';

/** Copies a code. Drawn only where JavaScript and a clipboard exist, so that nobody meets a dead button. */
export const CopyButton = ({
  text,
  label,
  done,
  about,
}: {
  text: string;
  label: string;
  done: string;
  /** What is copied, for those who hear it: 'registry number'. */
  about: string;
}) => {
  const hydrated = useHydrated();
  const [refused, setRefused] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 4000);
    return () => clearTimeout(timer);
  }, [copied]);
  if (!hydrated || refused || !navigator.clipboard) return null;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setRefused(true),
    );
  };
  return (
    <>
      <button type="button" onClick={copy} className="btn btn-secondary no-print min-h-11 px-4 text-sm">
        {copied ? done : label}
        <span className="sr-only"> {about}</span>
      </button>
      <span aria-live="polite" className="sr-only">
        {copied ? done : ''}
      </span>
    </>
  );
};
