import type { ReactNode } from 'react';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Back, errors, title and lead of the pages for who lost their e-mail or telephone. */
export const LostFrame = ({
  title,
  lead,
  back,
  errors = [],
  notice,
  locale,
  children,
}: {
  title: string;
  lead: string;
  back: string;
  errors?: FieldError[];
  notice?: ReactNode;
  locale: Locale;
  children?: ReactNode;
}) => (
  <PageBody top={<BackLink href={back} locale={locale} />}>
    <ErrorSummary errors={errors} locale={locale} />
    {notice}
    <h1 className="text-3xl">
      <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
        {translator(locale)('contact.lost.name')}
      </span>
      {title}
    </h1>
    <p className="mt-4 mb-8 max-w-text text-lg">{lead}</p>
    {children}
  </PageBody>
);
