import 'server-only';
import type { IconName } from '@/components/ui/icon';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { daysLeft } from '@/lib/casework/notification-days';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { endOf } from '@/lib/law/day';
import type { getMyArea } from '@/lib/services/cases/my-cases';

type Area = Pick<Awaited<ReturnType<typeof getMyArea>>, 'cases' | 'notifications'>;
export type Todo = {
  id: string;
  href: string;
  icon: IconName;
  look: string;
  title: string;
  about: string;
  when: string;
  left?: number;
};

/** What waits for the person: what has a last day first, by that day; then messages, then drafts. */
export const todosOf = (area: Area, locale: Locale): Todo[] => {
  const t = translator(locale);
  const at = now();
  const titleOf = (procedure: string) => getProcedure(procedure).words[locale].title;
  const notifications = area.notifications.map((notification) => ({
    id: notification.id,
    href: `/${locale}/notifications/${notification.id}`,
    icon: 'mail' as const,
    look: 'border-l-violet',
    title: t('my.home.openNotification', { kind: t(`my.kinds.${notification.kind}`).toLocaleLowerCase(locale) }),
    about: titleOf(notification.case.procedure),
    when: t('my.home.until', { when: formatInstant(notification.expiresAt, locale) }),
    left: daysLeft(notification.expiresAt, at),
  }));
  // A request not notified yet has no date: its notification is the thing to do.
  const requests = area.cases.flatMap((row) =>
    row.requests.flatMap(({ id, kind, dueOn }) =>
      dueOn
        ? {
            id,
            href: `/${locale}/my/cases/${row.id}/requests/${id}`,
            icon: 'hand' as const,
            look: 'border-l-warning',
            title: t(kind === 'hearing' ? 'my.home.hearing' : 'my.home.sendDocuments'),
            about: titleOf(row.procedure),
            when: t('my.home.until', { when: formatDay(toDay(dueOn), locale) }),
            left: daysLeft(new Date(endOf(toDay(dueOn)).getTime() - 1), at),
          }
        : [],
    ),
  );
  const messages = area.cases
    .filter((row) => row.messages.length > 0)
    .map((row) => ({
      id: `messages-${row.id}`,
      href: `/${locale}/my/cases/${row.id}/messages`,
      icon: 'message-square' as const,
      look: 'border-l-action',
      title: t('thread.todo', { count: row.messages.length }),
      about: titleOf(row.procedure),
      when: t('thread.todoWhen'),
    }));
  const drafts = area.cases
    .filter(({ state }) => state === 'draft')
    .map((row) => ({
      id: row.id,
      href: `/${locale}/apply/${row.procedure}/${row.id}/tasks`,
      icon: 'pencil' as const,
      look: 'border-l-control',
      title: t('my.home.finishDraft'),
      about: titleOf(row.procedure),
      when: t('my.home.saved', { when: formatInstant(row.updatedAt, locale) }),
    }));
  const dated = [...notifications, ...requests].sort((a, b) => a.left - b.left);
  return [...dated, ...messages, ...drafts];
};
