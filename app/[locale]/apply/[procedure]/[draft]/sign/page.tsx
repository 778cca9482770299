import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/identity/code-form';
import { pageLocale } from '@/components/layout/page-locale';
import { SignedFor } from '@/components/layout/signed-for';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SummaryList } from '@/components/ui/summary-list';
import { requireCitizen } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { signaturePreview } from '@/lib/services/cases/submit-case';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import type { DraftParams } from '../../../draft-page';

type Props = { params: DraftParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('apply.sign.title'), problems, locale) };
};

const SignPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { procedure, draft: id } = await params;
  const base = `/${locale}/apply/${procedure}/${id}`;
  const session = await requireCitizen(locale, `${base}/sign`);
  const preview = await orNotFound(() => signaturePreview(session.actor, id));
  // Back to this page after the register answered: the receipt is there, not a form to send again.
  if (preview.status === 'registered') redirect(`/${locale}/receipts/${preview.entryId}`);
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  const hidden = { draft: id, procedure };
  return (
    <PageBody top={<BackLink href={`${base}/check`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1>{t('apply.sign.title')}</h1>
      <div className="mt-8 max-w-form space-y-8">
        <section>
          <h2 className="text-xl">{t('apply.sign.what')}</h2>
          <SummaryList
            locale={locale}
            rows={[
              { key: 'title', label: t('apply.sign.document'), value: preview.registered.words[locale].title },
              { key: 'count', label: t('apply.sign.attachments'), value: String(preview.documents) },
              {
                key: 'hash',
                label: t('apply.sign.hash'),
                value: <code className="font-mono">{preview.hash.slice(0, 16)}</code>,
              },
            ]}
          />
          <p className="mt-4">{t('apply.sign.statement')}</p>
          <SignedFor power={session.power} locale={locale} />
        </section>
        <CodeForm
          action="/api/drafts/submit"
          resend={{ action: '/api/drafts/sign', hidden }}
          hidden={hidden}
          csrf={session.csrf}
          locale={locale}
          email={preview.email}
          error={errors.of('code')}
        >
          <Button large>{t('apply.sign.submit')}</Button>
          <p className="mt-4 text-sm text-muted">{t('apply.sign.keep')}</p>
        </CodeForm>
      </div>
    </PageBody>
  );
};

export default SignPage;
