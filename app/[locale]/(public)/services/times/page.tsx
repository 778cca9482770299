import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { registry } from '@/lib/catalogue/registry';
import { sayTerm } from '@/lib/catalogue/say';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { observedTimes } from '@/lib/services/cases/observed-times';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.times;
  return pageMetadata(locale, { title, description: lead, path: '/services/times' });
};

/** Every procedure with its maximum term (RD 203/2021 art. 11.2.a) and the time it really took. */
const TimesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { times: words, services } = messagesOf(locale).public;
  const observed = await observedTimes();
  const days = (count: number | undefined) => (count === undefined ? words.none : t('public.times.days', { count }));
  const rows = registry.map(({ procedure, words: of }) => ({
    slug: procedure.slug,
    href: `/${locale}/services/${procedure.topic}/${procedure.slug}`,
    title: of[locale].title,
    limit: sayTerm(procedure.deadlines.resolveWithin.entryOn(today()).value, locale),
    time: observed.get(procedure.slug),
  }));
  return (
    <ContentPage
      locale={locale}
      title={words.title}
      lead={words.lead}
      crumbs={[{ href: `/${locale}/services`, label: services.title }]}
      sections={[{ heading: words.how, text: words.howText }]}
    >
      <div className="mt-8">
        <Table
          caption={words.caption}
          columns={[
            {
              key: 'service',
              label: words.service,
              cell: ({ slug, href, title }) => (
                <a id={slug} href={href} className="scroll-mt-4 target:bg-sunken">
                  {title}
                </a>
              ),
            },
            { key: 'limit', label: words.limit, cell: ({ limit }) => limit },
            { key: 'median', label: words.median, cell: ({ time }) => days(time?.medianDays) },
            { key: 'most', label: words.most, cell: ({ time }) => (time ? days(time.mostDays) : '–') },
            { key: 'decided', label: words.decided, cell: ({ time }) => time?.decided ?? '–', numeric: true },
          ]}
          rows={rows}
          rowKey={({ slug }) => slug}
        />
      </div>
    </ContentPage>
  );
};

export default TimesPage;
