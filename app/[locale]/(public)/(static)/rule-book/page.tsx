import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { ruleBook } from '@/lib/catalogue/rule-book';
import { groupName } from '@/lib/catalogue/say-figure';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).rules.page;
  return pageMetadata(locale, { title, description: lead, path: '/rule-book' });
};

/** Every figure the rules read, by family. */
const RuleBookPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { page } = messagesOf(locale).rules;
  return (
    <ContentPage locale={locale} title={page.title} lead={page.lead}>
      <p className="mt-6 flex flex-wrap gap-x-8 gap-y-2">
        <a href={`/${locale}/rule-book/changes`}>{page.changesLink}</a>
        <a href="/api/v1/rule-book" rel="alternate" type="application/json">
          {page.json}
        </a>
      </p>
      <ul className="mt-8 grid gap-x-10 border-t border-line sm:grid-cols-2">
        {ruleBook.map(({ group, figures }) => (
          <li key={group} className="border-b border-line py-3">
            <a href={`/${locale}/rule-book/${group}`} className="font-bold">
              {groupName(group, locale)}
            </a>
            <span className="block text-sm text-muted">{t('rules.page.count', { count: figures.length })}</span>
          </li>
        ))}
      </ul>
    </ContentPage>
  );
};

export default RuleBookPage;
