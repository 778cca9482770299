import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** One line and a button, an ordinary form. `id` sets it apart from the one in the header. */
export const SearchBox = ({
  locale,
  id,
  value,
  hint,
}: {
  locale: Locale;
  id: string;
  value?: string;
  hint?: string;
}) => {
  const t = translator(locale);
  return (
    <search aria-label={t('search.title')}>
      <form method="get" action={`/${locale}/search`} className="max-w-form">
        <label htmlFor={id} className="block font-bold">
          {t('search.question')}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="mb-2 text-sm text-muted">
            {hint}
          </p>
        ) : null}
        <div className="mt-2 flex flex-wrap gap-3">
          <input
            id={id}
            name="q"
            type="search"
            defaultValue={value}
            maxLength={120}
            enterKeyHint="search"
            autoComplete="off"
            aria-describedby={hint ? `${id}-hint` : undefined}
            className="input min-w-0 flex-1 basis-56"
          />
          <button type="submit" className="btn">
            <Icon name="search" className="size-5" />
            {t('search.button')}
          </button>
        </div>
      </form>
    </search>
  );
};

/** The same in the header of every page: the label is heard, not seen. */
export const HeaderSearch = ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  return (
    <search aria-label={t('search.label')} className="no-print min-w-0 max-sm:w-full">
      <form method="get" action={`/${locale}/search`} className="flex">
        <label htmlFor="header-search" className="sr-only">
          {t('search.label')}
        </label>
        <input
          id="header-search"
          name="q"
          type="search"
          maxLength={120}
          enterKeyHint="search"
          autoComplete="off"
          placeholder={t('search.placeholder')}
          className="min-h-11 w-full min-w-0 rounded-l border-2 border-r-0 border-on-deep-muted bg-deep-raised px-3 text-sm text-on-deep placeholder:text-on-deep-muted sm:w-56 lg:w-64"
        />
        <button
          type="submit"
          className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-r border-2 border-on-deep-muted bg-deep-raised hover:border-on-deep"
        >
          <Icon name="search" className="size-5" />
          <span className="sr-only">{t('search.go')}</span>
        </button>
      </form>
    </search>
  );
};
