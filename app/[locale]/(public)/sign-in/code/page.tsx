import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { currentSession } from '@/lib/auth/session';
import { translator } from '@/lib/i18n/translator';
import { formState, type Search, titleWithErrors } from '../../../form-state';
import { returnPath, withReturn } from '../../../return-path';
import { SecondFactor } from '../../../second-factor';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('identity.ways.title'), problems, locale) };
};

const SignInCodePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const back = await returnPath(searchParams);
  const session = await currentSession();
  if (!session) redirect(withReturn(`/${locale}/sign-in`, back));
  if (session.actor.level === 'substantial') redirect(back || `/${locale}/my`);
  const t = translator(locale);
  return (
    <PageBody>
      <SecondFactor
        session={session}
        locale={locale}
        search={searchParams}
        back={back}
        why={back ? t('identity.ways.whyPage') : undefined}
        skip={{ href: `/${locale}/my`, text: t('identity.code.skip') }}
      />
      <Form action="/api/sign-out" csrf={session.csrf} locale={locale} className="mt-6 text-sm">
        <span className="mr-3">{t('identity.code.who', { name: session.name })}</span>
        <Button look="plain">{t('identity.code.leave')}</Button>
      </Form>
    </PageBody>
  );
};

export default SignInCodePage;
