import { redirect } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { SummaryList } from '@/components/ui/summary-list';
import { today } from '@/lib/adapters/clock';
import { findProcedure } from '@/lib/catalogue/registry';
import { sayValue } from '@/lib/catalogue/say';
import { assessmentOf } from '@/lib/catalogue/screener';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { formErrors, formState, type Search } from '../../../form-state';
import { browserEntitlements } from '../browser-answers';
import { FindingItem } from './finding-item';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).entitlements.results;
  return { ...pageMetadata(locale, { title, description: lead, path: '/entitlements' }), robots: { index: false } };
};

/** Every benefit in three piles, with the reasons; any answer can be changed, and what follows is worked out again. */
const ResultsPage = async ({ params, searchParams }: LocaleParams & { searchParams: Search }) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { events, findings, next, answered, keptUntil } = await browserEntitlements();
  if (events.length === 0) redirect(`/${locale}/entitlements`);
  const { results, events: eventWords, keep } = messagesOf(locale).entitlements;
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, { email: keep.email }, locale);
  const { kept } = await searchParams;
  const emailError = errors.of('email');
  const day = today();
  const of = (found: string) =>
    findings
      .filter((finding) => finding.concerned && finding.found === found)
      .map((finding) => ({
        finding,
        assessment: assessmentOf(finding, day),
      }));
  const entitled = of('entitled');
  const perhaps = of('perhaps');
  const not = of('not');
  const others = findings.filter(({ concerned }) => !concerned);
  const piles = [
    ['entitled', entitled],
    ['perhaps', perhaps],
    ['not', not],
  ] as const;
  return (
    <PageBody top={<BackLink href={`/${locale}/entitlements`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1>{results.title}</h1>
      <p className="mt-3 max-w-text text-lg text-muted">
        {t('entitlements.results.counts', {
          entitled: entitled.length,
          perhaps: perhaps.length,
          not: not.length,
        })}
      </p>
      <div className="mt-8 max-w-form space-y-12">
        {kept === 'sent' || kept === 'yes' ? (
          <Notice locale={locale} kind="success" alert title={kept === 'sent' ? keep.sent : keep.done} id="kept">
            {keptUntil ? <p>{t('entitlements.keep.until', { day: formatDay(dayAt(keptUntil), locale) })}</p> : null}
          </Notice>
        ) : null}
        {next ? (
          <Notice locale={locale} title={results.more} id="more">
            <p>{results.moreText}</p>
            <p className="mt-3">
              <ButtonLink href={`/${locale}/entitlements/next`}>{results.goOn}</ButtonLink>
            </p>
          </Notice>
        ) : null}
        <form method="get" action={`/${locale}/apply/together`} className="space-y-12">
          {piles.map(([found, items]) => (
            <section key={found} aria-labelledby={`pile-${found}`}>
              <h2 id={`pile-${found}`} className="text-xl">
                {results.piles[found].title}
              </h2>
              <p className="mt-1 text-muted">
                {items.length > 0 ? results.piles[found].text : results.piles[found].none}
              </p>
              {items.length > 0 ? (
                <ul className="mt-4 border-t border-line">
                  {items.map(({ finding, assessment }) => (
                    <FindingItem
                      key={finding.registered.procedure.slug}
                      finding={finding}
                      assessment={assessment}
                      locale={locale}
                    />
                  ))}
                </ul>
              ) : null}
              {found === 'perhaps' && entitled.length + perhaps.length > 0 ? (
                <div className="mt-6">
                  <Button large look="primary">
                    {results.apply}
                  </Button>
                  <p className="mt-2 text-sm text-muted">{results.applyText}</p>
                </div>
              ) : null}
            </section>
          ))}
        </form>
        {others.length > 0 ? (
          <details className="border-y border-line">
            <summary className="min-h-14 py-4 font-bold text-link">
              {t('entitlements.results.others', { count: others.length })}
            </summary>
            <p className="max-w-text pb-3 text-muted">{results.othersText}</p>
            <ul className="list pb-4">
              {others.map(({ registered: { procedure, words } }) => (
                <li key={procedure.slug}>
                  <a href={`/${locale}/services/${procedure.topic}/${procedure.slug}`}>{words[locale].title}</a>{' '}
                  <span className="text-muted">
                    ({procedure.events.slice(0, 1).map((event) => eventWords[event].title)})
                  </span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <section>
          <h2 className="mb-3 text-xl">{results.answers}</h2>
          <SummaryList
            locale={locale}
            rows={[
              {
                key: 'events',
                label: results.situation,
                value: events.map((event) => eventWords[event].title).join(' · '),
                changeHref: `/${locale}/entitlements`,
              },
              ...answered.flatMap(({ slug, step, fact }) => {
                const found = findProcedure(slug);
                const field = found?.procedure.facts[fact];
                const word = found?.words[locale].facts[fact];
                if (!found || !field || !word) return [];
                const facts = findings.find(({ registered }) => registered === found)?.facts ?? {};
                return [
                  {
                    key: fact,
                    label: word.label,
                    value: (
                      <span className="whitespace-pre-line">{sayValue(field, word as never, facts[fact], locale)}</span>
                    ),
                    changeHref: `/${locale}/entitlements/${slug}/${step}?again=yes`,
                    changeLabel: word.label,
                  },
                ];
              }),
            ]}
          />
        </section>
        <section className="no-print" aria-labelledby="keep">
          <h2 id="keep" className="text-xl">
            {keep.title}
          </h2>
          <p className="mt-1 max-w-text text-muted">{keep.text}</p>
          <Form id="keep-form" action="/api/entitlements/keep" csrf="" locale={locale} className="mt-5 space-y-5">
            <Field
              widget="email"
              name="email"
              label={keep.email}
              hint={keep.emailHint}
              optional
              locale={locale}
              value={values.email as string | undefined}
              {...(emailError ? { error: emailError } : {})}
            />
            <Button look="secondary">{keep.button}</Button>
          </Form>
          <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
            <PrintButton label={keep.print} />
            <Form id="forget-form" action="/api/entitlements/forget" csrf="" locale={locale}>
              <Button look="plain">{keep.forget}</Button>
            </Form>
          </div>
        </section>
      </div>
    </PageBody>
  );
};

export default ResultsPage;
