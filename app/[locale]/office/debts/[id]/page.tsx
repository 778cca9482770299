import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Timeline } from '@/components/ui/timeline';
import { requireStaff } from '@/lib/auth/require';
import { formatDay, formatInstant, formatMoney } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { debtActs, getOfficeDebt } from '@/lib/services/debts/office-debt';
import { sayKind, sayPeriod } from '@/lib/services/debts/say-debt';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { OwedTable } from '../../../settlements/detail-view';
import { collectors } from '../../staff-areas';
import { AskedOfDebt } from './asked-of-debt';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('debts.office.debtFacts'), problems, locale) };
};

/** A debt as staff see it: who owes it, how much and why, what was asked, and what can be written down. */
const OfficeDebtPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/debts/${id}`, ...collectors);
  const debt = await orNotFound(() => getOfficeDebt(actor, id));
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const labels = Object.fromEntries(
    debt.requests.map((request) => [`reasons-${request.id}`, t('debts.office.reasons')]),
  );
  const errors = formErrors(problems, labels, locale);
  const { done } = await searchParams;
  const act = (['claim', 'enforce', 'break', 'answer'] as const).find((each) => each === done);
  const { person, organisation } = debt;
  const debtor = person
    ? `${person.givenName} ${person.surnames} · ${maskId(person.idNumber)}`
    : `${organisation?.name ?? ''} · ${organisation?.nif ?? ''}`;
  const may = { claim: debt.mayClaim, enforce: debt.mayEnforce, break: debt.mayBreak };
  const events = messagesOf(locale).debts.events as Readonly<Record<string, string>>;
  return (
    <>
      <BackLink href={`/${locale}/office/tasks`} locale={locale} label={t('debts.office.backToTasks')} />
      <ErrorSummary errors={errors.list} locale={locale} />
      {act ? <Notice kind="success" alert locale={locale} title={t(`debts.office.doneActs.${act}`)} /> : null}
      <h1 className="text-2xl">{t('debts.office.debtTitle', { number: debt.number })}</h1>
      <div className="mt-4 max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            { key: 'debtor', label: t('debts.office.debtor'), value: debtor },
            {
              key: 'concept',
              label: t('debts.columns.concept'),
              value: `${sayKind(debt, locale)}, ${sayPeriod(debt, locale)}`,
            },
            { key: 'due', label: t('debts.columns.due'), value: formatDay(debt.facts.dueOn, locale) },
            { key: 'state', label: t('debts.columns.state'), value: t(`debts.states.${debt.state}`) },
            { key: 'total', label: t('debts.columns.total'), value: formatMoney(debt.owed.total, locale) },
          ]}
        />
      </div>
      <section className="mt-8">
        <h2 className="mb-3 text-xl">{t('debts.detail.reached')}</h2>
        <OwedTable debt={debt} place={{ locale, t }} />
      </section>
      <AskedOfDebt debt={debt} csrf={csrf} locale={locale} values={values} errorOf={errors.of} />
      {debtActs.some((each) => may[each]) ? (
        <section className="mt-8">
          <h2 className="mb-3 text-xl">{t('debts.office.acts')}</h2>
          <div className="flex flex-wrap gap-8">
            {debtActs
              .filter((each) => may[each])
              .map((each) => (
                <Form
                  key={each}
                  action="/api/office/debts/change"
                  csrf={csrf}
                  locale={locale}
                  hidden={{ debt: id, act: each }}
                >
                  <Button look="secondary">{t(`debts.office.${each}`)}</Button>
                  <p className="mt-1 text-muted">{t(`debts.office.${each}Hint`)}</p>
                </Form>
              ))}
          </div>
        </section>
      ) : null}
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{t('debts.detail.history')}</h2>
        <Timeline
          locale={locale}
          items={debt.events.map(({ id: event, at, kind }) => ({
            id: event,
            title: events[kind] ?? kind,
            at: at.toISOString(),
            when: formatInstant(at, locale),
          }))}
        />
      </section>
    </>
  );
};

export default OfficeDebtPage;
