import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkList } from '@/components/ui/link-list';
import { Tag } from '@/components/ui/tag';
import { reaches } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { requireCitizen } from '@/lib/auth/require';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maxDay } from '@/lib/law/day';
import type { DomesticEmployment, DomesticRole } from '@/lib/record/domestic';
import { costOf, DOMESTIC, heldOn, listEmployments } from '@/lib/services/domestic/employments';
import { refuseOutOfPower } from '@/lib/services/powers/act-for';
import { OutsidePower } from '../../../apply/[procedure]/start/outside-power';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('domestic.mine.title'),
});

const EmploymentCard = ({ employment, locale }: { employment: DomesticEmployment; locale: Locale }) => {
  const t = translator(locale);
  const { id, otherName, role, since, until } = employment;
  const conditions = heldOn(employment, today());
  const isOver = until !== null && until < today();
  const cost = conditions && costOf(employment, conditions, maxDay(conditions.from, today()));
  return (
    <Card
      level={3}
      title={otherName}
      href={`/${locale}/my/domestic-employment/${id}`}
      icon="briefcase"
      tags={isOver ? <Tag icon="clock">{t('domestic.mine.over')}</Tag> : undefined}
    >
      <p>{t('domestic.mine.since', { day: formatDay(since, locale) })}</p>
      {until ? <p>{t('domestic.mine.ended', { day: formatDay(until, locale) })}</p> : null}
      {conditions ? (
        <p>
          {t('domestic.conditions.hoursValue', { hours: conditions.hours })} ·{' '}
          {t(`domestic.pays.${conditions.payKind}`, { pay: formatMoney(conditions.pay, locale) })}
        </p>
      ) : null}
      {cost && !isOver ? (
        <p>
          {role === 'employer'
            ? t('domestic.mine.cost', { total: formatMoney(cost.total, locale) })
            : t('domestic.mine.net', { net: formatMoney(cost.net, locale) })}
        </p>
      ) : null}
    </Card>
  );
};

const Side = ({ side, rows, locale }: { side: DomesticRole; rows: readonly DomesticEmployment[]; locale: Locale }) =>
  rows.length === 0 ? null : (
    <section aria-labelledby={side} className="mt-10">
      <h2 id={side} className="mb-5 text-xl">
        {translator(locale)(`domestic.mine.${side}`)}
      </h2>
      <ul className="grid gap-5 md:grid-cols-2">
        {rows.map((employment) => (
          <li key={employment.id}>
            <EmploymentCard employment={employment} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );

/** The domestic employments of a person, as employer and as worker. */
const DomesticEmploymentPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor, power, csrf } = await requireCitizen(locale, `/${locale}/my/domestic-employment`);
  if (power && !reaches(actor, DOMESTIC)) {
    await refuseOutOfPower(actor, DOMESTIC);
    const { title } = getProcedure(DOMESTIC).words[locale];
    return <OutsidePower power={power} slug={DOMESTIC} title={title} csrf={csrf} locale={locale} />;
  }
  const rows = await listEmployments(actor);
  const t = translator(locale);
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('domestic.mine.title')}
        />
      }
    >
      <h1>{t('domestic.mine.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">
        {power ? t('domestic.mine.leadFor', { name: power.name }) : t('domestic.mine.lead')}
      </p>
      {rows.length === 0 ? (
        <div className="mt-10">
          <EmptyState
            title={t('domestic.mine.emptyTitle')}
            action={
              <ButtonLink href={`/${locale}/apply/domestic-registration/start`}>
                {t('domestic.mine.emptyLink')}
              </ButtonLink>
            }
          >
            <p>{t('domestic.mine.emptyText')}</p>
            <p>{t('domestic.mine.emptyHow')}</p>
          </EmptyState>
        </div>
      ) : null}
      <Side side="employer" rows={rows.filter(({ role }) => role === 'employer')} locale={locale} />
      <Side side="worker" rows={rows.filter(({ role }) => role === 'worker')} locale={locale} />
      <section className="mt-12">
        <h2 className="text-xl">{t('domestic.mine.other')}</h2>
        <LinkList
          links={[
            ...(rows.length > 0
              ? [[`/${locale}/apply/domestic-registration/start`, t('domestic.mine.register')] as const]
              : []),
            [`/${locale}/calculators/domestic-employment`, t('domestic.mine.calculator')],
            [`/${locale}/help/domestic-employment`, t('domestic.mine.leaflet')],
          ]}
        />
      </section>
    </PageBody>
  );
};

export default DomesticEmploymentPage;
