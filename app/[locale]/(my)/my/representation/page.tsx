import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { FamilyDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { requireSelf } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listPowers } from '@/lib/services/powers/list-powers';
import { orNotFound } from '../../../or-not-found';
import { PowerRows, type Powers } from './power-rows';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('representation.title'),
});

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-12 max-w-form">
    <h2 className="mb-4 text-xl">{title}</h2>
    {children}
  </section>
);

const HowItWorks = ({ locale }: { locale: Locale }) => {
  const { howTitle, how, law } = messagesOf(locale).representation.overview;
  return (
    <section className="mt-12 max-w-text">
      <h2 className="text-xl">{howTitle}</h2>
      <ul className="list mt-4">
        {how.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="mt-4 text-sm text-muted">{law}</p>
    </section>
  );
};

/** Every power of the person: what waits for an answer first, then whom they act for, who acts for them, what ended. */
const RepresentationPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/my/representation`;
  const { actor } = await requireSelf(locale, base);
  const { toAnswer, iActFor, actForMe, waiting, ended } = await orNotFound(() => listPowers(actor));
  const t = translator(locale);
  const words = messagesOf(locale).representation.overview;
  const rows = (powers: Powers, isToAnswer = false) => (
    <PowerRows powers={powers} own={actor.id} isToAnswer={isToAnswer} locale={locale} />
  );
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('representation.title')}
        />
      }
    >
      <h1 className="text-3xl">{t('representation.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{t('representation.lead')}</p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ButtonLink href={`${base}/give/who`}>{words.give}</ButtonLink>
        <ButtonLink href={`${base}/ask/who`} look="secondary">
          {words.ask}
        </ButtonLink>
        <a href={`${base}/model`} className="inline-flex min-h-11 items-center">
          {words.model}
        </a>
      </p>
      <Section title={words.toAnswer}>
        {toAnswer.length > 0 ? (
          rows(toAnswer, true)
        ) : (
          <p className="text-muted">
            {words.emptyToAnswer}. {words.emptyToAnswerText}
          </p>
        )}
      </Section>
      <Section title={words.actForMe}>
        {actForMe.length > 0 ? (
          rows(actForMe)
        ) : (
          <EmptyState title={words.emptyActForMe} level={3} picture={<FamilyDrawing />}>
            <p>{words.emptyActForMeText}</p>
          </EmptyState>
        )}
      </Section>
      <Section title={words.iActFor}>
        {iActFor.length > 0 ? (
          rows(iActFor)
        ) : (
          <EmptyState title={words.emptyIActFor} level={3}>
            <p>{words.emptyIActForText}</p>
          </EmptyState>
        )}
      </Section>
      {waiting.length > 0 ? <Section title={words.waiting}>{rows(waiting)}</Section> : null}
      {ended.length > 0 ? <Section title={words.ended}>{rows(ended)}</Section> : null}
      <HowItWorks locale={locale} />
    </PageBody>
  );
};

export default RepresentationPage;
