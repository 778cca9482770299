import type { Procedure } from '@/lib/catalogue/kernel';
import { sayTerm } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';

/** What the law wants beside every procedure (time, silence, body), and what people ask first (how long, how much). */
export const ServiceGlance = ({
  procedure,
  minutes,
  locale,
}: {
  procedure: Pick<Procedure, 'version' | 'deadlines' | 'body'>;
  minutes: number;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { service, bodies } = messagesOf(locale).public;
  // The page is prerendered: the term in force on the day this declaration was last reviewed.
  const { value: term } = procedure.deadlines.resolveWithin.entryOn(procedure.version as Day);
  const rows = [
    [service.time, t('public.services.minutes', { count: minutes })],
    [service.cost, service.free],
    [service.signIn, service.signInValue],
    [service.limit, t('public.service.limitValue', { term: sayTerm(term, locale) })],
    [service.observed, service.observedNone],
    [
      service.silence,
      procedure.deadlines.silence.effect === 'negative' ? service.silenceNegative : service.silencePositive,
    ],
    [service.body, bodies[procedure.body]],
  ] as const;
  return (
    <aside aria-labelledby="glance" className="h-fit rounded border-t-8 border-saffron bg-surface p-6 lg:col-start-2">
      <h2 id="glance" className="text-lg">
        {service.glance}
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
};
