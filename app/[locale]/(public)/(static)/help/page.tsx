import { ContentPage } from '@/components/layout/content-page';
import { LetterDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Icon } from '@/components/ui/icon';
import { messagesOf } from '@/lib/i18n/messages';

type Question = { q: string; a: readonly string[]; href?: string; link?: string };

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.help;
  return pageMetadata(locale, { title, description: lead, path: '/help' });
};

const HelpPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead, sections } = messagesOf(locale).public.help;
  return (
    <ContentPage locale={locale} title={title} lead={lead} picture={<LetterDrawing />}>
      {sections.map((section) => (
        <section key={section.id} id={section.id} className="mt-10 max-w-form">
          <h2 className="text-xl">{section.heading}</h2>
          <div className="mt-4 border-t border-line">
            {section.questions.map(({ q, a, href, link }: Question) => (
              <details key={q} className="border-b border-line">
                <summary className="flex min-h-14 items-center gap-3 py-3 font-bold text-link hover:underline">
                  <Icon name="chevron-right" className="turn size-5" />
                  <h3 className="text-base">{q}</h3>
                </summary>
                <div className="max-w-text space-y-3 pb-5 pl-8">
                  {a.map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                  {href ? (
                    <p>
                      <a href={`/${locale}${href}`}>{link}</a>
                    </p>
                  ) : null}
                </div>
              </details>
            ))}
          </div>
        </section>
      ))}
    </ContentPage>
  );
};

export default HelpPage;
