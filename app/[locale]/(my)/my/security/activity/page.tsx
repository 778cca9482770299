import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { requireSelf } from '@/lib/auth/require';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Doer, listActivity } from '@/lib/services/identity/activity';
import type { Search } from '../../../../form-state';
import { pageNumber } from '../../page-number';
import { SecurityCrumbs } from '../security-crumbs';
import { activityWords, reasonWords } from './activity-words';

type Props = LocaleParams & { searchParams: Search };
type Item = Awaited<ReturnType<typeof listActivity>>['items'][number];

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('activity.title'),
});

const doerWords = (doer: Doer, locale: Locale): string => {
  const t = translator(locale);
  if (doer.kind === 'representative') return t('activity.who.representative', { name: doer.name });
  if (doer.kind !== 'staff') return t(`activity.who.${doer.kind}`);
  const role = doer.roles.map((each) => t(`activity.roles.${each}`)).join(' · ');
  return t('activity.who.staff', { role, unit: doer.unit, body: doer.body });
};

/** Why: the reason that was written, or the task it belongs to. */
const Why = ({ item: { action, reason, procedure, doer }, locale }: { item: Item; locale: Locale }) => {
  const t = translator(locale);
  if (reason) return <p>{t('activity.why', { reason: reasonWords(action, reason, locale) })}</p>;
  if (!procedure) return null;
  const { title } = getProcedure(procedure).words[locale];
  return <p>{t(doer.kind === 'staff' ? 'activity.task' : 'activity.about', { title })}</p>;
};

const ActivityPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const path = `/${locale}/my/security/activity`;
  const { actor } = await requireSelf(locale, path);
  const which = (await searchParams).view === 'all' ? 'all' : 'others';
  const page = await pageNumber(searchParams);
  const { items, pages } = await listActivity(actor, which, page);
  const t = translator(locale);
  const tab = (view: typeof which) => ({
    href: view === 'all' ? `${path}?view=all` : path,
    label: t(`activity.${view}`),
    current: view === which,
  });
  return (
    <PageBody top={<SecurityCrumbs current={t('activity.title')} locale={locale} />}>
      <h1 className="text-3xl">{t('activity.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('activity.lead')}</p>
      <LinkTabs label={t('activity.tabs')} tabs={[tab('others'), tab('all')]} />
      {items.length > 0 ? (
        <ol className="max-w-form border-t border-line">
          {items.map((item) => (
            <li key={item.id} className="border-b border-line py-4">
              <h2 className="text-base">
                {activityWords(item.action, locale)}
                {item.refused ? (
                  <span className="ml-3">
                    <Tag tone="red">{t('activity.refused')}</Tag>
                  </span>
                ) : null}
              </h2>
              <p className="text-sm text-muted">
                <time dateTime={item.at.toISOString()}>{formatInstant(item.at, locale)}</time>
                {' · '}
                {doerWords(item.doer, locale)}
              </p>
              <div className="mt-1 text-sm">
                <Why item={item} locale={locale} />
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState title={t('activity.emptyTitle')}>
          <p>{t(which === 'all' ? 'activity.emptyAll' : 'activity.emptyOthers')}</p>
        </EmptyState>
      )}
      <Pagination
        page={page}
        total={pages}
        hrefOf={(other) => `${path}?${which === 'all' ? 'view=all&' : ''}page=${other}`}
        locale={locale}
      />
      <p className="mt-8 max-w-text text-muted">{t('activity.doubt')}</p>
    </PageBody>
  );
};

export default ActivityPage;
