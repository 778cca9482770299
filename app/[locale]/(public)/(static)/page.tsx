import type { Metadata } from 'next';
import { WindowDrawing } from '@/components/layout/illustrations';
import { LetterBoxes } from '@/components/layout/letter-boxes';
import { LifeEventCards } from '@/components/layout/life-event-cards';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { pageWidth } from '@/components/layout/page-width';
import { PublicForYou } from '@/components/layout/public-for-you';
import { PublicNews } from '@/components/layout/public-news';
import { PageBody } from '@/components/layout/site-shell';
import { topicIcons } from '@/components/layout/topics';
import { SearchBox } from '@/components/search/search-box';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { offersOf } from '@/lib/catalogue/offers';
import { topics } from '@/lib/catalogue/topics';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { topTasks } from '../../top-tasks';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return {
    ...pageMetadata(locale, { title: t('site.name'), description: t('site.description'), path: '' }),
    title: { absolute: `${t('public.home.title')} · ${t('site.name')}` },
  };
};

const HomePage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { home, topics: topicWords } = messagesOf(locale).public;
  const tasks = topTasks(locale);
  return (
    <PageBody wide>
      <div
        className={`${pageWidth} grid items-center gap-x-12 pt-10 pb-8 md:grid-cols-[1fr_18rem] lg:grid-cols-[1fr_22rem]`}
      >
        <div>
          <h1 className="text-3xl lg:text-[3.25rem]">{home.title}</h1>
          <p className="mt-5 max-w-[46ch] text-lg text-muted">{home.lead}</p>
          <div className="mt-6">
            <SearchBox locale={locale} id="home-search" hint={home.searchHint} />
          </div>
        </div>
        <div className="text-link max-md:hidden">
          <WindowDrawing />
        </div>
      </div>
      <section aria-labelledby="tasks" className={pageWidth}>
        <h2 id="tasks" className="text-xl">
          {home.tasks}
        </h2>
        <ul className="mt-4 grid border-t-2 border-action md:grid-cols-2 md:gap-x-12">
          {tasks.map((task) => (
            <li
              key={task.id}
              className="relative flex items-start justify-between gap-4 border-b border-line py-4 hover:bg-sunken"
            >
              <div>
                <a href={task.href} className="text-lg font-bold after:absolute after:inset-0 after:content-['']">
                  {task.title}
                </a>
                <p className="mt-1 text-sm text-muted">{task.text}</p>
              </div>
              <Icon name="arrow-right" className="mt-1 size-5 text-link" />
            </li>
          ))}
        </ul>
      </section>
      <PublicForYou locale={locale} />
      <section aria-labelledby="life" className={`${pageWidth} mt-16`}>
        <h2 id="life" className="text-xl">
          {messagesOf(locale).lifeEvents.page.title}
        </h2>
        <p className="mt-1 max-w-text text-muted">{messagesOf(locale).lifeEvents.page.lead}</p>
        <div className="mt-5">
          <LifeEventCards locale={locale} level={3} />
        </div>
      </section>
      <section aria-labelledby="topics" className={`${pageWidth} mt-16`}>
        <h2 id="topics" className="text-xl">
          {home.topics}
        </h2>
        <p className="mt-1 text-muted">{home.topicsLead}</p>
        <ul className="mt-5 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {topics.map((topic) => (
            <li key={topic}>
              <Card title={topicWords[topic].title} href={`/${locale}/services/${topic}`} icon={topicIcons[topic]}>
                <p>{topicWords[topic].text}</p>
                <p className={offersOf(topic).length > 0 ? 'font-bold text-ink' : ''}>
                  {t('public.topics.services', { count: offersOf(topic).length })}
                </p>
              </Card>
            </li>
          ))}
          <li>
            <Card title={topicWords.all.title} href={`/${locale}/services`} icon="list-checks">
              <p>{topicWords.all.text}</p>
            </Card>
          </li>
        </ul>
      </section>
      <LetterBoxes locale={locale} />
      <section aria-labelledby="news" className={`${pageWidth} mt-16`}>
        <h2 id="news" className="text-xl">
          {home.news.title}
        </h2>
        <PublicNews locale={locale} />
        <p className="mt-2 flex flex-wrap gap-x-8">
          <a href={`/${locale}/news`} className="inline-flex min-h-11 items-center">
            {home.news.all}
          </a>
          <a href={`/${locale}/status`} className="inline-flex min-h-11 items-center">
            {home.outage}
          </a>
        </p>
      </section>
    </PageBody>
  );
};

export default HomePage;
