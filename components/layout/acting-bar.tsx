import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { pageWidth } from './page-width';

/** For whom everything on the page is done: words and pattern, never colour alone. Printed too. `children` are the ways out. */
export const ActingBar = ({ label, text, children }: { label: string; text: ReactNode; children?: ReactNode }) => (
  <section aria-label={label} className="acting-stripes border-b-4 bg-violet text-on-violet">
    <div className={`${pageWidth} flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1`}>
      <p className="inline-flex min-h-11 min-w-0 flex-1 basis-72 items-center gap-3">
        <Icon name="users" className="size-6 shrink-0" />
        <span>{text}</span>
      </p>
      {children ? <div className="no-print flex flex-wrap items-center gap-x-6">{children}</div> : null}
    </div>
  </section>
);
