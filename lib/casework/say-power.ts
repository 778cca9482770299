import type { Topic } from '@/lib/catalogue/kernel';
import { findEntrusted } from '@/lib/catalogue/services';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { PowerScope } from './power';

/** What a power is for, name by name: its matters or procedures, in their own titles. */
export const sayScope = (scope: PowerScope, locale: Locale): readonly string[] => {
  const t = translator(locale);
  if (scope.kind === 'general') return [t('representation.scope.general')];
  if (scope.kind === 'matter') {
    const { topics } = messagesOf(locale).public;
    return scope.topics.map((topic) => topics[topic as Topic].title);
  }
  return scope.procedures.map((slug) => findEntrusted(slug)?.title(locale) ?? slug);
};

/** The same in one line: 'Familia e hijos y 2 más'. */
export const sayScopeShort = (scope: PowerScope, locale: Locale): string => {
  const [first = '', ...others] = sayScope(scope, locale);
  return others.length === 0 ? first : translator(locale)('representation.scope.more', { first, count: others.length });
};
