import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** One answer. `changeHref` draws a Change link; `changeLabel` (default: the key) completes it for those who hear it. */
export type SummaryRow = {
  key: string;
  label: ReactNode;
  /** null or '' shows "Not provided". */
  value: ReactNode;
  /** Where a value we already held comes from. */
  source?: ReactNode;
  changeHref?: string;
  changeLabel?: string;
};

export const SummaryList = ({
  rows,
  locale,
  wideKeys = false,
}: {
  rows: SummaryRow[];
  locale: Locale;
  wideKeys?: boolean;
}) => {
  const t = translator(locale);
  const keyWidth = wideKeys ? 'sm:w-1/2' : 'sm:w-2/5';
  return (
    <dl className="border-t border-line">
      {rows.map((row) => (
        <div key={row.key} className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line py-3.5 sm:flex-nowrap">
          <dt className={`w-full font-bold ${keyWidth}`}>{row.label}</dt>
          <dd className="min-w-0 flex-1">
            {row.value === null || row.value === '' || row.value === undefined ? (
              <span className="text-muted">{t('ui.notProvided')}</span>
            ) : (
              row.value
            )}
            {row.source ? <span className="mt-1 block text-xs text-muted">{row.source}</span> : null}
          </dd>
          {row.changeHref ? (
            <dd className="no-print">
              <a href={row.changeHref} className="inline-flex min-h-8 items-center">
                {t('ui.actions.change')}
                <span className="sr-only">
                  {' '}
                  {row.changeLabel ?? (typeof row.label === 'string' ? row.label : row.key)}
                </span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
};

/** A titled box around a summary list, one per task or per repeated item. `actions` are links or small forms. */
export const SummaryCard = ({
  title,
  level = 2,
  actions,
  children,
}: {
  title: ReactNode;
  level?: 2 | 3;
  actions?: ReactNode;
  children: ReactNode;
}) => {
  const Tag = `h${level}` as const;
  return (
    <section className="mb-8 overflow-hidden rounded border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 bg-sunken px-5 py-3.5">
        <Tag className="text-lg">{title}</Tag>
        {actions ? <div className="no-print flex flex-wrap gap-x-5 gap-y-1">{actions}</div> : null}
      </div>
      <div className="px-5 pt-1 pb-3 [&>dl]:border-t-0 [&>dl>div:last-child]:border-b-0">{children}</div>
    </section>
  );
};
