import { CalendarDrawing } from '@/components/layout/illustrations';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkList } from '@/components/ui/link-list';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getMyArea } from '@/lib/services/cases/my-cases';
import { CaseRows } from './case-rows';
import { NextPayments } from './next-payments';
import { ThingsToDo } from './things-to-do';

export type Area = Awaited<ReturnType<typeof getMyArea>>;
const SHOWN = 5;

const Shortcuts = ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  const links = [
    [`/${locale}/services`, t('my.home.start')],
    [`/${locale}/my/status`, t('certificates.status.title')],
    [`/${locale}/my/certificates`, t('certificates.title')],
    [`/${locale}/my/benefits`, t('certificates.benefits.title')],
    [`/${locale}/my/work-history`, t('certificates.history.title')],
    [`/${locale}/my/deadlines`, t('deadlines.title')],
    [`/${locale}/my/self-employed`, t('selfEmployed.title')],
    [`/${locale}/my/settlements`, t('debts.title')],
    [`/${locale}/my/drafts`, t('my.home.drafts')],
    [`/${locale}/my/domestic-employment`, t('domestic.mine.title')],
    [`/${locale}/my/documents`, t('documents.kept.title')],
    [`/${locale}/notifications/history`, t('my.home.history')],
    [`/${locale}/my/representation`, t('my.home.representation')],
    [`/${locale}/company`, t('my.home.companies')],
  ] as const;
  return (
    <section className="mt-12">
      <h2 className="text-xl">{t('my.home.shortcuts')}</h2>
      <LinkList links={links} />
    </section>
  );
};

/** Everything of the person, most urgent first. */
export const FullHome = ({
  area,
  name,
  locale,
}: {
  area: Area /** Of whom somebody acts for. */;
  name?: string | undefined;
  locale: Locale;
}) => {
  const t = translator(locale);
  const cases = area.cases.filter(({ state }) => state !== 'draft');
  if (area.cases.length === 0 && area.notifications.length === 0)
    return (
      <>
        <div className="mt-8">
          <EmptyState
            title={name ? t('acting.home.emptyTitle', { name }) : t('my.home.emptyTitle')}
            picture={<CalendarDrawing />}
            action={<ButtonLink href={`/${locale}/services`}>{t('my.home.emptyLink')}</ButtonLink>}
          >
            <p>{t(name ? 'acting.home.emptyText' : 'my.home.emptyText')}</p>
          </EmptyState>
        </div>
        <Shortcuts locale={locale} />
      </>
    );
  return (
    <>
      <ThingsToDo area={area} locale={locale} />
      {cases.length > 0 ? (
        <section className="mt-12">
          <h2 className="mb-5 text-xl">{t('my.home.cases')}</h2>
          <CaseRows rows={cases.slice(0, SHOWN)} level={3} locale={locale} />
          <a href={`/${locale}/my/cases`} className="mt-4 inline-flex min-h-11 items-center">
            {t('my.home.allCases')}
          </a>
        </section>
      ) : null}
      <NextPayments cases={cases} locale={locale} />
      <Shortcuts locale={locale} />
    </>
  );
};
