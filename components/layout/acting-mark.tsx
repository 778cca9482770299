'use client';
import { useEffect } from 'react';

export const ACTING_MARK = 'acting';

/** Leaves a mark in this browser while its session acts for somebody, so that pages made at build time know to ask. */
export const ActingMark = ({ acting }: { acting: boolean }) => {
  useEffect(() => {
    try {
      if (acting) localStorage.setItem(ACTING_MARK, '1');
      else localStorage.removeItem(ACTING_MARK);
    } catch {
      // A browser that keeps nothing shows the bar on the pages of the session only.
    }
  }, [acting]);
  return null;
};
