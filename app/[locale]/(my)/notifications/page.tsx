import type { Metadata } from 'next';
import { MaskedEmail, MaskedPhone } from '@/components/identity/masked-contact';
import { LetterDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import type { Actor } from '@/lib/access/actor';
import { hasSms } from '@/lib/adapters/sms';
import { requireCitizen } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listSessions } from '@/lib/services/identity/sessions';
import { listWaiting } from '@/lib/services/notifications/list-notifications';
import type { Search } from '../../form-state';
import { pageNumber } from '../my/page-number';
import { NotificationsFrame } from './notifications-frame';
import { recipientOf } from './recipient';
import { WaitingRow } from './waiting-row';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.notifications.title'),
});

const NothingToOpen = async ({ actor, locale }: { actor: Actor; locale: Locale }) => {
  const t = translator(locale);
  const { email, phone } = await listSessions(actor);
  return (
    <EmptyState
      title={t('my.notifications.empty')}
      picture={<LetterDrawing />}
      action={<a href={`/${locale}/notifications/history`}>{t('my.notifications.emptyHistory')}</a>}
    >
      <p>
        {email ? (
          <>
            {t('my.notifications.emptyText')} <MaskedEmail email={email} locale={locale} />
            {phone && hasSms() ? (
              <>
                {' '}
                {t('notices.row.andPhone')} <MaskedPhone phone={phone} locale={locale} />
              </>
            ) : null}
            . <a href={`/${locale}/my/security`}>{t('notices.row.changeContact')}</a>
          </>
        ) : (
          t('my.notifications.emptyNoEmail')
        )}
      </p>
    </EmptyState>
  );
};

const NotificationsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor } = await requireCitizen(locale, `/${locale}/notifications`);
  const page = await pageNumber(searchParams);
  const { items, pages } = await listWaiting(actor, page);
  return (
    <NotificationsFrame tab="open" actor={actor} locale={locale}>
      {items.length > 0 ? (
        <>
          <p className="mb-6 max-w-text">{translator(locale)('my.notifications.lead')}</p>
          <ul className="space-y-5">
            {items.map((notification) => (
              <WaitingRow
                key={notification.id}
                notification={notification}
                recipient={recipientOf(actor, locale)}
                locale={locale}
              />
            ))}
          </ul>
          <Pagination
            page={page}
            total={pages}
            hrefOf={(other) => `/${locale}/notifications?page=${other}`}
            locale={locale}
          />
        </>
      ) : actor.acting && !actor.acting.notifications ? (
        <EmptyState title={translator(locale)('acting.home.noNotifications', { name: actor.acting.name })} />
      ) : (
        <NothingToOpen actor={actor} locale={locale} />
      )}
    </NotificationsFrame>
  );
};

export default NotificationsPage;
