import { jargonWriter } from '@/components/glossary/jargon';
import { StandingGlance } from '@/components/layout/service-glance';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { type Service, serviceWords } from '@/lib/catalogue/services';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { Block, blocksLook } from './blocks';

/** The page of a service that begins no case, by the same template: nothing to decide, so no term and no silence. */
export const StandingServicePage = ({ service: of, locale }: { service: Service; locale: Locale }) => {
  const words = serviceWords(of.slug, locale);
  const t = translator(locale);
  const { service, services, topics, bodies } = messagesOf(locale).public;
  const write = jargonWriter(locale);
  const crumbs = [
    { href: `/${locale}/services`, label: services.title },
    { href: `/${locale}/services/${of.topic}`, label: topics[of.topic].title },
  ];
  return (
    <PageBody top={<Breadcrumb locale={locale} crumbs={crumbs} current={words.title} />}>
      <h1 className="max-w-[24ch] text-3xl">{words.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{words.summary}</p>
      <p className="mt-8">
        <ButtonLink href={`/${locale}${of.href}`} large icon="arrow-right">
          {service.open}
        </ButtonLink>
      </p>
      <div className="mt-12 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_22rem]">
        <StandingGlance service={of} locale={locale} />
        <div className="lg:col-start-1 lg:row-start-1">
          <div className={blocksLook}>
            <Block title={service.who} items={words.who} write={write} />
            <Block title={service.get} items={words.get} write={write} />
            <Block title={service.need} items={words.need} write={write} />
            <Block title={service.know} items={words.know} write={write} />
            <Block title={service.next} items={words.next} write={write} />
            <section>
              <h2>{service.channels}</h2>
              <p>{service.channelsPage}</p>
            </section>
            <section>
              <h2>{service.contact.title}</h2>
              <p>{service.contact.text}</p>
              <p className="mt-2">{service.contact.bodies[of.body]}</p>
            </section>
          </div>
          <p className="mt-8 text-sm text-muted">
            {t('public.service.owner', { body: bodies[of.body] })}{' '}
            {t('public.service.reviewedPage', { day: formatDay(of.reviewed, locale, 'medium') })}
          </p>
        </div>
      </div>
    </PageBody>
  );
};
