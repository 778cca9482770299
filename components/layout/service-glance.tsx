import type { ReactNode } from 'react';
import type { Procedure } from '@/lib/catalogue/kernel';
import { sayTerm } from '@/lib/catalogue/say';
import type { Service } from '@/lib/catalogue/services';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { ObservedTime } from './observed-time';

/** What people ask first, beside the page of a service. */
const Glance = ({ rows, locale }: { rows: readonly (readonly [string, ReactNode])[]; locale: Locale }) => (
  <aside aria-labelledby="glance" className="h-fit rounded border-t-8 border-saffron bg-surface p-6 lg:col-start-2">
    <h2 id="glance" className="text-lg">
      {messagesOf(locale).public.service.glance}
    </h2>
    <dl className="mt-4 space-y-4 text-sm">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt className="text-muted">{label}</dt>
          <dd className="mt-0.5 font-bold">{value}</dd>
        </div>
      ))}
    </dl>
  </aside>
);

/** What the law wants beside every procedure (time, silence, body), and what people ask first (how long, how much). */
export const ProcedureGlance = ({
  procedure,
  minutes,
  locale,
}: {
  procedure: Pick<Procedure, 'slug' | 'version' | 'deadlines' | 'body'>;
  minutes: number;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { service, bodies } = messagesOf(locale).public;
  // The page is prerendered: the term in force on the day this declaration was last reviewed.
  const { value: term } = procedure.deadlines.resolveWithin.entryOn(procedure.version as Day);
  const { effect } = procedure.deadlines.silence;
  const rows = [
    [service.time, t('public.services.minutes', { count: minutes })],
    [service.cost, service.free],
    [service.signIn, service.signInValue],
    [service.limit, t('public.service.limitValue', { term: sayTerm(term, locale) })],
    [
      service.observed,
      <ObservedTime key="observed" procedure={procedure.slug} look={service.observedLook} locale={locale} />,
    ],
    [service.silence, effect === 'negative' ? service.silenceNegative : service.silencePositive],
    [service.body, bodies[procedure.body]],
  ] as const;
  return <Glance rows={rows} locale={locale} />;
};

/** The same of a service with nothing to decide. */
export const StandingGlance = ({ service: of, locale }: { service: Service; locale: Locale }) => {
  const t = translator(locale);
  const { service, bodies } = messagesOf(locale).public;
  const entered = of.audience.includes('citizen')
    ? of.byPower
      ? service.signInBoth
      : service.signInValue
    : service.signInCompany;
  const rows = [
    [service.time, t('public.services.minutes', { count: of.minutes })],
    [service.cost, service.free],
    [service.signIn, of.signIn ? entered : service.signInNone],
    [service.limit, service.limitNone],
    [service.ownerOf, bodies[of.body]],
  ] as const;
  return <Glance rows={rows} locale={locale} />;
};
