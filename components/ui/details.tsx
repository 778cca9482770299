import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Text that only some people need. Native, works without JavaScript. */
export const Details = ({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) => (
  <details open={open} className="my-6 max-w-text">
    <summary className="inline-flex min-h-11 items-center gap-2 pr-2 text-link underline underline-offset-[0.18em] hover:decoration-[3px]">
      <Icon name="chevron-right" className="turn size-5" />
      {summary}
    </summary>
    <div className="mt-2 ml-2 space-y-3 border-l-4 border-line py-1 pl-5">{children}</div>
  </details>
);
