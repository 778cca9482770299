import type { Metadata } from 'next';
import { orNotFound } from '@/app/[locale]/or-not-found';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { SummaryCard, SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';
import { today } from '@/lib/adapters/clock';
import { requireCitizen } from '@/lib/auth/require';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { addDays } from '@/lib/law/day';
import { conditionRows } from '@/lib/services/domestic/conditions-sheet';
import { costOf, getEmployment, type HistoryRow, heldOn } from '@/lib/services/domestic/employments';
import { CostTable } from '../../../../domestic/cost-table';

type Props = { params: Promise<{ locale: string; id: string }> };

const load = async (params: Props['params']) => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const { id } = await params;
  const session = await requireCitizen(locale, `/${locale}/my/domestic-employment/${id}`);
  const found = await orNotFound(() => getEmployment(session.actor, id));
  return { locale, session, id, t: translator(locale), ...found };
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { employment, t } = await load(params);
  return { title: t('domestic.one.title', { name: employment.otherName }) };
};

const rowsOf = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([label, value]) => ({ key: label, label, value }));

const History = ({ history, locale }: { history: readonly HistoryRow[]; locale: Locale }) => {
  const t = translator(locale);
  const stateOf = ({ replacedAt, until }: HistoryRow): string => {
    if (replacedAt) return t('domestic.one.replaced', { day: formatInstantDay(replacedAt, locale) });
    return until
      ? t('domestic.one.standsUntil', { day: formatDay(addDays(until, -1), locale) })
      : t('domestic.one.stands');
  };
  return (
    <section className="mt-12 max-w-form">
      <h2 className="mb-5 text-xl">{t('domestic.one.history')}</h2>
      {history.map((row) => (
        <SummaryCard
          key={row.id}
          level={3}
          title={formatDay(row.from, locale)}
          actions={row.replacedAt ? <Tag icon="clock">{stateOf(row)}</Tag> : undefined}
        >
          <SummaryList
            locale={locale}
            rows={[
              { key: 'state', label: t('domestic.one.state'), value: stateOf(row) },
              {
                key: 'by',
                label: t('domestic.one.by'),
                value: `${t(`domestic.one.byWho.${row.declaredAs}`)}, ${formatInstantDay(row.declaredAt, locale)}`,
              },
              ...rowsOf(conditionRows(row, locale)).slice(1),
            ]}
          />
        </SummaryCard>
      ))}
    </section>
  );
};

/** One employment: what is declared, what it costs, how to change or correct it, and everything declared before. */
const EmploymentPage = async ({ params }: Props) => {
  const { locale, session, id, t, employment, history } = await load(params);
  const { otherName, other, role, since, until, reduction } = employment;
  const conditions = heldOn(employment, today());
  const isComing = conditions !== undefined && conditions.from > today();
  const isOver = until !== null && until < today();
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            { href: `/${locale}/my`, label: t('my.title') },
            { href: `/${locale}/my/domestic-employment`, label: t('domestic.mine.title') },
          ]}
          current={otherName}
        />
      }
    >
      <h1>{t('domestic.one.title', { name: otherName })}</h1>
      <div className="mt-8 max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            { key: 'role', label: t('domestic.one.role'), value: t(`domestic.one.roles.${role}`) },
            { key: 'id', label: t('domestic.one.id'), value: other },
            { key: 'since', label: t('domestic.one.since'), value: formatDay(since, locale) },
            ...(until ? [{ key: 'until', label: t('domestic.one.until'), value: formatDay(until, locale) }] : []),
            { key: 'reduction', label: t('domestic.one.reduction'), value: t(`domestic.reductions.${reduction}`) },
          ]}
        />
        {conditions ? (
          <section className="mt-10">
            <h2 className="mb-4 text-xl">
              {isComing ? t('domestic.one.coming', { day: formatDay(conditions.from, locale) }) : t('domestic.one.now')}
            </h2>
            <SummaryList locale={locale} rows={rowsOf(conditionRows(conditions, locale))} />
            <Details summary={t('domestic.one.cost')}>
              <CostTable
                cost={costOf(employment, conditions, isComing ? conditions.from : today())}
                caption={t('domestic.cost.shares')}
                locale={locale}
              />
            </Details>
          </section>
        ) : null}
        <section className="mt-10 space-y-8">
          {role === 'worker' ? <p>{t('domestic.one.workerText')}</p> : null}
          {isOver ? <p>{t('domestic.one.ended')}</p> : null}
          {(isOver ? (['correction'] as const) : (['change', 'correction'] as const)).map((act) => (
            <Form
              key={act}
              action="/api/domestic/start"
              csrf={session.csrf}
              locale={locale}
              hidden={{ employment: id, act }}
            >
              <p className="mb-3">{t(act === 'change' ? 'domestic.one.changeText' : 'domestic.one.correctText')}</p>
              <Button look={act === 'change' ? 'primary' : 'secondary'}>
                {t(act === 'change' ? 'domestic.one.change' : 'domestic.one.correct')}
              </Button>
            </Form>
          ))}
        </section>
      </div>
      <History history={history} locale={locale} />
    </PageBody>
  );
};

export default EmploymentPage;
