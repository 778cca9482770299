import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { htmlLang } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).glossary;
  return pageMetadata(locale, { title, description: lead, path: '/glossary' });
};

/** The words of the trade in plain ones, in alphabetical order. */
const GlossaryPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead, terms } = messagesOf(locale).glossary;
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, htmlLang(locale)));
  return (
    <ContentPage locale={locale} title={title} lead={lead}>
      <dl className="mt-8 max-w-form border-t border-line">
        {sorted.map(({ id, term, text }) => (
          <div key={id} id={id} className="scroll-mt-4 border-b border-line py-4 target:bg-sunken">
            <dt className="font-bold">{term}</dt>
            <dd className="mt-1 max-w-text">{text}</dd>
          </div>
        ))}
      </dl>
    </ContentPage>
  );
};

export default GlossaryPage;
