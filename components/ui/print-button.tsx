'use client';
import { useHydrated } from './hydrated';

/** Opens the print dialog; without JavaScript the browser's own command is enough, so nothing is drawn. */
export const PrintButton = ({ label }: { label: string }) =>
  useHydrated() ? (
    <button type="button" onClick={() => window.print()} className="btn btn-secondary no-print">
      {label}
    </button>
  ) : null;
