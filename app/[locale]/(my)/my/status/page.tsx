import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SummaryList } from '@/components/ui/summary-list';
import { StatusTag } from '@/components/ui/tag';
import { requireCitizen } from '@/lib/auth/require';
import { publicStep, publicSteps } from '@/lib/casework/lifecycle';
import { sayTerm } from '@/lib/catalogue/say';
import { formatDay, formatInstantDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { type Happening, whatIsHappening } from '@/lib/services/cases/what-is-happening';
import { orNotFound } from '../../../or-not-found';
import { caseStatus } from '../case-status';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('certificates.status.title'),
});

const rowsOf = (each: Happening, name: string | undefined, locale: Locale) => {
  const t = translator(locale);
  const { state, since, actor, until, isStopped, usual, next, registered } = each;
  const term = sayTerm(registered.procedure.deadlines.resolveWithin.entryOn(dayAt(since)).value, locale);
  const who = actor === 'person' && name ? t('certificates.status.youFor', { name }) : null;
  return [
    [
      'where',
      `${t('ui.step', { step: publicStep[state], total: publicSteps.length })}: ${t(`my.case.states.${state}`)}.`,
    ],
    ['since', formatInstantDay(since, locale)],
    ['who', who ?? t(`certificates.status.${actor === 'person' ? 'you' : actor}`)],
    [
      'until',
      until ? formatDay(until, locale) : t(isStopped ? 'certificates.status.stopped' : 'certificates.status.noLimit'),
    ],
    [
      'usual',
      usual ? t('certificates.status.usualValue', { ...usual, term }) : t('certificates.status.usualNone', { term }),
    ],
    [
      'next',
      next
        ? t('certificates.status.nextValue', {
            amount: formatMoney(next.value, locale),
            day: formatDay(next.on, locale),
          })
        : t('certificates.status.noNext'),
    ],
  ] as const;
};

/** "What is happening with my benefit?": each case in six plain answers, for its person or who represents them. */
const StatusPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor, power } = await requireCitizen(locale, `/${locale}/my/status`);
  const happening = await orNotFound(() => whatIsHappening(actor));
  const t = translator(locale);
  const name = power?.name;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('certificates.status.title')}
        />
      }
    >
      <h1 className="text-3xl">
        {name ? t('certificates.status.titleFor', { name }) : t('certificates.status.title')}
      </h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('certificates.status.lead')}</p>
      {happening.length === 0 ? (
        <EmptyState
          title={name ? t('certificates.status.emptyFor', { name }) : t('certificates.status.empty')}
          action={<ButtonLink href={`/${locale}/services`}>{t('my.home.emptyLink')}</ButtonLink>}
        >
          <p>{t('certificates.status.emptyText')}</p>
        </EmptyState>
      ) : (
        <ul className="max-w-form space-y-8">
          {happening.map((each) => (
            <li key={each.id} className="rounded border border-line bg-surface p-5 sm:p-6">
              <div className="mb-1 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
                <h2 className="text-lg">{each.registered.words[locale].title}</h2>
                <StatusTag status={caseStatus(each.state, each.outcome)} locale={locale} />
              </div>
              <p className="mb-4 text-sm text-muted">
                {t('certificates.status.number')}: <span className="font-mono">{each.number}</span>
              </p>
              <SummaryList
                locale={locale}
                rows={rowsOf(each, name, locale).map(([key, value]) => ({
                  key,
                  label: t(`certificates.status.${key}`),
                  value,
                }))}
              />
              {each.canOpen ? (
                <p className="mt-4">
                  <a href={`/${locale}/my/cases/${each.id}`} className="inline-flex min-h-11 items-center">
                    {t('certificates.status.open')}
                    <span className="sr-only">: {each.registered.words[locale].title}</span>
                  </a>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </PageBody>
  );
};

export default StatusPage;
