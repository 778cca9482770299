import 'server-only';
import type { FactView } from '@/components/case/fact-view';
import { today } from '@/lib/adapters/clock';
import type { Session } from '@/lib/auth/session';
import { parseFacts } from '@/lib/catalogue/prefill';
import { sayValue } from '@/lib/catalogue/say';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OfficeCase } from './case-page';

/** Name of the colleague who did it; whoever has left the office has none. */
export const staffName = (id: string | null | undefined, row: OfficeCase, session: Session, locale: Locale): string => {
  if (id === session.actor.id) return session.name;
  return (id && row.staffNames.get(id)) ?? translator(locale)('office.someone');
};

/** A fact in words: value, where it comes from, and what it was before it was corrected. */
export const factView = (row: OfficeCase, key: string, session: Session, locale: Locale): FactView => {
  const t = translator(locale);
  const { registered, facts, factSources } = row;
  const field = registered.procedure.facts[key];
  const word = registered.words[locale].facts[key];
  if (!field || !word) throw new RangeError(`No fact ${key}`);
  const said = (value: unknown) => sayValue(field, word as never, value, locale);
  const from = factSources[key];
  const source = from?.source ?? 'declared';
  const when = from ? formatInstantDay(new Date(from.at), locale, 'medium') : '';
  const was = from?.was === undefined ? undefined : parseFacts({ [key]: field }, { [key]: from.was }, today())[key];
  return {
    key,
    label: word.name,
    value: facts[key] === undefined ? null : said(facts[key]),
    source,
    from: from
      ? t(`office.case.sources.${source}`, { when, by: staffName(from.by, row, session, locale) })
      : t('office.case.sources.declaredUndated'),
    ...(from?.reason ? { reason: t('office.case.reason', { reason: from.reason }) } : {}),
    ...(was === undefined ? {} : { was: t('office.case.was', { value: said(was) }) }),
  };
};
