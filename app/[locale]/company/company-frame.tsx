import type { ReactNode } from 'react';
import { CompanyBar } from '@/components/layout/company-bar';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { FieldError } from '@/components/ui/error-summary';
import { ErrorSummary } from '@/components/ui/error-summary';
import { LinkTabs } from '@/components/ui/link-tabs';
import { formatCcc } from '@/lib/law/identifiers';
import type { CompanyPage } from './company-page';

export type CompanyTab = 'home' | 'submissions' | 'accounts' | 'users' | 'activity';
const tabs = ['home', 'submissions', 'accounts', 'users', 'activity'] as const satisfies readonly CompanyTab[];

/** Bar with the name of the organisation, its pages, and the title of this one. */
export const CompanyFrame = ({
  page: { locale, organisation, base, t },
  tab,
  title,
  notice,
  errors = [],
  children,
}: {
  page: CompanyPage;
  tab: CompanyTab;
  title: string;
  /** The answer to what was just done, or a page's own heading part. */
  notice?: ReactNode;
  errors?: FieldError[];
  children: ReactNode;
}) => {
  const [first, ...others] = organisation.accounts;
  const accounts =
    first && others.length === 0
      ? t('company.actingCcc', { ccc: formatCcc(first.ccc) })
      : t('company.actingAccounts', { count: organisation.accounts.length });
  const hrefOf = (name: CompanyTab) => (name === 'home' ? base : `${base}/${name}`);
  return (
    <>
      <CompanyBar
        text={t('company.acting', { name: organisation.name, accounts })}
        stopHref={`/${locale}/company`}
        stopLabel={t('company.change')}
      />
      <PageBody
        top={
          <Breadcrumb
            locale={locale}
            crumbs={[
              { href: `/${locale}/company`, label: t('company.title') },
              ...(tab === 'home' ? [] : [{ href: base, label: organisation.name }]),
            ]}
            current={tab === 'home' ? organisation.name : t(`company.nav.${tab}`)}
          />
        }
      >
        <ErrorSummary errors={errors} locale={locale} />
        {notice}
        <h1 className="mb-6 text-3xl">{title}</h1>
        <LinkTabs
          label={t('company.nav.label')}
          tabs={tabs.map((name) => ({
            href: hrefOf(name),
            label: t(`company.nav.${name}`),
            current: name === tab,
          }))}
        />
        {children}
      </PageBody>
    </>
  );
};
