import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { messagesOf } from '@/lib/i18n/messages';
import { listDemoMessages } from '@/lib/services/demo/demo-inbox';
import { listDemoPeople } from '@/lib/services/demo/demo-people';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { DemoClock } from './demo-clock';
import { DemoInbox } from './demo-inbox';
import { DemoPeople } from './demo-people';
import { DemoTour } from './demo-tour';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).demo.title,
  robots: { index: false },
});

/** Only in the demonstration: the invented people, their mail, and the clock. Anywhere else this page does not exist. */
const DemoPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const [people, messages] = await orNotFound(() => Promise.all([listDemoPeople(), listDemoMessages()]));
  const { title, lead, nav, tour, people: peopleWords, clock, inbox } = messagesOf(locale).demo;
  const parts = [
    ['inbox', inbox.title],
    ['people', peopleWords.title],
    ['clock', clock.title],
    ['tour', tour.title],
  ] as const;
  const moved = (await searchParams).clock === 'moved';
  return (
    <PageBody top={<Breadcrumb locale={locale} current={title} />}>
      {moved ? (
        <Notice kind="success" alert locale={locale} title={clock.moved}>
          <p>{clock.movedText}</p>
        </Notice>
      ) : null}
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{lead}</p>
      <nav aria-label={nav} className="mt-6">
        <ul className="flex flex-wrap gap-x-6">
          {parts.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-11 items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DemoInbox messages={messages} locale={locale} />
      <DemoPeople people={people} locale={locale} />
      <DemoClock locale={locale} />
      <DemoTour locale={locale} />
    </PageBody>
  );
};

export default DemoPage;
