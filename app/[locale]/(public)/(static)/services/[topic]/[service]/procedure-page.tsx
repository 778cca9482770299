import { jargonWriter } from '@/components/glossary/jargon';
import { CradleDrawing, FamilyDrawing } from '@/components/layout/illustrations';
import { ProcedureGlance } from '@/components/layout/service-glance';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { WarningText } from '@/components/ui/warning-text';
import type { Registered } from '@/lib/catalogue/registry';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { boeUrl, lawTitle } from '@/lib/law/legal-ref';
import { Block, blocksLook } from './blocks';

/** The page of a procedure, by the fixed template (ux 1.4). */
export const ProcedurePage = ({ registered, locale }: { registered: Registered; locale: Locale }) => {
  const { procedure, words: all } = registered;
  const words = all[locale];
  const t = translator(locale);
  const { service, services, topics } = messagesOf(locale).public;
  const { paper } = messagesOf(locale);
  const topic = topics[procedure.topic].title;
  const write = jargonWriter(locale);
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            { href: `/${locale}/services`, label: services.title },
            { href: `/${locale}/services/${procedure.topic}`, label: topic },
          ]}
          current={words.title}
        />
      }
    >
      <div className="flex items-start justify-between gap-10">
        <div>
          <h1 className="max-w-[24ch] text-3xl">{words.title}</h1>
          <p className="mt-4 max-w-text text-lg text-muted">{words.summary}</p>
          <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-4">
            <ButtonLink href={`/${locale}/apply/${procedure.slug}/start`} large icon="arrow-right">
              {service.start}
            </ButtonLink>
            {procedure.kind ? null : (
              <span>
                <a href={`/${locale}/check/${procedure.slug}`} className="inline-flex min-h-11 items-center">
                  {service.check}
                </a>
                <span className="block text-sm text-muted">{service.checkText}</span>
              </span>
            )}
            <span>
              <a
                href={`/api/paper/${procedure.slug}?locale=${locale}`}
                className="inline-flex min-h-11 items-center"
                download
              >
                {paper.link}
              </a>
              <span className="block text-sm text-muted">{paper.linkText}</span>
            </span>
          </p>
        </div>
        <div className="w-60 text-link max-lg:hidden">
          {procedure.topic === 'family' ? <CradleDrawing /> : <FamilyDrawing />}
        </div>
      </div>
      <div className="mt-12 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_22rem]">
        <ProcedureGlance procedure={procedure} minutes={words.minutes} locale={locale} />
        <div className="lg:col-start-1 lg:row-start-1">
          <div className={blocksLook}>
            {procedure.electronicOnly ? <WarningText locale={locale}>{service.electronicOnly}</WarningText> : null}
            <Block title={service.who} items={words.page.who} write={write} />
            <Block title={service.get} items={words.page.get} write={write} />
            <Block title={service.need} items={words.page.need} write={write} />
            {procedure.documents.length > 0 ? (
              <section>
                <h2>{service.documents}</h2>
                <p className="mb-3">{service.documentsText}</p>
                <ul>
                  {procedure.documents.map(({ id }) => (
                    <li key={id}>
                      <strong>{words.documents[id]?.name}</strong>
                      <span className="block text-sm text-muted">{words.documents[id]?.why}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            <Block title={service.know} items={words.page.know} write={write} />
            <Block title={service.next} items={words.page.next} write={write} />
            <Block title={service.guide} items={words.page.guide ?? []} write={write} />
            <section>
              <h2>{service.before}</h2>
              <p>{service.beforeText}</p>
            </section>
            <section>
              <h2>{service.channels}</h2>
              <p>{service.channelsText}</p>
            </section>
            <section>
              <h2>{service.contact.title}</h2>
              <p>{service.contact.text}</p>
              <p className="mt-2">{service.contact.bodies[procedure.body]}</p>
            </section>
          </div>
          {procedure.requirements.length > 0 ? (
            <Details summary={service.rules}>
              <ul className="list">
                {procedure.requirements.map(({ id, ref }) => (
                  <li key={id}>
                    {words.requirements[id]?.title}:{' '}
                    <a href={boeUrl(ref)} rel="external">
                      {lawTitle(ref, locale)}, art. {ref.article}
                    </a>
                  </li>
                ))}
              </ul>
            </Details>
          ) : null}
          <p className="text-sm text-muted">
            {t('public.service.owner', { body: messagesOf(locale).public.bodies[procedure.body] })}{' '}
            {t('public.service.reviewed', {
              day: formatDay(procedure.version, locale, 'medium'),
              code: procedure.code,
            })}
          </p>
        </div>
      </div>
    </PageBody>
  );
};
