import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/identity/code-form';
import { pageLocale } from '@/components/layout/page-locale';
import { SignedFor } from '@/components/layout/signed-for';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { requireCitizen } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { togetherPreview } from '@/lib/services/cases/together';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('apply.sign.title'), problems, locale) };
};

/** One code signs every application that is ready; each gets its own register entry. */
const SignTogetherPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const base = `/${locale}/my/together/${id}`;
  const session = await requireCitizen(locale, `${base}/sign`);
  const preview = await orNotFound(() => togetherPreview(session.actor, id));
  if (preview.drafts.length === 0) redirect(base);
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  const hidden = { together: id };
  return (
    <PageBody top={<BackLink href={base} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1>{t('apply.sign.title')}</h1>
      <div className="mt-8 max-w-form space-y-8">
        <section>
          <h2 className="text-xl">{t('apply.sign.what')}</h2>
          <ul className="list mt-3">
            {preview.drafts.map(({ procedure, words }) => (
              <li key={procedure.slug}>{words[locale].title}</li>
            ))}
          </ul>
          <p className="mt-4 text-sm text-muted">
            {t('apply.sign.hash')}: <code className="font-mono">{preview.hash.slice(0, 16)}</code>
          </p>
          <p className="mt-4">{t('apply.sign.statement')}</p>
          <SignedFor power={session.power} locale={locale} />
        </section>
        <CodeForm
          action="/api/together/submit"
          resend={{ action: '/api/together/sign', hidden }}
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

export default SignTogetherPage;
