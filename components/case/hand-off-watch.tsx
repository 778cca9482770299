'use client';
import { useEffect } from 'react';

const EVERY_MS = 3_000;

/**
 * Asks every few seconds whether something came from the telephone, and loads the page again when it did. Without
 * JavaScript a button does the same.
 */
export const HandOffWatch = ({ id, files, state }: { id: string; files: number; state: string }) => {
  useEffect(() => {
    const ask = async () => {
      // Not seen, not asked: a tab left open in the background does not keep the office busy.
      if (document.hidden) return;
      const answer = await fetch(`/api/hand-offs/${id}`).catch(() => null);
      if (!answer?.ok) return;
      const now: { files: number; state: string } = await answer.json();
      if (now.files !== files || now.state !== state) window.location.reload();
    };
    const timer = setInterval(ask, EVERY_MS);
    return () => clearInterval(timer);
  }, [id, files, state]);
  return null;
};
