import { Icon } from '@/components/ui/icon';
import { pageWidth } from './page-width';

/** In whose name the page acts, directly under the header, and the way back to acting otherwise. */
export const CompanyBar = ({ text, stopHref, stopLabel }: { text: string; stopHref?: string; stopLabel?: string }) => (
  <div className="border-b-2 border-saffron bg-warning-soft">
    <div className={`${pageWidth} flex flex-wrap items-center justify-between gap-x-6`}>
      <p className="inline-flex min-h-11 min-w-0 items-center gap-2 py-1 font-bold">
        <Icon name="landmark" className="size-5 shrink-0 text-warning" />
        {text}
      </p>
      {stopHref ? (
        <a href={stopHref} className="no-print inline-flex min-h-11 items-center text-sm">
          {stopLabel}
        </a>
      ) : null}
    </div>
  </div>
);
