import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { messagesOf } from '@/lib/i18n/messages';
import { helpInForce } from '@/lib/services/texts/in-force';
import { Questions } from '../questions';

export const revalidate = 60;

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { faqTitle, faqLead } = messagesOf(locale).portal.help;
  return pageMetadata(locale, { title: faqTitle, description: faqLead, path: '/help/faq' });
};

const FaqPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, faqTitle, faqLead } = messagesOf(locale).portal.help;
  const sections = await helpInForce(locale);
  return (
    <ContentPage locale={locale} title={faqTitle} lead={faqLead} crumbs={[{ href: `/${locale}/help`, label: title }]}>
      {sections.map((section) => (
        <section key={section.id} id={section.id} className="mt-10 max-w-form scroll-mt-4">
          <h2 className="text-xl">{section.heading}</h2>
          <Questions section={section} level={3} locale={locale} />
        </section>
      ))}
    </ContentPage>
  );
};

export default FaqPage;
