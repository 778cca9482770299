import type { Metadata } from 'next';
import { HandOffWatch } from '@/components/case/hand-off-watch';
import { QrPicture } from '@/components/identity/qr-picture';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonGroup, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { requireCitizen } from '@/lib/auth/require';
import { config } from '@/lib/config';
import { formatTime } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getHandOff } from '@/lib/services/documents/hand-off';
import { orNotFound } from '../../../../or-not-found';
import { uploadPlace } from '../../../../upload-place';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('documents.handOff.title') } : {};
};

/* The address to open, as a picture and as text. */
const Address = ({ code, until, locale }: { code: string; until: Date; locale: Locale }) => {
  const t = translator(locale);
  const address = `${config().APP_URL}/${locale}/phone/${code}`;
  return (
    <section className="mt-8 max-w-form">
      <h2 className="text-xl">{t('documents.handOff.stepsTitle')}</h2>
      <p className="my-3">{t('documents.handOff.scan')}</p>
      <QrPicture text={address} title={t('documents.handOff.picture')} />
      <p className="mt-4">{t('documents.handOff.typed')}</p>
      <p data-testid="hand-off-address" className="my-2 font-mono text-lg font-bold break-all select-all">
        {address.replace(/^https?:\/\//, '')}
      </p>
      <p className="text-sm text-muted">{t('documents.handOff.until', { time: formatTime(until, locale) })}</p>
    </section>
  );
};

/** The computer's side of a hand-off: shows the address until a telephone has it, then what came. */
const HandOffPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { actor, csrf } = await requireCitizen(locale, `/${locale}/my/hand-offs/${id}`);
  const found = await orNotFound(() => getHandOff(actor, id));
  const { caseId, kind, files, state, code, expiresAt } = found;
  const place = uploadPlace(found, locale);
  const page = `${place.page}#${kind}`;
  const t = translator(locale);
  const isOver = state === 'ended';
  return (
    <PageBody top={<BackLink href={page} locale={locale} />}>
      {files > 0 ? (
        <Notice kind="success" alert locale={locale} title={t('documents.handOff.arrived', { files })} />
      ) : null}
      <h1 className="text-3xl">{t('documents.handOff.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{t('documents.handOff.lead', { name: place.name })}</p>
      {state === 'waiting' ? <Address code={code} until={expiresAt} locale={locale} /> : null}
      <p role="status" className="mt-6 font-bold">
        {t(files > 0 && !isOver ? 'documents.handOff.more' : `documents.handOff.${state}`)}
      </p>
      {isOver ? null : <HandOffWatch id={id} files={files} state={state} />}
      <ButtonGroup>
        {isOver ? (
          <ButtonLink href={page}>{t('documents.handOff.back')}</ButtonLink>
        ) : (
          <>
            <ButtonLink href={`/${locale}/my/hand-offs/${id}`} look="secondary">
              {t('documents.handOff.check')}
            </ButtonLink>
            <Form action="/api/hand-offs/end" csrf={csrf} locale={locale} hidden={{ handOff: id, page: place.page }}>
              <Button look={files > 0 ? 'primary' : 'plain'}>{t('documents.handOff.cancel')}</Button>
            </Form>
          </>
        )}
        {isOver ? (
          <Form action="/api/hand-offs/start" csrf={csrf} locale={locale} hidden={{ case: caseId, kind }}>
            <Button look="plain">{t('documents.handOff.again')}</Button>
          </Form>
        ) : null}
      </ButtonGroup>
    </PageBody>
  );
};

export default HandOffPage;
