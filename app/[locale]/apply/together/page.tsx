import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { requireCitizen } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Search } from '../../form-state';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).together.start.title } : {};
};

/** The applications chosen in the results, before they are begun: one set of answers and papers, one signature. */
const StartTogetherPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const chosen = [...new Set([(await searchParams).p ?? []].flat())].flatMap((slug) => findProcedure(slug) ?? []);
  if (chosen.length === 0) redirect(`/${locale}/entitlements/results`);
  const query = chosen.map(({ procedure }) => `p=${procedure.slug}`).join('&');
  const session = await requireCitizen(locale, `/${locale}/apply/together?${query}`);
  const { start } = messagesOf(locale).together;
  return (
    <PageBody top={<BackLink href={`/${locale}/entitlements/results`} locale={locale} />}>
      <h1>{start.title}</h1>
      <p className="mt-4 max-w-text text-lg">{start.lead}</p>
      <Form action="/api/drafts/start-together" csrf={session.csrf} locale={locale} className="mt-8 max-w-form">
        <ul className="border-t border-line">
          {chosen.map(({ procedure, words }) => (
            <li key={procedure.slug} className="border-b border-line py-4">
              <input type="hidden" name="p" value={procedure.slug} />
              <p className="font-bold">{words[locale].title}</p>
              <p className="text-sm text-muted">{words[locale].summary}</p>
            </li>
          ))}
        </ul>
        <p className="mt-6 max-w-text">{start.each}</p>
        <p className="mt-6">
          <Button large>{start.button}</Button>
        </p>
      </Form>
    </PageBody>
  );
};

export default StartTogetherPage;
