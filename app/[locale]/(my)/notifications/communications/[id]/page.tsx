import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { SheetView } from '@/components/case/sheet-view';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { requireCitizen } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { readCommunication } from '@/lib/services/notifications/list-communications';
import { orNotFound } from '../../../../or-not-found';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('notices.communications'),
});

/** One communication. That it is open is written down: who read it first, and when. */
const CommunicationPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/notifications/communications`;
  const { actor } = await requireCitizen(locale, `${base}/${id}`);
  const { sheet, sentAt, readAt, reader, caseId } = await orNotFound(() => readCommunication(actor, id));
  const t = translator(locale);
  const when = readAt ? formatInstant(readAt, locale) : '';
  const byAnother = reader && reader.id !== actor.id;
  return (
    <PageBody top={<BackLink href={base} label={t('notices.communications')} locale={locale} />}>
      <h1 className="max-w-text text-3xl">
        <span className="mb-2 block text-lg font-normal tracking-normal text-muted">{t('notices.one.caption')}</span>
        {sheet.title}
      </h1>
      <p className="mt-2 text-sm text-muted">
        {t('notices.one.sent', { when: formatInstant(sentAt, locale) })}.{' '}
        {byAnother
          ? t('notices.one.readFirstBy', { when, name: `${reader.givenName} ${reader.surnames}` })
          : t('notices.one.readFirst', { when })}
      </p>
      <article className="mt-8">
        <SheetView sheet={sheet} locale={locale} />
      </article>
      {caseId ? (
        <p className="no-print mt-8">
          <ButtonLink href={`/${locale}/my/cases/${caseId}`} look="secondary">
            {t('notices.one.case')}
          </ButtonLink>
        </p>
      ) : null}
    </PageBody>
  );
};

export default CommunicationPage;
