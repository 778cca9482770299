import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskEmail, maskId } from '@/lib/law/identifiers';
import { messageText } from '@/lib/services/messages/templates';
import type { Task } from '@/lib/services/tasks/list-tasks';

const maskPhone = (phone: string): string => `••• ${phone.slice(-3)}`;
export const nameOf = ({ givenName, surnames }: { givenName: string; surnames: string }): string =>
  `${givenName} ${surnames}`;

/** Whom a task is about. */
export const taskPerson = ({ person }: Task): string | null =>
  person && `${nameOf(person)} · ${maskId(person.idNumber)}`;

/** What a task says of its message: which one, where it went, what became of it and why. */
export const taskMessage = ({ message }: Task, locale: Locale): string | null => {
  if (!message) return null;
  const t = translator(locale);
  const to = message.channel === 'email' ? maskEmail(message.recipient) : maskPhone(message.recipient);
  const { subject } = messageText(message.template, locale, {});
  return `«${subject}», ${t(`tasks.channel.${message.channel}`, { to })}, ${t(`tasks.state.${message.state}`)}`;
};

/** Details that are no message: which check failed, and its first finding. */
export const taskFacts = ({ details, message }: Task, locale: Locale): string[] => {
  const t = translator(locale);
  const { check, found, first, why, unit } = details;
  return [
    ...(check ? [t('tasks.check', { check: String(check), found: String(found ?? '') })] : []),
    ...(first ? [t('tasks.first', { first: String(first) })] : []),
    ...(unit ? [t('caseDesk.opinions.page.unit', { unit: String(unit) })] : []),
    ...(message && why ? [t('tasks.why', { why: String(why) })] : []),
  ];
};
