'use client';
import { type DragEvent, useState } from 'react';
import { useHydrated } from '@/components/ui/hydrated';

export type CompareWords = Record<
  'text' | 'label' | 'drop' | 'working' | 'same' | 'different' | 'yours' | 'unreadable',
  string
>;
type Result = { state: 'none' | 'working' | 'unreadable' } | { state: 'same' | 'different'; hash: string };

const sha256 = async (file: File): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Compares a chosen or dropped file with a SHA-256, in the browser: nothing is uploaded. Drawn only where it can work. */
export const CompareFile = ({ expected, words }: { expected: string; words: CompareWords }) => {
  const hydrated = useHydrated();
  const [result, setResult] = useState<Result>({ state: 'none' });
  // Plain http on another machine has no crypto.subtle: the page then explains the way by hand.
  if (!hydrated || !crypto.subtle) return null;
  const compare = (file: File | undefined) => {
    if (!file) return;
    setResult({ state: 'working' });
    sha256(file).then(
      (hash) => setResult({ state: hash === expected ? 'same' : 'different', hash }),
      () => setResult({ state: 'unreadable' }),
    );
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    compare(event.dataTransfer.files[0]);
  };
  const tone = {
    none: '',
    working: 'text-muted',
    unreadable: 'border-error bg-error-soft text-error',
    same: 'border-success bg-success-soft text-success',
    different: 'border-error bg-error-soft text-error',
  }[result.state];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut, the file box inside does the same
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="no-print mt-4 rounded border-2 border-dashed border-control bg-surface p-5"
    >
      <p className="mb-4">{words.text}</p>
      <label htmlFor="compare" className="mb-1 block font-bold">
        {words.label}
      </label>
      <p id="compare-hint" className="mb-2 text-sm text-muted">
        {words.drop}
      </p>
      <input
        id="compare"
        type="file"
        accept="application/pdf,.pdf"
        aria-describedby="compare-hint"
        onChange={(event) => compare(event.target.files?.[0])}
        className="input file:mr-4 file:cursor-pointer file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:py-1 file:text-ink"
      />
      <div aria-live="polite">
        {result.state === 'none' ? null : (
          <div className={`mt-4 ${result.state === 'working' ? '' : 'border-l-8 p-4'} ${tone}`}>
            <p className="font-bold">{words[result.state]}</p>
            {'hash' in result ? (
              <p className="mt-1 text-sm text-ink">
                {words.yours} <code className="font-mono break-all">{result.hash}</code>
              </p>
            ) : null}
          </div>
        )}
      </div>
    </div>
  );
};
