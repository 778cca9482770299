import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { LinkList } from '@/components/ui/link-list';
import { requireSelf } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('acting.ended.title'),
});

/** The power ended while it was in use: what happened, where the drafts are, and the ways on. */
const PowerEndedPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { power, csrf } = await requireSelf(locale, `/${locale}/act-for/ended`);
  if (!power || power.inForce) redirect(`/${locale}/my`);
  if (power.onlyCase !== null) redirect(`/${locale}/office/desk`);
  const t = translator(locale);
  return (
    <PageBody>
      <h1>{t('acting.ended.title')}</h1>
      <div className="mt-6 max-w-text space-y-4">
        <p className="text-lg">{t('acting.ended.text', { name: power.name })}</p>
        <p>{t('acting.ended.drafts')}</p>
      </div>
      <Form action="/api/act-for/stop" csrf={csrf} locale={locale} className="mt-8">
        <Button>{t('acting.ended.self')}</Button>
      </Form>
      <h2 className="mt-10 text-xl">{t('acting.ended.next')}</h2>
      <LinkList
        stacked
        links={[
          [`/${locale}/my/representation`, t('acting.ended.see')],
          [`/${locale}/my/representation/ask/who`, t('acting.ended.ask')],
        ]}
      />
    </PageBody>
  );
};

export default PowerEndedPage;
