import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { requireProven } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { getMethod } from '@/lib/services/identity/methods/list-methods';
import { orNotFound } from '../../../../../or-not-found';
import { methodRows } from '../../method-list';
import { SecurityCrumbs } from '../../security-crumbs';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.security.removal.title'),
});

const RemovalPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { actor, csrf } = await requireProven(locale, `/${locale}/my/security/methods/${id}`);
  const method = await orNotFound(() => getMethod(actor, id));
  const t = translator(locale);
  return (
    <PageBody top={<SecurityCrumbs current={t('my.security.removal.title')} locale={locale} />}>
      <h1 className="text-3xl">{t('my.security.removal.title')}</h1>
      <section className="mt-8 max-w-form">
        <h2 className="mb-3 text-xl">{method.name || t(`my.security.methods.${method.kind}`)}</h2>
        <SummaryList rows={methodRows(method, locale)} locale={locale} />
      </section>
      <p className="mt-6 max-w-text">{t('my.security.removal.text')}</p>
      <Form action="/api/methods/remove" csrf={csrf} locale={locale} hidden={{ method: id }}>
        <ButtonGroup>
          <Button look="warning">{t('my.security.removal.button')}</Button>
          <a href={`/${locale}/my/security`} className="inline-flex min-h-11 items-center">
            {t('my.security.removal.keep')}
          </a>
        </ButtonGroup>
      </Form>
    </PageBody>
  );
};

export default RemovalPage;
