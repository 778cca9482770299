import { Icon, type IconName } from '@/components/ui/icon';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import type { OwnResult } from '@/lib/services/search/own-results';

const icons = {
  case: 'file-text',
  draft: 'pencil',
  document: 'archive',
  notification: 'mail',
} as const satisfies Record<OwnResult['kind'], IconName>;

/** What the person has of their own, apart from what everybody finds. `name`: of whom somebody acts for. */
export const OwnGroup = ({
  results,
  name,
  locale,
}: {
  results: readonly OwnResult[];
  name?: string | undefined;
  locale: Locale;
}) => {
  const t = translator(locale);
  if (results.length === 0) return null;
  return (
    <section aria-labelledby="own" className="mt-8 max-w-form rounded border-l-8 border-saffron bg-surface p-5 sm:p-6">
      <h2 id="own" className="text-xl">
        {name ? t('search.own.of', { name }) : t('search.own.title')}
      </h2>
      {name ? null : <p className="text-sm text-muted">{t('search.own.lead')}</p>}
      <ul className="mt-3 divide-y divide-line">
        {results.map(({ kind, id, href, title, number, at }) => (
          <li key={`${kind}-${id}`} className="flex gap-4 py-3">
            <Icon name={icons[kind]} className="mt-1 size-6 text-link" />
            <div className="min-w-0">
              <a href={`/${locale}${href}`} className="font-bold break-words">
                {title}
              </a>
              <p className="text-sm text-muted">
                {[
                  t(`search.own.${kind}`),
                  ...(number ? [t('search.own.number', { number })] : []),
                  formatDay(dayAt(at), locale, 'medium'),
                ].join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
