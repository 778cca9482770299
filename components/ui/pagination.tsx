import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Icon } from './icon';

/** Previous and next with the place in words; page numbers would be tiny targets on a phone. */
export const Pagination = ({
  page,
  total,
  hrefOf,
  locale,
}: {
  page: number;
  total: number;
  hrefOf: (page: number) => string;
  locale: Locale;
}) => {
  if (total <= 1) return null;
  const t = translator(locale);
  return (
    <nav aria-label={t('ui.pagination.label')} className="no-print my-8 flex flex-wrap items-center gap-x-6 gap-y-2">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className="inline-flex min-h-11 items-center gap-1">
          <Icon name="chevron-left" className="size-5" />
          {t('ui.pagination.previous')}
        </a>
      ) : null}
      <p aria-current="page" className="text-muted">
        {t('ui.pagination.current', { page, total })}
      </p>
      {page < total ? (
        <a href={hrefOf(page + 1)} rel="next" className="inline-flex min-h-11 items-center gap-1">
          {t('ui.pagination.next')}
          <Icon name="chevron-right" className="size-5" />
        </a>
      ) : null}
    </nav>
  );
};
