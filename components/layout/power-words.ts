import type { Topic } from '@/lib/catalogue/kernel';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';

export type PowerInWords = {
  readonly name: string;
  readonly maskedId: string;
  readonly kind: 'general' | 'matter' | 'procedure';
  readonly topics: readonly string[];
  readonly procedures: readonly string[];
  readonly until: Day;
  /** At the desk: the draft that is keyed in. */
  readonly onlyCase?: string | null;
};

/** What a power is for, in words that follow "vale". */
export const scopeWords = (
  { kind, topics, procedures }: Pick<PowerInWords, 'kind' | 'topics' | 'procedures'>,
  locale: Locale,
): string => {
  const t = translator(locale);
  if (kind === 'general') return t('acting.bar.scope.general');
  if (kind === 'procedure') return t('acting.bar.scope.procedure', { count: procedures.length });
  const names = topics.map((topic) => t(`public.topics.${topic as Topic}.title`).toLocaleLowerCase(locale));
  return t('acting.bar.scope.matter', { topics: new Intl.ListFormat(locale).format(names) });
};

/** A power in use as the bar and the titles say it, with the ways on. */
export const powerWords = (power: PowerInWords, locale: Locale) => {
  const t = translator(locale);
  if (typeof power.onlyCase === 'string')
    return {
      label: t('desk.bar.label'),
      who: t('desk.bar.text', { name: power.name }),
      scope: t('desk.bar.scope'),
      until: t('desk.bar.until'),
      title: t('desk.bar.title', { name: power.name }),
      change: t('desk.bar.change'),
      changeTo: `/${locale}/office/desk`,
      stop: t('desk.bar.stop'),
      stopTo: `/${locale}/office/desk`,
    };
  return {
    label: t('acting.bar.label'),
    title: t('acting.title', { name: power.name }),
    change: t('acting.bar.change'),
    changeTo: `/${locale}/act-for`,
    stop: t('acting.bar.stop'),
    stopTo: '',
    who: t('acting.bar.text', { name: power.name, id: power.maskedId }),
    scope: scopeWords(power, locale),
    until: t('acting.bar.until', { day: formatDay(power.until, locale) }),
  };
};
