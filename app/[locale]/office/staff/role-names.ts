import 'server-only';
import type { StaffRole } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** Roles in words, as a list in a sentence. */
export const roleNames = (roles: readonly StaffRole[], locale: Locale): string =>
  roles.map((role) => messagesOf(locale).office.roles[role]).join(', ');
