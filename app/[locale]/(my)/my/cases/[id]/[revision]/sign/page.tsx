import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/identity/code-form';
import { SignedFor } from '@/components/layout/signed-for';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SummaryList } from '@/components/ui/summary-list';
import { sayRevisionKind } from '@/lib/casework/say-remedy';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { type RevisionParams, revisionPage } from '../revision-page';

type Props = { params: RevisionParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('after.sign.title'), problems, locale) };
};

const SignRevisionPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, found, kind, base, hidden } = await revisionPage(params, '/sign');
  if (!found.draft || !found.hash) redirect(base);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  return (
    <PageBody top={<BackLink href={`${base}/check`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1>{t('after.sign.title')}</h1>
      <div className="mt-8 max-w-form space-y-8">
        <section>
          <h2 className="text-xl">{t('after.sign.what')}</h2>
          <SummaryList
            locale={locale}
            rows={[
              {
                key: 'title',
                label: t('after.sign.document'),
                value: `${sayRevisionKind(kind, found.procedure, locale)} · ${found.registered.words[locale].title}`,
              },
              { key: 'count', label: t('after.sign.attachments'), value: String(found.documents.length) },
              {
                key: 'hash',
                label: t('after.sign.hash'),
                value: <code className="font-mono">{found.hash.slice(0, 16)}</code>,
              },
            ]}
          />
          <p className="mt-4">{t('after.sign.statement')}</p>
          <SignedFor power={session.power} locale={locale} />
        </section>
        <CodeForm
          action="/api/revisions/present"
          resend={{ action: '/api/revisions/sign', hidden }}
          hidden={hidden}
          csrf={session.csrf}
          locale={locale}
          email={found.email}
          error={errors.of('code')}
        >
          <Button large>{t('after.sign.submit')}</Button>
        </CodeForm>
      </div>
    </PageBody>
  );
};

export default SignRevisionPage;
