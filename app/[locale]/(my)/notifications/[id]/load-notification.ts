import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { requireCitizen } from '@/lib/auth/require';
import { getNotification } from '@/lib/services/notifications/list-notifications';
import type { Search } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';

export type NotificationParams = Promise<{ locale: string; id: string }>;
export type NotificationProps = { params: NotificationParams; searchParams: Search };
export type Read = Awaited<ReturnType<typeof getNotification>>;

/** Session, language and notification of the three pages below. Somebody else's is a 404. */
export const loadNotification = async (params: NotificationParams) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const session = await requireCitizen(locale, `/${locale}/notifications/${id}`);
  const read = await orNotFound(() => getNotification(session.actor, id));
  return { locale, session, read };
};
