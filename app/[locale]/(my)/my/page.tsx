import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { requireSession } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { getMyArea } from '@/lib/services/cases/my-cases';
import { getLastAccess } from '@/lib/services/identity/last-access';
import type { Search } from '../../form-state';
import { BasicHome } from './basic-home';
import { BouncedAddress } from './bounced-address';
import { FullHome } from './full-home';
import { LastAccess } from './last-access';
import { Welcome } from './welcome';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.title'),
});

/** Home of the signed-in person: what to do now, then cases and payments. With the password alone, only the way on. */
const MyPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireSession(locale, `/${locale}/my`);
  const full = session.actor.level === 'substantial';
  const [area, access] = await Promise.all([getMyArea(session.actor), getLastAccess(session.actor, session)]);
  const { welcome } = await searchParams;
  const t = translator(locale);
  const { power } = session;
  return (
    <PageBody>
      {full ? <Welcome kind={welcome} locale={locale} /> : null}
      <BouncedAddress bounced={area.bounced} locale={locale} />
      <h1 className="text-3xl">
        {t(power ? 'acting.home.hello' : 'my.home.hello', { name: power?.name ?? session.givenName })}
      </h1>
      {power ? (
        <div className="mt-4 max-w-text space-y-2">
          <p className="text-lg text-muted">{t('acting.home.text')}</p>
          {session.actor.acting?.notifications ? null : <p>{t('acting.home.noNotifications', { name: power.name })}</p>}
        </div>
      ) : null}
      {full ? (
        <>
          {power ? null : <LastAccess access={access} locale={locale} />}
          <FullHome area={area} name={power?.name} locale={locale} />
        </>
      ) : (
        <BasicHome locale={locale} />
      )}
    </PageBody>
  );
};

export default MyPage;
