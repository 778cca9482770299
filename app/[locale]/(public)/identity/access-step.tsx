import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { ProgressSteps } from '@/components/ui/progress-steps';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { formState, type Search, titleWithErrors } from '../../form-state';

/** Activation and recovery are the same three pages; only their words differ. */
export type AccessKind = 'activation' | 'recovery';
export type AccessPage = 'start' | 'code' | 'password';
export type AccessProps = { params: Promise<{ locale: string }>; searchParams: Search };

const order: readonly AccessPage[] = ['start', 'code', 'password'];
export const accessPath = (locale: Locale, kind: AccessKind): string =>
  `/${locale}/identity/${kind === 'activation' ? 'activate' : 'recover'}`;

export const accessMetadata = async (
  kind: AccessKind,
  page: AccessPage,
  { params, searchParams }: AccessProps,
): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)(`identity.${kind}.${page}.title`), problems, locale) };
};

/** Back, progress, title and lead around the form of one of the three pages. */
export const AccessStep = ({
  kind,
  page,
  errors,
  locale,
  aside,
  children,
}: {
  kind: AccessKind;
  page: AccessPage;
  errors: FieldError[];
  locale: Locale;
  aside?: ReactNode;
  children: ReactNode;
}) => {
  const t = translator(locale);
  return (
    <PageBody
      top={<BackLink href={page === 'start' ? `/${locale}/identity` : accessPath(locale, kind)} locale={locale} />}
    >
      <div className={aside ? 'grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]' : ''}>
        <div>
          <ErrorSummary errors={errors} locale={locale} />
          <ProgressSteps
            step={order.indexOf(page) + 1}
            total={order.length}
            label={t(`identity.${kind}.steps.${page}`)}
            locale={locale}
          />
          <h1 className="text-3xl">
            <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
              {t(`identity.${kind}.name`)}
            </span>
            {t(`identity.${kind}.${page}.title`)}
          </h1>
          <p className="mt-4 mb-8 max-w-text text-lg">{t(`identity.${kind}.${page}.lead`)}</p>
          {children}
        </div>
        {aside}
      </div>
    </PageBody>
  );
};
