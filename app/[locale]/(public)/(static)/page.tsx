import type { Metadata } from 'next';
import { WindowDrawing } from '@/components/layout/illustrations';
import { LifeEventCards } from '@/components/layout/life-event-cards';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { pageWidth } from '@/components/layout/page-width';
import { PageBody } from '@/components/layout/site-shell';
import { topicIcons, topics } from '@/components/layout/topics';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { registry } from '@/lib/catalogue/registry';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

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
  const { retirement } = messagesOf(locale).retirement.index;
  const tasks = [
    { id: 'entitlements', href: `/${locale}/entitlements`, ...home.task.entitlements },
    { id: 'retirement', href: `/${locale}/calculators/retirement`, title: retirement.title, text: retirement.text },
    { id: 'services', href: `/${locale}/services`, ...home.task.services },
    { id: 'status', href: `/${locale}/my`, ...home.task.status },
    { id: 'notification', href: `/${locale}/notifications`, ...home.task.notification },
    { id: 'document', href: `/${locale}/my`, ...home.task.document },
    { id: 'verify', href: `/${locale}/verify`, ...home.task.verify },
    { id: 'activate', href: `/${locale}/identity/activate`, ...home.task.activate },
    { id: 'recover', href: `/${locale}/identity/recover`, ...home.task.recover },
  ];
  const countOf = (topic: string) => registry.filter(({ procedure }) => procedure.topic === topic).length;
  return (
    <PageBody wide>
      <div
        className={`${pageWidth} grid items-center gap-x-12 pt-10 pb-8 md:grid-cols-[1fr_18rem] lg:grid-cols-[1fr_22rem]`}
      >
        <div>
          <h1 className="text-3xl lg:text-[3.25rem]">{home.title}</h1>
          <p className="mt-5 max-w-[46ch] text-lg text-muted">{home.lead}</p>
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
                <p className={countOf(topic) > 0 ? 'font-bold text-ink' : ''}>
                  {t('public.topics.services', { count: countOf(topic) })}
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
      <section aria-labelledby="letter" className={`${pageWidth} mt-16`}>
        <div className="grid gap-x-12 gap-y-8 rounded border-l-8 border-saffron bg-surface p-6 sm:p-8 md:grid-cols-2">
          <div>
            <h2 id="letter" className="text-xl">
              {home.letter.title}
            </h2>
            <form method="get" action={`/${locale}/verify`} className="mt-5">
              <label htmlFor="csv" className="block font-bold">
                {home.letter.verify}
              </label>
              <p id="csv-hint" className="mb-2 text-sm text-muted">
                {home.letter.verifyHint}
              </p>
              <div className="flex flex-wrap gap-3">
                <input
                  id="csv"
                  name="csv"
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  maxLength={60}
                  aria-describedby="csv-hint"
                  className="input min-w-0 flex-1 basis-60 font-mono"
                />
                <button type="submit" className="btn">
                  {home.letter.verifyButton}
                </button>
              </div>
            </form>
          </div>
          <div className="md:border-l md:border-line md:pl-12">
            <h3 className="text-lg">{home.letter.activateTitle}</h3>
            <p className="mt-2">{home.letter.activateText}</p>
            <a href={`/${locale}/identity/activate`} className="btn btn-secondary mt-5">
              {home.letter.activateLink}
            </a>
          </div>
        </div>
      </section>
    </PageBody>
  );
};

export default HomePage;
