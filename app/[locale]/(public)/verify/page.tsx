import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ErrorSummary } from '@/components/ui/error-summary';
import { formatCode } from '@/lib/adapters/csv-code';
import { messagesOf } from '@/lib/i18n/messages';
import { type Search, titleWithErrors } from '../../form-state';
import { VerifyForm } from './verify-form';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

/** The code as asked for: none yet, an empty box, or something to look up. */
const asked = async (search: Search): Promise<string | undefined> => {
  const { csv } = await search;
  return typeof csv === 'string' ? formatCode(csv) : undefined;
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).identity.verify;
  const problems = (await asked(searchParams)) === '' ? ['missing'] : [];
  return {
    ...pageMetadata(locale, { title, description: lead, path: '/verify' }),
    title: titleWithErrors(title, problems, locale),
  };
};

const VerifyPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const code = await asked(searchParams);
  if (code) redirect(`/${locale}/verify/${encodeURIComponent(code)}`);
  const { title, lead, missing, whatTitle, what } = messagesOf(locale).identity.verify;
  const error = code === '' ? missing : undefined;
  return (
    <PageBody top={<Breadcrumb locale={locale} current={title} />}>
      <ErrorSummary errors={error ? [{ name: 'csv', text: error }] : []} locale={locale} />
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{lead}</p>
      <VerifyForm locale={locale} error={error} />
      <section className="mt-12 max-w-text">
        <h2 className="text-xl">{whatTitle}</h2>
        <ul className="list mt-4">
          {what.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </PageBody>
  );
};

export default VerifyPage;
