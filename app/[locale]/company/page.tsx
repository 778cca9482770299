import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { requireSelf } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { myOrganisations } from '@/lib/services/companies/my-organisations';
import type { Search } from '../form-state';
import { orNotFound } from '../or-not-found';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('company.title'),
});

const CompanyIndexPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireSelf(locale, `/${locale}/company`);
  const { mine, invitations } = await orNotFound(() => myOrganisations(actor));
  const t = translator(locale);
  const { done } = await searchParams;
  const answered = (['accepted', 'refused'] as const).find((answer) => answer === done);
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('company.title')}
        />
      }
    >
      {answered ? <Notice kind="success" alert locale={locale} title={t(`company.index.${answered}`)} /> : null}
      <h1 className="text-3xl">{t('company.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('company.lead')}</p>
      {invitations.length > 0 ? (
        <section className="mb-10">
          <h2 className="mb-4 text-xl">{t('company.index.invitations')}</h2>
          <ul className="max-w-form space-y-4">
            {invitations.map(({ id, role, organisation }) => (
              <li key={id} className="rounded border border-line bg-surface p-5">
                <p>
                  {t('company.index.invitation', { name: organisation.name, role: t(`company.roles.${role}`) })}{' '}
                  <span className="text-muted">{t(`company.roleHints.${role}`)}.</span>
                </p>
                <Form action="/api/company/invitation" csrf={csrf} locale={locale} hidden={{ invitation: id }}>
                  <ButtonGroup>
                    <Button name="answer" value="accept">
                      {t('company.index.accept')}
                      <span className="sr-only"> {t('company.index.about', { name: organisation.name })}</span>
                    </Button>
                    <Button name="answer" value="refuse" look="secondary">
                      {t('company.index.refuse')}
                      <span className="sr-only"> {t('company.index.about', { name: organisation.name })}</span>
                    </Button>
                  </ButtonGroup>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {mine.length > 0 ? (
        <section>
          <h2 className="mb-4 text-xl">{t('company.index.mine')}</h2>
          <ul className="grid gap-5 sm:grid-cols-2">
            {mine.map(({ role, organisation }) => (
              <li key={organisation.id}>
                <Card
                  title={organisation.name}
                  href={`/${locale}/company/${organisation.id}`}
                  tags={<Tag tone="teal">{t(`company.roles.${role}`)}</Tag>}
                >
                  <p>
                    {t(`company.kinds.${organisation.kind}`)} · {organisation.nif}
                  </p>
                </Card>
              </li>
            ))}
          </ul>
        </section>
      ) : invitations.length === 0 ? (
        <EmptyState title={t('company.index.emptyTitle')}>
          <p>{t('company.index.emptyText')}</p>
          <p>{t('company.index.emptyOffice')}</p>
        </EmptyState>
      ) : null}
    </PageBody>
  );
};

export default CompanyIndexPage;
