import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { Icon, type IconName } from '@/components/ui/icon';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, description } = messagesOf(locale).registration.ways;
  return pageMetadata(locale, { title, description, path: '/identity/register' });
};

/** The three ways to a code, with the time each takes, what to bring and the level it gives. */
const RegisterPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { registration, public: site } = messagesOf(locale);
  const { ways, levels, levelTexts } = registration;
  const doors: { key: 'certificate' | 'letter' | 'desk'; icon: IconName; level: 'basic' | 'advanced'; href: string }[] =
    [
      { key: 'certificate', icon: 'id-card', level: 'advanced', href: `/${locale}/identity/certificate` },
      { key: 'letter', icon: 'mail', level: 'basic', href: `/${locale}/identity/register/letter` },
      { key: 'desk', icon: 'landmark', level: 'advanced', href: `/${locale}/help` },
    ];
  const crumbs = [{ href: `/${locale}/identity`, label: site.identity.title }];
  return (
    <ContentPage locale={locale} title={ways.title} lead={ways.lead} crumbs={crumbs}>
      <ul className="mt-10 grid gap-5 lg:grid-cols-3">
        {doors.map(({ key, icon, level, href }) => (
          <li key={key} className="flex flex-col rounded border border-line bg-surface p-5 sm:p-6">
            <span className="mb-4 inline-flex size-12 items-center justify-center rounded-sm bg-teal-soft text-link">
              <Icon name={icon} className="size-6.5" />
            </span>
            <h2 className="text-xl">{ways[key].title}</h2>
            <dl className="mt-4 mb-6 space-y-3">
              {[
                [ways.time, ways[key].time],
                [ways.bring, ways[key].bring],
                [ways.level, levels[level]],
              ].map(([name, value]) => (
                <div key={name}>
                  <dt className="text-sm text-muted">{name}</dt>
                  <dd className="font-bold">{value}</dd>
                </div>
              ))}
            </dl>
            <div className="mt-auto">
              {key === 'desk' ? <p className="mb-4 text-sm text-muted">{ways.desk.text}</p> : null}
              <ButtonLink href={href} look={key === 'certificate' ? 'primary' : 'secondary'}>
                {ways[key].button}
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
      <section className="mt-10 max-w-text space-y-4">
        <h2 className="text-xl">{ways.levelsTitle}</h2>
        <ul className="list">
          <li>{levelTexts.advanced}</li>
          <li>{levelTexts.basic}</li>
        </ul>
        <p>{ways.kept}</p>
      </section>
      <section className="mt-10 max-w-text space-y-4">
        <h2 className="text-xl">{ways.lostTitle}</h2>
        <p>{ways.lost}</p>
        <p>
          <a href={`/${locale}/identity/activate`}>{ways.have}</a>
        </p>
      </section>
    </ContentPage>
  );
};

export default RegisterPage;
