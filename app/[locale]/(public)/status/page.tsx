import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Icon } from '@/components/ui/icon';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getStatus } from '@/lib/services/outages/status';
import { OutageTable } from './outage-table';
import { ServiceState } from './service-state';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).outages.status;
  return pageMetadata(locale, { title, description: lead, path: '/status' });
};

/** What works and what does not, with what it means for the time limits of people (RD 203/2021 art. 11.1.g). */
const StatusPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { status: words } = messagesOf(locale).outages;
  const { at, on, planned, past, uptime } = await getStatus();
  return (
    <PageBody top={<Breadcrumb locale={locale} crumbs={[]} current={words.title} />}>
      <h1>{words.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{words.lead}</p>
      <section className="mt-10">
        <h2 className="text-xl">{words.now}</h2>
        <p className="mt-1 text-sm text-muted">{t('outages.status.at', { when: formatInstant(at, locale) })}</p>
        <ul className="mt-4 grid gap-5 lg:grid-cols-2">
          {(['register', 'notifications'] as const).map((service) => (
            <ServiceState
              key={service}
              service={service}
              outage={on.find((outage) => outage.service === service)}
              uptime={uptime}
              locale={locale}
            />
          ))}
        </ul>
      </section>
      <section className="mt-12">
        <h2 className="mb-3 text-xl">{words.planned}</h2>
        {planned.length > 0 ? (
          <OutageTable caption={words.planned} outages={planned} locale={locale} />
        ) : (
          <p className="text-muted">{words.plannedNone}</p>
        )}
      </section>
      <section className="mt-12">
        <h2 className="mb-3 text-xl">{words.past}</h2>
        {past.length > 0 ? (
          <OutageTable caption={words.past} outages={past} locale={locale} />
        ) : (
          <p className="text-muted">{words.pastNone}</p>
        )}
      </section>
      <section className="mt-12 max-w-text">
        <h2 className="mb-3 text-xl">{words.rulesTitle}</h2>
        <ul className="list">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p className="mt-6">
          <a href="/api/v1/status" className="inline-flex min-h-11 items-center gap-2">
            <Icon name="download" className="size-5" />
            {words.machine}
          </a>
        </p>
      </section>
    </PageBody>
  );
};

export default StatusPage;
