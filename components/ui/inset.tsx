import type { ReactNode } from 'react';

/** A paragraph set apart: worth reading, not alarming. */
export const Inset = ({ children }: { children: ReactNode }) => (
  <div className="my-6 max-w-text space-y-3 border-l-4 border-action bg-sunken px-5 py-4">{children}</div>
);
