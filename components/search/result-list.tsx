import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { SearchResult } from '@/lib/services/search/search';

const hrefOf = (href: string, locale: Locale) => (href.startsWith('/api/') ? href : `/${locale}${href}`);

/** What was found: title, what it is, one line and, for a service, the link that begins it. */
export const ResultList = ({ results, locale }: { results: readonly SearchResult[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <ol className="max-w-form border-t border-line">
      {results.map(({ key, kind, href, startHref, title, summary, publishedOn }) => (
        <li key={key} className="border-b border-line py-5">
          <h3 className="text-lg">
            <a href={hrefOf(href, locale)}>{title}</a>
          </h3>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            <Tag tone={kind === 'service' ? 'teal' : 'grey'}>{t(`search.kindTag.${kind}`)}</Tag>
            {publishedOn ? <span>{formatDay(publishedOn, locale, 'medium')}</span> : null}
          </p>
          <p className="mt-2 max-w-text">{summary}</p>
          {startHref ? (
            <a href={`/${locale}${startHref}`} className="mt-1 inline-flex min-h-11 items-center font-bold">
              {t('search.start')}
              <span className="sr-only">: {title}</span>
            </a>
          ) : null}
        </li>
      ))}
    </ol>
  );
};
