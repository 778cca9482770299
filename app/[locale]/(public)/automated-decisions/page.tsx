import type { Metadata } from 'next';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { SummaryList } from '@/components/ui/summary-list';
import { today } from '@/lib/adapters/clock';
import { sayHowToDisagree } from '@/lib/casework/say-remedy';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { boeUrl, citation, lawTitle } from '@/lib/law/legal-ref';
import { type Automated, listAutomated } from '@/lib/services/automated/list-automated';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).automated;
  return pageMetadata(locale, { title, description: lead, path: '/automated-decisions' });
};

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="list">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** One procedure: what, when, by which rules and data, how often, and how to challenge it. */
const Procedure = ({ registered, automatic, all, locale }: Automated & { locale: Locale }) => {
  const t = translator(locale);
  const { procedure } = registered;
  const words = registered.words[locale];
  const said = messagesOf(locale).automated;
  const when: Readonly<Record<string, string>> = said.when;
  if (!procedure.automatic) return null;
  return (
    <section id={procedure.slug} aria-labelledby={`${procedure.slug}-title`} className="mt-10 max-w-form">
      <h2 id={`${procedure.slug}-title`} className="mb-4 text-xl">
        <a href={`/${locale}/services/${procedure.topic}/${procedure.slug}`}>{words.title}</a>
      </h2>
      <SummaryList
        locale={locale}
        rows={[
          { key: 'decides', label: said.procedure.decides, value: words.summary },
          { key: 'when', label: said.procedure.when, value: when[procedure.slug] ?? said.when.other },
          {
            key: 'rules',
            label: said.procedure.rules,
            value: <List items={procedure.requirements.map(({ id }) => words.requirements[id]?.title ?? id)} />,
          },
          {
            key: 'data',
            label: said.procedure.data,
            value: <List items={Object.keys(procedure.facts).map((key) => words.facts[key]?.name ?? key)} />,
          },
          {
            key: 'version',
            label: said.procedure.version,
            value: formatDay(procedure.version as Day, locale),
          },
          {
            key: 'law',
            label: said.procedure.law,
            value: (
              <a
                href={boeUrl(procedure.automatic.ref)}
                rel="external"
                title={lawTitle(procedure.automatic.ref, locale)}
              >
                {citation(procedure.automatic.ref, locale)}
              </a>
            ),
          },
          {
            key: 'count',
            label: said.procedure.count,
            value: t('automated.procedure.countText', { automatic, all }),
          },
          {
            key: 'challenge',
            label: said.procedure.challenge,
            value: sayHowToDisagree(procedure, today(), locale),
          },
          ...(['specification', 'supervision', 'audit', 'challenge'] as const).map((role) => ({
            key: `who-${role}`,
            label: said.responsible[role],
            value: t(`automated.responsible.units.${role}`, { body: procedure.body }),
          })),
        ]}
      />
    </section>
  );
};

/** What is decided without a person (RD 203/2021 art. 11.1.i, LGSS art. 130), as the catalogue declares it. */
const AutomatedDecisionsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const said = messagesOf(locale).automated;
  const listed = await listAutomated();
  return (
    <PageBody top={<Breadcrumb locale={locale} current={said.title} />}>
      <h1 className="text-3xl">{said.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{said.lead}</p>
      <section className="mt-8 max-w-text">
        <h2 className="mb-3 text-xl">{said.principles.title}</h2>
        <List items={said.principles.items} />
      </section>
      {listed.length === 0 ? <p className="mt-8">{said.none}</p> : null}
      {listed.map((each) => (
        <Procedure key={each.registered.procedure.slug} {...each} locale={locale} />
      ))}
      <section id="person" className="mt-12 max-w-text">
        <h2 className="mb-3 text-xl">{said.person.title}</h2>
        <List items={said.person.items} />
        <p className="mt-3">
          <a href={`/${locale}/my/cases`} className="inline-flex min-h-11 items-center">
            {said.person.link}
          </a>
        </p>
      </section>
      <section className="mt-10 max-w-text">
        <h2 className="mb-3 text-xl">{said.law.title}</h2>
        <List items={said.law.items} />
      </section>
    </PageBody>
  );
};

export default AutomatedDecisionsPage;
