import { notFound } from 'next/navigation';
import { jargonWriter } from '@/components/glossary/jargon';
import { FamilyDrawing } from '@/components/layout/illustrations';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { type LifeEvent, lifeEvents } from '@/lib/catalogue/kernel';
import { lifeEventPeople } from '@/lib/catalogue/life-events';
import { getProcedure, type Registered } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

type Props = { params: Promise<{ locale: string; event: string }> };

export const generateStaticParams = () => lifeEvents.map((event) => ({ event }));

const eventOf = async (params: Props['params']): Promise<LifeEvent> => {
  const { event } = await params;
  return lifeEvents.find((known) => known === event) ?? notFound();
};

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const event = await eventOf(params);
  const { events } = messagesOf(locale).entitlements;
  return pageMetadata(locale, {
    title: events[event].title,
    description: events[event].hint,
    path: `/life-events/${event}`,
  });
};

/** Papers that most of these applications ask for, each once. */
const papersOf = (services: readonly Registered[], locale: Locale): readonly string[] => {
  const times = new Map<string, number>();
  for (const { procedure, words } of services)
    for (const { id } of procedure.documents) {
      const name = words[locale].documents[id]?.name;
      if (name) times.set(name, (times.get(name) ?? 0) + 1);
    }
  return [...times.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([name]) => name);
};

/** One thing that happens in a life, and the rights of everybody it concerns: answered once, applied for together. */
const LifeEventPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const event = await eventOf(params);
  const { entitlements, lifeEvents: said, retirement } = messagesOf(locale);
  const { title } = entitlements.events[event];
  const { lead, first } = said.events[event];
  const people = said.people[event] as Readonly<Record<string, string>>;
  const groups = Object.entries(lifeEventPeople[event]).map(([person, slugs]) => ({
    person,
    services: (slugs as readonly string[]).map(getProcedure),
  }));
  const services = [...new Set(groups.flatMap((group) => group.services))];
  const write = jargonWriter(locale);
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/life-events`, label: said.page.title }]}
          current={title}
        />
      }
    >
      <div className="flex items-start justify-between gap-10">
        <div>
          <h1 className="max-w-[24ch] text-3xl">{title}</h1>
          <p className="mt-4 max-w-text text-lg text-muted">{lead}</p>
          <Form
            action="/api/entitlements/events"
            csrf=""
            locale={locale}
            hidden={{ events: event }}
            className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3"
          >
            <Button large>{said.page.start}</Button>
            <span className="text-sm text-muted">{said.page.startText}</span>
          </Form>
          {event === 'death' ? (
            <p className="mt-4">
              <a
                href={`/${locale}/services/death-and-survivors/death-report`}
                className="inline-flex min-h-11 items-center font-bold"
              >
                {getProcedure('death-report').words[locale].title}
              </a>
            </p>
          ) : null}
          {event === 'retirement' ? (
            <p className="mt-4">
              <a href={`/${locale}/calculators/retirement`} className="inline-flex min-h-11 items-center font-bold">
                {retirement.index.retirement.title}
              </a>
            </p>
          ) : null}
        </div>
        <div className="w-60 text-link max-lg:hidden">
          <FamilyDrawing />
        </div>
      </div>
      <div className="mt-12 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_22rem]">
        <div className="space-y-10">
          <section className="max-w-form">
            <h2 className="text-xl">{said.page.first}</h2>
            <ol className="mt-3 list-decimal space-y-2 pl-6 marker:font-bold">
              {first.map((step) => (
                <li key={step}>{write(step)}</li>
              ))}
            </ol>
          </section>
          <section className="max-w-form">
            <h2 className="text-xl">{said.page.rights}</h2>
            {groups.map(({ person, services: theirs }) => (
              <section key={person} className="mt-6">
                <h3 className="text-lg">{people[person]}</h3>
                <ul className="mt-2 border-t border-line">
                  {theirs.map(({ procedure, words }) => (
                    <li key={procedure.slug} className="border-b border-line py-3">
                      <a href={`/${locale}/services/${procedure.topic}/${procedure.slug}`} className="font-bold">
                        {words[locale].title}
                      </a>
                      <p className="text-sm text-muted">{words[locale].summary}</p>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </section>
        </div>
        <aside aria-labelledby="papers" className="h-fit rounded border-t-8 border-saffron bg-surface p-6">
          <h2 id="papers" className="text-lg">
            {said.page.papers}
          </h2>
          <p className="mt-1 text-sm text-muted">{said.page.papersText}</p>
          <ul className="list mt-4 text-sm">
            {papersOf(services, locale).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </aside>
      </div>
    </PageBody>
  );
};

export default LifeEventPage;
