import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Cover } from '@/lib/law/self-employed';
import { sayActivity } from '@/lib/record/economic-activity';
import type { SelfEmploymentRow } from '@/lib/record/self-employment';

/** What somebody is covered for, in words. */
export const sayCover = (cover: Cover, locale: Locale): string => {
  const t = translator(locale);
  const covered = (['sickLeave', 'professional', 'cessation'] as const).filter((each) => cover[each]);
  const [first = '', ...others] = covered.map((each) => t(`selfEmployed.cover.${each}`));
  const said = [first, ...others.map((each) => each.charAt(0).toLowerCase() + each.slice(1))].join(', ');
  return covered.length > 0 ? said : t('selfEmployed.cover.none');
};

/** A row of the record in one sentence. */
export const sayRow = (row: SelfEmploymentRow, locale: Locale): string => {
  const t = translator(locale);
  switch (row.kind) {
    case 'activities':
      return t('selfEmployed.kinds.activities', { what: row.activities.map(sayActivity).join(' · ') });
    case 'cover':
      return t('selfEmployed.kinds.cover', { mutual: row.mutual, what: sayCover(row, locale) });
    case 'base':
      return t('selfEmployed.kinds.base', { base: formatMoney(row.base, locale) });
  }
};
