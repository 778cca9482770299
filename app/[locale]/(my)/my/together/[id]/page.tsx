import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { requireCitizen } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getTogether } from '@/lib/services/cases/together';
import type { Search } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).together.page.title } : {};
};

/** Several applications made together: what each still lacks, and one signature for all that are ready. */
const TogetherPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const session = await requireCitizen(locale, `/${locale}/my/together/${id}`);
  const cases = await orNotFound(() => getTogether(session.actor, id));
  const t = translator(locale);
  const { page } = messagesOf(locale).together;
  const { sent, changed } = await searchParams;
  const ready = cases.filter((one) => !one.entry && one.missingAnswers + one.missingDocuments === 0);
  const open = cases.filter((one) => !one.entry && one.missingAnswers + one.missingDocuments > 0);
  return (
    <PageBody
      top={
        <Breadcrumb locale={locale} crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]} current={page.title} />
      }
    >
      <h1>{page.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{page.lead}</p>
      <div className="mt-8 max-w-form space-y-10">
        {sent ? (
          <Notice locale={locale} kind="success" alert title={t('together.page.sent', { count: Number(sent) || 1 })} />
        ) : null}
        {changed ? <Notice locale={locale} kind="warning" alert title={page.changed} /> : null}
        <ul className="border-t border-line">
          {cases.map(({ id: caseId, registered, missingAnswers, missingDocuments, entry }) => {
            const words = registered.words[locale];
            const { slug } = registered.procedure;
            const isReady = missingAnswers + missingDocuments === 0;
            return (
              <li
                key={caseId}
                className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-4"
              >
                <div className="min-w-0 flex-1 basis-64">
                  <h2 className="text-lg">
                    <a href={entry ? `/${locale}/my/cases/${caseId}` : `/${locale}/apply/${slug}/${caseId}/tasks`}>
                      {words.title}
                    </a>
                  </h2>
                  <p className="mt-1 text-sm text-muted">
                    {entry ? (
                      <a href={`/${locale}/receipts/${entry.id}`}>
                        {t('together.page.receipt', { number: entry.number })}
                      </a>
                    ) : isReady ? (
                      page.readyText
                    ) : (
                      t('together.page.missing', { answers: missingAnswers, documents: missingDocuments })
                    )}
                  </p>
                </div>
                <Tag tone={entry ? 'green' : isReady ? 'blue' : 'amber'}>
                  {entry ? page.registered : isReady ? page.ready : page.incomplete}
                </Tag>
              </li>
            );
          })}
        </ul>
        {ready.length > 0 ? (
          <Form action="/api/together/sign" csrf={session.csrf} locale={locale} hidden={{ together: id }}>
            {open.length > 0 ? <p className="mb-4">{t('together.page.someOpen', { count: open.length })}</p> : null}
            <Button large>{t('together.page.sign', { count: ready.length })}</Button>
          </Form>
        ) : null}
      </div>
    </PageBody>
  );
};

export default TogetherPage;
