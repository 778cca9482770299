import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { scopeWords } from '@/components/layout/power-words';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';
import { requireSelf } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { listPowersHeld, mostPowersShown } from '@/lib/services/powers/act-for';
import type { Search } from '../../form-state';
import { returnPath } from '../../return-path';

type Props = LocaleParams & { searchParams: Search };

/** From so many on, a search is quicker than reading. */
const SEARCH_FROM = 6;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('acting.choose.title'),
});

/** For whom the person acts from now on: themselves, or somebody whose power they hold. */
const ActForPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireSelf(locale, `/${locale}/act-for`);
  const t = translator(locale);
  const { q } = await searchParams;
  const find = typeof q === 'string' ? q.slice(0, 80) : '';
  const powers = await listPowersHeld(session.actor, find);
  const back = await returnPath(searchParams);
  const hidden: Record<string, string> = back ? { returnTo: back } : {};
  const card = 'rounded border border-line bg-surface p-5 sm:px-6';
  const current = (
    <Tag tone="teal" icon="check">
      {t('acting.choose.current')}
    </Tag>
  );
  return (
    <PageBody>
      <h1 className="text-3xl">{t('acting.choose.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{t('acting.choose.lead')}</p>
      <ul className="mt-8 max-w-form space-y-5">
        <li className={card}>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <h2 className="text-lg">{session.name}</h2>
            {session.power ? null : current}
          </div>
          <p className="mt-1 mb-4 text-muted">{t('acting.choose.selfText')}</p>
          <Form action="/api/act-for/stop" csrf={session.csrf} locale={locale} hidden={hidden}>
            <Button look={session.power ? 'secondary' : 'primary'}>{t('acting.choose.self')}</Button>
          </Form>
        </li>
        {powers.length >= SEARCH_FROM || find ? (
          <li>
            <form method="get" className="flex flex-wrap items-end gap-x-4">
              <Field widget="text" name="q" label={t('acting.choose.search')} locale={locale} value={find} width={30} />
              <Button look="secondary">{t('acting.choose.searchButton')}</Button>
            </form>
            {find && powers.length === 0 ? (
              <p className="mt-2">
                {t('acting.choose.noMatch')} <a href={`/${locale}/act-for`}>{t('acting.choose.all')}</a>
              </p>
            ) : null}
          </li>
        ) : null}
        {powers.map((power) => (
          <li key={power.id} className={card}>
            <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <h2 className="text-lg">
                {power.name} <span className="font-normal text-muted">({power.maskedId})</span>
              </h2>
              {session.power?.reference === power.reference ? current : null}
            </div>
            <SummaryList
              locale={locale}
              rows={[
                {
                  key: 'scope',
                  label: t('acting.choose.scope'),
                  value: <span className="inline-block first-letter:uppercase">{scopeWords(power, locale)}</span>,
                },
                {
                  key: 'notifications',
                  label: t('acting.choose.notifications'),
                  value: t(
                    power.notifications ? 'acting.choose.withNotifications' : 'acting.choose.withoutNotifications',
                  ),
                },
                { key: 'until', label: t('acting.choose.until'), value: formatDay(power.until, locale) },
                { key: 'power', label: t('acting.choose.power'), value: power.reference },
              ]}
            />
            <Form
              action="/api/act-for"
              csrf={session.csrf}
              locale={locale}
              hidden={{ ...hidden, power: power.id }}
              className="mt-4"
            >
              <Button look="secondary">
                {t('acting.choose.act')}
                <span className="sr-only"> {t('acting.choose.forName', { name: power.name })}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {powers.length >= mostPowersShown ? (
        <p className="mt-4 text-muted">{t('acting.choose.more', { count: mostPowersShown })}</p>
      ) : null}
      <div className="mt-8 max-w-form">
        {powers.length === 0 && !find ? (
          <EmptyState
            title={t('acting.choose.empty.title')}
            action={
              <ButtonLink look="secondary" href={`/${locale}/my/representation`}>
                {t('acting.choose.empty.link')}
              </ButtonLink>
            }
          >
            <p>{t('acting.choose.empty.text')}</p>
          </EmptyState>
        ) : (
          <p className="text-muted">{t('acting.choose.drafts')}</p>
        )}
      </div>
    </PageBody>
  );
};

export default ActForPage;
