import 'server-only';
import type { ReactNode } from 'react';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { requireCitizen } from '@/lib/auth/require';
import type { Session } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Debtor, debtorOf } from '@/lib/services/debts/debtor';
import { CompanyFrame } from '../company/company-frame';
import { type CompanyPage, companyPage } from '../company/company-page';

/** Where debts are shown: in one's own area, or in that of a company. The views are the same. */
export type Place = {
  readonly locale: Locale;
  readonly t: ReturnType<typeof translator>;
  readonly session: Session;
  readonly debtor: Debtor;
  /** Address of the list. */
  readonly base: string;
  /** What every form says of whose debts they are. */
  readonly hidden: Record<string, string>;
  readonly company: CompanyPage | null;
};

/** One's own debts, or those of whom somebody acts for. */
export const myPlace = async (params: Promise<{ locale: string }>, path = ''): Promise<Place> => {
  const locale = await pageLocale(params);
  const base = `/${locale}/my/settlements`;
  const session = await requireCitizen(locale, `${base}${path}`);
  const debtor = debtorOf(session.actor);
  return { locale, t: translator(locale), session, debtor, base, hidden: {}, company: null };
};

/** The debts of a company, for its users. */
export const companyPlace = async (
  params: Promise<{ locale: string; organisation: string }>,
  path = '',
): Promise<Place> => {
  const company = await companyPage(params, `/settlements${path}`);
  const { locale, t, session, organisation } = company;
  const debtor = { organisationId: organisation.id };
  const hidden = { organisation: organisation.id };
  return { locale, t, session, debtor, base: `${company.base}/settlements`, hidden, company };
};

/** The frame of a page about debts. The list stands at the top; every other page leads back to it. */
export const PlaceFrame = ({
  place: { locale, t, base, company },
  title,
  top = false,
  notice,
  errors = [],
  children,
}: {
  place: Place;
  title: string;
  top?: boolean;
  notice?: ReactNode;
  errors?: FieldError[];
  children: ReactNode;
}) => {
  const back = t('debts.document.again');
  if (company)
    return (
      <CompanyFrame page={company} tab="settlements" title={title} notice={notice} errors={errors}>
        {top ? null : (
          <p className="-mt-2 mb-4">
            <a href={base} className="inline-flex min-h-11 items-center">
              {back}
            </a>
          </p>
        )}
        {children}
      </CompanyFrame>
    );
  const crumbs = [{ href: `/${locale}/my`, label: t('my.title') }];
  return (
    <PageBody
      top={
        top ? (
          <Breadcrumb locale={locale} crumbs={crumbs} current={t('debts.title')} />
        ) : (
          <BackLink href={base} locale={locale} label={back} />
        )
      }
    >
      <ErrorSummary errors={errors} locale={locale} />
      {notice}
      <h1 className="text-3xl">{title}</h1>
      {children}
    </PageBody>
  );
};
