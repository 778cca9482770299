import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Known } from '@/lib/services/audit/search-audit';

/** What an entry says was done, in words. */
export const actionWords = (action: string, locale: Locale): string =>
  (messagesOf(locale).activity.actions as Readonly<Record<string, string>>)[action.replaceAll('.', '-')] ?? action;

/** Who an entry names: a person, the office itself, or nobody known. */
export const whoWords = (id: string, people: ReadonlyMap<string, Known>, locale: Locale): string => {
  const { audit: words } = messagesOf(locale).administration;
  const nobody: Readonly<Record<string, string>> = { system: words.system, anonymous: words.anonymous };
  return people.get(id)?.name ?? nobody[id] ?? words.unknown;
};

/** Unit and roles of somebody who works in the office today. */
export const placeWords = (known: Known | undefined, locale: Locale): string => {
  const { office } = messagesOf(locale);
  return [known?.unit, ...(known?.roles ?? []).map((role) => office.roles[role])].filter(Boolean).join(', ') || '—';
};

/** Number of an entry as an address carries it; null when it is none. */
export const readSeq = (text: unknown): bigint | null =>
  typeof text === 'string' && /^[1-9]\d{0,17}$/.test(text) ? BigInt(text) : null;
