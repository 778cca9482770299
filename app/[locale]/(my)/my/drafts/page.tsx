import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { requireCitizen } from '@/lib/auth/require';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listMyCases } from '@/lib/services/cases/my-cases';
import type { Search } from '../../../form-state';
import { pageNumber } from '../page-number';

type Props = LocaleParams & { searchParams: Search };
type Row = Awaited<ReturnType<typeof listMyCases>>['items'][number];

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.drafts.title'),
});

/** Deleting asks once more inside the page, so that it works without JavaScript. */
const Draft = ({ row, csrf, locale }: { row: Row; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  const { title } = getProcedure(row.procedure).words[locale];
  return (
    <li className="rounded border border-line bg-surface p-5 sm:px-6">
      <h2 className="text-lg">{title}</h2>
      <p className="mt-1 mb-4 text-sm text-muted">
        {t('my.drafts.changed', { when: formatInstant(row.updatedAt, locale) })}
      </p>
      <ButtonLink href={`/${locale}/apply/${row.procedure}/${row.id}/tasks`}>
        {t('my.drafts.resume')}
        <span className="sr-only"> {t('my.drafts.resumeAbout', { title })}</span>
      </ButtonLink>
      <div className="-mb-4">
        <Details
          summary={
            <>
              {t('my.drafts.delete')}
              <span className="sr-only">: {title}</span>
            </>
          }
        >
          <p>{t('my.drafts.deleteText')}</p>
          <Form action="/api/drafts/delete" csrf={csrf} locale={locale} hidden={{ draft: row.id }}>
            <Button look="warning">{t('my.drafts.deleteButton')}</Button>
          </Form>
        </Details>
      </div>
    </li>
  );
};

const DraftsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireCitizen(locale, `/${locale}/my/drafts`);
  const t = translator(locale);
  const page = await pageNumber(searchParams);
  const { items, pages } = await listMyCases(actor, 'drafts', page);
  const { saved, deleted } = await searchParams;
  const done = saved === '1' ? 'saved' : deleted === '1' ? 'deleted' : null;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('my.drafts.title')}
        />
      }
    >
      {done ? (
        <Notice kind="success" alert locale={locale} title={t(`my.drafts.${done}Title`)}>
          <p>{t(`my.drafts.${done}Text`)}</p>
        </Notice>
      ) : null}
      <h1 className="text-3xl">{t('my.drafts.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('my.drafts.lead')}</p>
      {items.length > 0 ? (
        <ul className="max-w-form space-y-4">
          {items.map((row) => (
            <Draft key={row.id} row={row} csrf={csrf} locale={locale} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t('my.drafts.empty')}
          action={<ButtonLink href={`/${locale}/services`}>{t('my.home.emptyLink')}</ButtonLink>}
        >
          <p>{t('my.drafts.emptyText')}</p>
        </EmptyState>
      )}
      <Pagination page={page} total={pages} hrefOf={(other) => `/${locale}/my/drafts?page=${other}`} locale={locale} />
    </PageBody>
  );
};

export default DraftsPage;
