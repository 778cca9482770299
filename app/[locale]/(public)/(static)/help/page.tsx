import { ContentPage } from '@/components/layout/content-page';
import { LetterDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Card } from '@/components/ui/card';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { helpInForce } from '@/lib/services/texts/in-force';

export const revalidate = 60;

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).portal.help;
  return pageMetadata(locale, { title, description: lead, path: '/help' });
};

const others = ['help/faq', 'appointments', 'help/offices', 'feedback', 'glossary', 'calendar', 'forms'] as const;

const HelpPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { help: words, pages } = messagesOf(locale).portal;
  const sections = await helpInForce(locale);
  return (
    <ContentPage locale={locale} title={words.title} lead={words.lead} picture={<LetterDrawing />}>
      <section className="mt-10">
        <h2 className="text-xl">{words.topics}</h2>
        <ul className="mt-4 grid gap-5 sm:grid-cols-2">
          {sections.map(({ id, heading, questions }) => (
            <li key={id} className="grid">
              <Card title={heading} href={`/${locale}/help/${id}`} level={3}>
                <p>{t('portal.help.questions', { count: questions.length })}</p>
              </Card>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-12">
        <h2 className="text-xl">{words.more}</h2>
        <ul className="mt-4 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {others.map((path) => (
            <li key={path} className="grid">
              <Card title={pages[path]} href={`/${locale}/${path}`} level={3}>
                <p>{words.cards[path]}</p>
              </Card>
            </li>
          ))}
        </ul>
      </section>
    </ContentPage>
  );
};

export default HelpPage;
