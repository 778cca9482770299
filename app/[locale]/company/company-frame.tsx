import type { ReactNode } from 'react';
import { CompanyBar } from '@/components/layout/company-bar';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { FieldError } from '@/components/ui/error-summary';
import { ErrorSummary } from '@/components/ui/error-summary';
import { LinkTabs } from '@/components/ui/link-tabs';
import { formatCcc } from '@/lib/law/identifiers';
import type { CompanyPage } from './company-page';

const tabs = [
  'home',
  'submissions',
  'settlements',
  'domestic-employment',
  'school-insurance',
  'accounts',
  'users',
  'keys',
  'activity',
] as const;
export type CompanyTab = (typeof tabs)[number];

/** Bar with the name of the organisation, its pages, and the title of this one. */
export const CompanyFrame = ({
  page: { locale, organisation, role, base, t },
  tab,
  title,
  crumbs,
  notice,
  errors = [],
  children,
}: {
  page: CompanyPage;
  tab: CompanyTab;
  title: string;
  /** Pages between that of the tab and this one. */
  crumbs?: readonly { readonly href: string; readonly label: string }[];
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
  // Only who has an account of a household has workers of one; of a school, students.
  const has = (wanted: string) => organisation.accounts.some(({ regime }) => regime === wanted);
  const offered: Partial<Record<CompanyTab, boolean>> = {
    'domestic-employment': has('household'),
    'school-insurance': organisation.kind === 'school_centre' || has('school_insurance'),
    keys: role === 'principal',
  };
  const shown = tabs.filter((name) => (offered[name] ?? true) || tab === name);
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
              ...(crumbs ? [{ href: hrefOf(tab), label: t(`company.nav.${tab}`) }, ...crumbs] : []),
            ]}
            current={tab === 'home' ? organisation.name : crumbs ? title : t(`company.nav.${tab}`)}
          />
        }
      >
        <ErrorSummary errors={errors} locale={locale} />
        {notice}
        <h1 className="mb-6 text-3xl">{title}</h1>
        <LinkTabs
          label={t('company.nav.label')}
          tabs={shown.map((name) => ({
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
