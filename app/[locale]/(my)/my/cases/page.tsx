import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Pagination } from '@/components/ui/pagination';
import { requireCitizen } from '@/lib/auth/require';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Filters, listProcedures, listRepresented, shows } from '@/lib/services/cases/list-procedures';
import type { Search } from '../../../form-state';
import { pageNumber } from '../page-number';
import { ProcedureRows } from './procedure-rows';
import { RepresentedSection } from './represented-section';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.cases.title'),
});

const filtersOf = async (search: Search): Promise<Filters> => {
  const asked = await search;
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name].trim().slice(0, 80) : '');
  return {
    show: shows.find((show) => show === asked.show) ?? 'all',
    procedure: text('procedure'),
    find: text('find'),
    page: await pageNumber(search),
  };
};

const addressOf = (locale: Locale, { show, procedure, find, page }: Filters): string => {
  const query = new URLSearchParams({
    ...(show === 'all' ? {} : { show }),
    ...(procedure ? { procedure } : {}),
    ...(find ? { find } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
  return `/${locale}/my/cases${query ? `?${query}` : ''}`;
};

/* A plain form that reads: its answers are the address. */
const FilterForm = ({ filters, slugs, locale }: { filters: Filters; slugs: readonly string[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <form method="get" action={`/${locale}/my/cases`} className="mb-8 flex flex-wrap items-end gap-x-6">
      {filters.show === 'all' ? null : <input type="hidden" name="show" value={filters.show} />}
      <Field
        widget="text"
        name="find"
        label={t('myCases.find')}
        locale={locale}
        value={filters.find}
        width={20}
        optional
      />
      {slugs.length > 1 ? (
        <Field
          widget="select"
          name="procedure"
          label={t('myCases.procedure')}
          locale={locale}
          value={filters.procedure}
          options={slugs.map((slug) => ({ value: slug, label: getProcedure(slug).words[locale].title }))}
          optional
        />
      ) : null}
      <div className="mb-8">
        <Button look="secondary">{t('myCases.filter')}</Button>
      </div>
    </form>
  );
};

const MyCasesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const filters = await filtersOf(searchParams);
  const { actor, csrf } = await requireCitizen(locale, addressOf(locale, filters));
  const t = translator(locale);
  const { items, counts, procedures, total, found, page, pages } = await listProcedures(actor, filters, locale);
  const represented = actor.acting ? [] : await listRepresented(actor);
  const isNarrowed = filters.find !== '' || filters.procedure !== '';
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('my.cases.title')}
        />
      }
    >
      <h1 className="text-3xl">{t('my.cases.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('my.cases.lead')}</p>
      {total === 0 ? (
        <EmptyState
          title={t('my.cases.empty')}
          action={<ButtonLink href={`/${locale}/services`}>{t('my.home.emptyLink')}</ButtonLink>}
        >
          <p>{t('my.cases.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <LinkTabs
            label={t('myCases.views')}
            tabs={shows.map((show) => ({
              href: addressOf(locale, { ...filters, show, page: 1 }),
              label: t(`myCases.shows.${show}`),
              count: counts[show],
              current: show === filters.show,
            }))}
          />
          <FilterForm filters={filters} slugs={procedures} locale={locale} />
          {isNarrowed ? (
            <p role="status" className="mb-4">
              {t('myCases.found', { count: found })}{' '}
              <a href={addressOf(locale, { ...filters, find: '', procedure: '', page: 1 })}>{t('myCases.clear')}</a>
            </p>
          ) : null}
          {items.length > 0 ? (
            <ProcedureRows rows={items} locale={locale} />
          ) : (
            <EmptyState title={t(isNarrowed ? 'myCases.noResult' : `myCases.none.${filters.show}`)}>
              <p>{t(isNarrowed ? 'myCases.noResultText' : 'myCases.noneText')}</p>
            </EmptyState>
          )}
          <Pagination
            page={page}
            total={pages}
            hrefOf={(other) => addressOf(locale, { ...filters, page: other })}
            locale={locale}
          />
        </>
      )}
      <RepresentedSection represented={represented} csrf={csrf} locale={locale} />
    </PageBody>
  );
};

export default MyCasesPage;
