import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { reaches } from '@/lib/access/actor';
import { requireCitizen } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { citation } from '@/lib/law/legal-ref';
import { firstPage } from '@/lib/services/cases/first-page';
import { findOpenCases } from '@/lib/services/cases/start-case';
import { refuseOutOfPower } from '@/lib/services/powers/act-for';
import type { Search } from '../../../form-state';
import { OutsidePower } from './outside-power';
import { ServiceFirst } from './service-first';

type Props = { params: Promise<{ locale: string; procedure: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const locale = await pageLocale(params);
  const registered = findProcedure((await params).procedure);
  if (!registered) notFound();
  return { locale, registered, words: registered.words[locale], t: translator(locale) };
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { t, words } = await load(params);
  return { title: t('apply.start.title', { act: words.act }) };
};

const StartPage = async ({ params, searchParams }: Props) => {
  const { locale, registered, words, t } = await load(params);
  const { slug, topic, kind, electronicOnly } = registered.procedure;
  const session = await requireCitizen(locale, `/${locale}/apply/${slug}/start`);
  const { actor, power } = session;
  if (power && !reaches(actor, slug)) {
    await refuseOutOfPower(actor, slug);
    return <OutsidePower power={power} slug={slug} title={words.title} csrf={session.csrf} locale={locale} />;
  }
  const { about } = await searchParams;
  const title =
    slug === 'death-report'
      ? t('deaths.start.title')
      : slug === 'other-documents'
        ? t('written.first.title')
        : t('apply.start.title', { act: words.act });
  const lead =
    slug === 'death-report'
      ? t('deaths.start.lead')
      : slug === 'other-documents'
        ? t('written.first.lead')
        : t('apply.start.lead', { minutes: words.minutes });
  const cases = await findOpenCases(actor, slug);
  const draft = cases.find(({ state }) => state === 'draft');
  // What is told may be told again: of another person, in another letter.
  const open = kind === 'communication' ? undefined : cases.find(({ state }) => state !== 'draft');
  return (
    <PageBody top={<BackLink href={`/${locale}/services/${topic}/${slug}`} locale={locale} />}>
      <h1>{title}</h1>
      <p className="mt-4 max-w-text text-lg">{lead}</p>
      <div className="mt-8 max-w-text space-y-6">
        {open?.registeredAt ? (
          <Notice locale={locale} kind="warning" title={t('apply.start.open')} id="open-case">
            <p>{t('apply.start.openText', { when: formatInstant(open.registeredAt, locale) })}</p>
            <p>
              <a href={`/${locale}/my/cases/${open.id}`}>{t('apply.start.seeCase')}</a>
            </p>
          </Notice>
        ) : null}
        {draft ? (
          <Notice locale={locale} title={t('apply.start.draft')} id="draft">
            <p>{t('apply.start.draftText', { when: formatInstant(draft.updatedAt, locale) })}</p>
          </Notice>
        ) : null}
        {electronicOnly ? (
          <Inset>{t('apply.start.electronicOnly', { source: citation(electronicOnly, locale) })}</Inset>
        ) : null}
        <p>{t('apply.start.data')}</p>
        {slug === 'death-report' ? <p>{t('deaths.start.need')}</p> : null}
        {draft ? (
          <ButtonLink href={`/${locale}/apply/${slug}/${draft.id}/${firstPage(slug)}`} large>
            {t('apply.start.resume')}
          </ButtonLink>
        ) : slug === 'other-documents' ? (
          <ServiceFirst
            about={typeof about === 'string' ? about.trim().slice(0, 150) : ''}
            csrf={session.csrf}
            locale={locale}
          />
        ) : (
          <Form action="/api/drafts/start" csrf={session.csrf} locale={locale} hidden={{ procedure: slug }}>
            <Button large look={open ? 'secondary' : 'primary'}>
              {t(open ? 'apply.start.another' : 'apply.start.begin')}
            </Button>
          </Form>
        )}
      </div>
    </PageBody>
  );
};

export default StartPage;
