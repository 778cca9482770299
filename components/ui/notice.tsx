import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { FocusOnLoad } from './focus-on-load';
import { Icon, type IconName } from './icon';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const kinds = {
  info: { icon: 'info', box: 'border-info bg-info-soft', tone: 'text-info' },
  success: { icon: 'circle-check', box: 'border-success bg-success-soft', tone: 'text-success' },
  warning: { icon: 'triangle-exclamation-point', box: 'border-warning bg-warning-soft', tone: 'text-warning' },
  error: { icon: 'circle-exclamation-point', box: 'border-error bg-error-soft', tone: 'text-error' },
} as const satisfies Record<NoticeKind, { icon: IconName; box: string; tone: string }>;

/**
 * A banner at the top of a page. `alert` is for the answer to what the person has just done: it is announced and takes
 * the focus. Without it the banner is a plain labelled region.
 */
export const Notice = ({
  kind = 'info',
  locale,
  title,
  alert = false,
  id = 'notice',
  children,
}: {
  kind?: NoticeKind;
  locale: Locale;
  title?: string;
  alert?: boolean;
  id?: string;
  children?: ReactNode;
}) => {
  const { icon, box, tone } = kinds[kind];
  return (
    <section
      id={id}
      role={alert ? 'alert' : undefined}
      tabIndex={alert ? -1 : undefined}
      aria-labelledby={`${id}-title`}
      className={`mb-8 flex max-w-form gap-4 rounded border-l-8 p-5 sm:p-6 ${box}`}
    >
      <Icon name={icon} className={`mt-0.5 size-7 ${tone}`} />
      <div className="min-w-0 flex-1">
        <h2 id={`${id}-title`} className={`text-lg ${tone}`}>
          {title ?? translator(locale)(`ui.notice.${kind}`)}
        </h2>
        {children ? <div className="mt-1 space-y-3">{children}</div> : null}
      </div>
      {alert ? <FocusOnLoad target={id} /> : null}
    </section>
  );
};
