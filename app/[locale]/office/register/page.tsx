import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { addDays, type Day } from '@/lib/law/day';
import { maskId } from '@/lib/law/identifiers';
import { type BookFilter, listBook, personOfSearch } from '@/lib/services/register/book';
import { readBookFilter } from '@/lib/services/register/read-filter';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { bookReaders } from '../staff-areas';
import { BookSearch } from './book-search';
import { BookTable } from './book-table';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('register.book.title'), problems, locale) };
};

const DayLinks = ({ day, base, locale }: { day: Day; base: string; locale: Locale }) => {
  const { previous, next } = messagesOf(locale).register.book;
  const look = 'inline-flex min-h-11 items-center gap-1';
  return (
    <nav aria-label={messagesOf(locale).register.book.title} className="no-print flex flex-wrap gap-x-6">
      <a href={`${base}?day=${addDays(day, -1)}`} rel="prev" className={look}>
        <Icon name="chevron-left" className="size-5" />
        {previous}
      </a>
      <a href={`${base}?day=${addDays(day, 1)}`} rel="next" className={look}>
        {next}
        <Icon name="chevron-right" className="size-5" />
      </a>
    </nav>
  );
};

/** The same question as an address: for the next page and the export. */
const queryOf = (filter: BookFilter, search: string | string[] | undefined): URLSearchParams => {
  const { personId, ...rest } = filter;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  if (personId && typeof search === 'string') query.set('search', search);
  return query;
};

/** The electronic register book: a day, or what was searched for. */
const RegisterPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/register`;
  const session = await requireStaff(locale, base, ...bookReaders);
  const { actor, csrf } = session;
  const asked = await searchParams;
  const { filter, reason, isOneDay } = await readBookFilter(asked, session.idHash);
  const after = typeof asked.after === 'string' ? asked.after : undefined;
  const book = await orNotFound(() => listBook(actor, filter, after));
  const person = filter.personId ? await orNotFound(() => personOfSearch(actor, filter.personId ?? '')) : null;
  const t = translator(locale);
  const words = messagesOf(locale).register.book;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { idNumber: words.idNumber, reason: words.reason }, locale);
  const query = queryOf(filter, asked.search);
  const withMore = (name: string, value: string) => {
    const more = new URLSearchParams(query);
    more.set(name, value);
    return more;
  };
  return (
    <>
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-4 text-2xl">{words.title}</h1>
      <BookSearch filter={isOneDay ? {} : filter} values={values} of={of} csrf={csrf} base={base} locale={locale} />
      {person ? (
        <div className="mt-6">
          <Notice
            locale={locale}
            title={t('register.book.personNow', {
              name: `${person.givenName} ${person.surnames}`,
              id: maskId(person.idNumber),
            })}
          >
            <p>{t('register.book.personReason', { reason: reason ?? '' })}</p>
          </Notice>
        </div>
      ) : null}
      <div className="mt-8 mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h2 className="text-xl">
          {isOneDay && filter.from ? t('register.book.day', { day: formatDay(filter.from, locale) }) : words.found}
        </h2>
        {isOneDay && filter.from ? <DayLinks day={filter.from} base={base} locale={locale} /> : null}
      </div>
      {book.items.length > 0 ? (
        <BookTable book={book} base={base} locale={locale} />
      ) : (
        <EmptyState title={words.emptyTitle}>
          <p>{isOneDay ? words.emptyDay : words.emptyText}</p>
        </EmptyState>
      )}
      <nav aria-label={t('ui.pagination.label')} className="no-print my-6 flex flex-wrap gap-x-6">
        {after ? <a href={`${base}?${query}`}>{words.newest}</a> : null}
        {book.next ? (
          <a href={`${base}?${withMore('after', book.next)}`} rel="next">
            {words.older}
          </a>
        ) : null}
      </nav>
      {book.items.length > 0 ? (
        <p className="mt-6">
          <ButtonLink
            look="secondary"
            icon="download"
            href={`/api/office/register-book/export?${withMore('locale', locale)}`}
          >
            {words.export}
          </ButtonLink>
          <span className="mt-2 block text-muted">{words.exportHint}</span>
        </p>
      ) : null}
    </>
  );
};

export default RegisterPage;
