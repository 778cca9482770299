import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { requireSelf } from '@/lib/auth/require';
import { isProven } from '@/lib/auth/session';
import { translator } from '@/lib/i18n/translator';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { returnPath, withReturn } from '../../../../return-path';
import { SecondFactor } from '../../../../second-factor';
import { SecurityCrumbs } from '../security-crumbs';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('identity.ways.title'), problems, locale) };
};

const ConfirmPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const security = `/${locale}/my/security`;
  const back = (await returnPath(searchParams)) || security;
  const session = await requireSelf(locale, withReturn(`${security}/confirm`, back));
  if (isProven(session)) redirect(back);
  const t = translator(locale);
  return (
    <PageBody top={<SecurityCrumbs current={t('identity.ways.title')} locale={locale} />}>
      <SecondFactor
        session={session}
        locale={locale}
        search={searchParams}
        back={back}
        why={t('identity.ways.why')}
        skip={{ href: security, text: t('my.security.authenticator.back') }}
      />
    </PageBody>
  );
};

export default ConfirmPage;
