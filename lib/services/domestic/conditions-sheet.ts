import type { Sheet } from '@/lib/casework/sheet';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Conditions } from '@/lib/record/domestic';

type Said = Omit<Conditions, 'id' | 'declaredAs'>;

/** Conditions as rows of words, for pages and documents. */
export const conditionRows = (conditions: Said, locale: Locale): readonly (readonly [string, string])[] => {
  const t = translator(locale);
  const { from, contract, hours, schedule, payKind, pay, place } = conditions;
  return [
    [t('domestic.conditions.from'), formatDay(from, locale)],
    [t('domestic.conditions.contract'), t(`domestic.contracts.${contract}`)],
    [t('domestic.conditions.hours'), t('domestic.conditions.hoursValue', { hours })],
    [t('domestic.conditions.schedule'), schedule],
    [t('domestic.conditions.pay'), t(`domestic.pays.${payKind}`, { pay: formatMoney(pay, locale) })],
    [t('domestic.conditions.place'), place],
  ];
};

/** What both sides are told of: what was declared, by whom, what held before, and what to do if it is wrong. */
export const declaredSheet = (
  {
    after,
    before,
    replaced,
    other,
    declaredByReader,
  }: {
    readonly after: Conditions;
    readonly before: Conditions | null;
    readonly replaced: boolean;
    /** Name of the other side, as the reader knows it. */
    readonly other: string;
    readonly declaredByReader: boolean;
  },
  locale: Locale,
): Sheet => {
  const t = translator(locale);
  const lead = declaredByReader ? 'leadOwn' : after.declaredAs === 'worker' ? 'leadWorker' : 'leadEmployer';
  return {
    title: t(`domestic.told.${replaced ? 'corrected' : before ? 'changed' : 'registered'}`),
    lead: t(`domestic.told.${lead}`, { other, day: formatDay(after.from, locale) }),
    sections: [
      { title: t('domestic.told.now'), rows: conditionRows(after, locale) },
      ...(before ? [{ title: t('domestic.told.before'), rows: conditionRows(before, locale) }] : []),
      { title: t('domestic.told.wrong'), paragraphs: [t('domestic.told.wrongText'), t('domestic.told.wrongWays')] },
    ],
  };
};
