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
  const { title, lead, ways, activate, signIn, recover, sections } = messagesOf(locale).public.identity;
  const doors = [
    { href: `/${locale}/identity/activate`, icon: 'mail', ...activate },
    { href: `/${locale}/sign-in`, icon: 'key-round', ...signIn },
    { href: `/${locale}/identity/recover`, icon: 'circle-question-mark', ...recover },
  ] as const;
  return (
    <ContentPage locale={locale} title={title} lead={lead} sections={sections} picture={<WindowDrawing />}>
      <section className="mt-10">
        <h2 className="text-xl">{ways}</h2>
        <ul className="mt-5 grid gap-5 md:grid-cols-3">
          {doors.map((door) => (
            <li key={door.href}>
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
