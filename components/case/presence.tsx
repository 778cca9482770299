'use client';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';

/** What the office tells of a case that is open: colleagues in sentences, and the change that this page does not show yet. */
export type Seen = { readonly others: readonly string[]; readonly change: string | null };

/**
 * Who else has the case open, and whether it moved since it was opened. Drawn by the server at each view; here it asks again
 * every half minute while somebody looks at the page.
 */
export const Presence = ({
  page,
  caseId,
  version,
  seen,
  locale,
  every,
  words,
}: {
  /** The address of this page, to load it again. */
  page: string;
  caseId: string;
  version: number;
  seen: Seen;
  locale: string;
  /** Seconds. */
  every: number;
  words: { label: string; old: string; reload: string };
}) => {
  const [now, setNow] = useState(seen);
  useEffect(() => {
    const ask = async () => {
      // Not seen, not said: a tab in the background has nobody before it.
      if (document.hidden) return;
      const answer = await fetch('/api/office/presence', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ case: caseId, version: String(version), locale }),
      }).catch(() => null);
      if (answer?.ok) setNow((await answer.json()) as Seen);
    };
    const timer = setInterval(() => void ask(), every * 1000);
    return () => clearInterval(timer);
  }, [caseId, version, locale, every]);
  return (
    <section aria-label={words.label} aria-live="polite" className="no-print text-xs">
      {now.others.map((sentence) => (
        <p key={sentence} className="mt-1.5 flex items-start gap-1.5 font-bold text-violet">
          <Icon name="eye" className="size-5" />
          {sentence}
        </p>
      ))}
      {now.change ? (
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 rounded-sm bg-warning-soft px-2 py-1 text-warning">
          <Icon name="triangle-exclamation-point" className="size-5" />
          <strong>{now.change}</strong> {words.old}
          <a href={page} className="inline-flex min-h-8 items-center">
            {words.reload}
          </a>
        </p>
      ) : null}
    </section>
  );
};
