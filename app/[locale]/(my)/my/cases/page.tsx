import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { requireCitizen } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { listMyCases } from '@/lib/services/cases/my-cases';
import type { Search } from '../../../form-state';
import { CaseRows } from '../case-rows';
import { pageNumber } from '../page-number';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.cases.title'),
});

const MyCasesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor } = await requireCitizen(locale, `/${locale}/my/cases`);
  const page = await pageNumber(searchParams);
  const t = translator(locale);
  const { items, pages } = await listMyCases(actor, 'cases', page);
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
      {items.length > 0 ? (
        <CaseRows rows={items} level={2} locale={locale} />
      ) : (
        <EmptyState
          title={t('my.cases.empty')}
          action={<ButtonLink href={`/${locale}/services`}>{t('my.home.emptyLink')}</ButtonLink>}
        >
          <p>{t('my.cases.emptyText')}</p>
        </EmptyState>
      )}
      <Pagination page={page} total={pages} hrefOf={(other) => `/${locale}/my/cases?page=${other}`} locale={locale} />
    </PageBody>
  );
};

export default MyCasesPage;
