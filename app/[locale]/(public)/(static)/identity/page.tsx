import { ContentPage } from '@/components/layout/content-page';
import { WindowDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Card } from '@/components/ui/card';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.identity;
  return pageMetadata(locale, { title, description: lead, path: '/identity' });
};

const IdentityPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead, ways, register, activate, signIn, recover, lost, sections } = messagesOf(locale).public.identity;
  const doors = [
    { key: 'register', href: `/${locale}/identity/register`, icon: 'id-card', ...register },
    { key: 'activate', href: `/${locale}/identity/activate`, icon: 'mail', ...activate },
    { key: 'sign-in', href: `/${locale}/sign-in`, icon: 'key-round', ...signIn },
    { key: 'recover', href: `/${locale}/identity/recover`, icon: 'circle-question-mark', ...recover },
    { key: 'lost', href: `/${locale}/identity/register`, icon: 'search', ...lost },
  ] as const;
  return (
    <ContentPage locale={locale} title={title} lead={lead} sections={sections} picture={<WindowDrawing />}>
      <section className="mt-10">
        <h2 className="text-xl">{ways}</h2>
        <ul className="mt-5 grid gap-5 md:grid-cols-3">
          {doors.map((door) => (
            <li key={door.key}>
              <Card title={door.title} href={door.href} icon={door.icon}>
                <p>{door.text}</p>
              </Card>
            </li>
          ))}
        </ul>
      </section>
    </ContentPage>
  );
};

export default IdentityPage;
