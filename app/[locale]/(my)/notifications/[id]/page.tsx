import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState } from '../../../form-state';
import { recipientOf } from '../recipient';
import { BeforeOpening } from './before-opening';
import { EndedNotification } from './ended-notification';
import { loadNotification, type NotificationProps } from './load-notification';

export const generateMetadata = async ({ params }: NotificationProps): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.notifications.title'),
});

/** Before its end only the express warning; after it, the content and its proofs. */
const NotificationPage = async ({ params, searchParams }: NotificationProps) => {
  const { locale, session, read } = await loadNotification(params);
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { certificate: t('notices.sign.readyTitle') }, locale);
  const list = read.content ? 'history' : '';
  return (
    <PageBody
      top={
        <BackLink
          href={`/${locale}/notifications${list && `/${list}`}`}
          label={t(list ? 'my.notifications.history' : 'my.notifications.title')}
          locale={locale}
        />
      }
    >
      <ErrorSummary
        errors={read.content ? [] : errors.list.map((error) => ({ ...error, id: 'sign-with-certificate' }))}
        locale={locale}
      />
      {read.content ? (
        <EndedNotification read={read} reader={session.actor.id} locale={locale} />
      ) : (
        <BeforeOpening read={read} recipient={recipientOf(session.actor, locale)} csrf={session.csrf} locale={locale} />
      )}
    </PageBody>
  );
};

export default NotificationPage;
