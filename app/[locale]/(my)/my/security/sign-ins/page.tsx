import type { Metadata } from 'next';
import { deviceWords } from '@/components/identity/device-words';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireSelf } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { listSignIns } from '@/lib/services/identity/sign-ins';
import type { Search } from '../../../../form-state';
import { pageNumber } from '../../page-number';
import { SecurityCrumbs } from '../security-crumbs';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('contact.signIns.title'),
});

const tones = { in: 'green', password: 'amber', refused: 'red' } as const;

const SignInsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const path = `/${locale}/my/security/sign-ins`;
  const { actor } = await requireSelf(locale, path);
  const page = await pageNumber(searchParams);
  const { items, pages } = await listSignIns(actor, page);
  const t = translator(locale);
  type Item = (typeof items)[number];
  const column = (key: 'result' | 'device' | 'method' | 'place', cell: (item: Item) => React.ReactNode) => ({
    key,
    label: t(`contact.signIns.${key}`),
    cell,
  });
  return (
    <PageBody top={<SecurityCrumbs current={t('contact.signIns.title')} locale={locale} />}>
      <h1 className="text-3xl">{t('contact.signIns.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('contact.signIns.lead')}</p>
      {items.length > 0 ? (
        <Table
          caption={t('contact.signIns.caption')}
          hideCaption
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'when', label: t('contact.signIns.when'), cell: ({ at }) => formatInstant(at, locale) },
            column('result', ({ outcome }) => (
              <Tag tone={tones[outcome]}>{t(`contact.signIns.outcome.${outcome}`)}</Tag>
            )),
            column('device', ({ device }) => (
              <span className="inline-block first-letter:uppercase">{deviceWords(device, locale)}</span>
            )),
            column('method', ({ method }) =>
              method ? t(`my.security.methods.in.${method}`) : t('contact.signIns.password'),
            ),
            column('place', ({ place }) => t(`contact.signIns.places.${place}`)),
          ]}
        />
      ) : (
        <EmptyState title={t('contact.signIns.emptyTitle')} />
      )}
      <Pagination page={page} total={pages} hrefOf={(other) => `${path}?page=${other}`} locale={locale} />
      <p className="mt-6 max-w-text text-sm text-muted">{t('contact.signIns.placeNote')}</p>
    </PageBody>
  );
};

export default SignInsPage;
