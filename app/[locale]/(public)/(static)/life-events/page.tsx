import { ContentPage } from '@/components/layout/content-page';
import { LifeEventCards } from '@/components/layout/life-event-cards';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).lifeEvents.page;
  return pageMetadata(locale, { title, description: lead, path: '/life-events' });
};

const LifeEventsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).lifeEvents.page;
  return (
    <ContentPage locale={locale} title={title} lead={lead}>
      <div className="mt-8">
        <LifeEventCards locale={locale} level={2} />
      </div>
    </ContentPage>
  );
};

export default LifeEventsPage;
