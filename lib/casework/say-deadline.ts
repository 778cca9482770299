import { getProcedure } from '@/lib/catalogue/registry';
import { sayTerm } from '@/lib/catalogue/say';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { boeUrl, citation } from '@/lib/law/legal-ref';
import type { Counted, Deadline, StandingDuty } from './deadlines';
import { draftDays } from './draft-life';

const sayCounted = (counted: Counted, locale: Locale): string => {
  const t = translator(locale);
  if (counted.kind === 'end') return t('deadlines.countedEnd');
  if (counted.kind === 'kept') return t('deadlines.countedKept', { days: draftDays });
  if (counted.kind === 'window') {
    const say = (day: Day) => formatDay(day, locale, 'medium');
    return t('deadlines.countedWindow', { from: say(counted.from), to: say(counted.to) });
  }
  const { term, moves, isLengthened } = counted;
  const how = 'workingDays' in term ? 'countedWorking' : moves ? 'countedMoved' : 'countedNatural';
  const said = t(`deadlines.${how}`, { term: sayTerm(term, locale) });
  return isLengthened ? `${said} ${t('deadlines.countedMore')}` : said;
};

/** What a deadline is about, in words that name no benefit: for calendars kept elsewhere. */
export const sayPlainly = ({ kind }: Pick<Deadline, 'kind'>, locale: Locale): string =>
  translator(locale)(`deadlines.kinds.${kind}`);

const dutyWords = ({ procedure, duty }: { procedure: string | null; duty?: string }, locale: Locale) =>
  procedure && duty ? getProcedure(procedure).words[locale].duties?.[duty] : undefined;

const sayMissed = (deadline: Deadline, today: Day, locale: Locale): string => {
  const t = translator(locale);
  const { kind, silence, months, lastDay } = deadline;
  if (kind === 'decide')
    return t(`deadlines.ifMissed.decide-${lastDay < today ? 'late-' : ''}${silence ?? 'negative'}`);
  if (kind === 'claim-in-time') return t('deadlines.ifMissed.claim-in-time', { months: months ?? 0 });
  return kind === 'duty' ? (dutyWords(deadline, locale)?.missed ?? '') : t(`deadlines.ifMissed.${kind}`);
};

/** A deadline in words: what, of which procedure, how it was counted, what follows if it passes, and by which article. */
export const sayDeadline = (deadline: Deadline, today: Day, locale: Locale) => {
  const { procedure, ref, counted } = deadline;
  const duty = dutyWords(deadline, locale);
  return {
    title: duty?.title ?? sayPlainly(deadline, locale),
    about: procedure ? getProcedure(procedure).words[locale].title : null,
    text: duty?.text ?? null,
    counted: sayCounted(counted, locale),
    missed: sayMissed(deadline, today, locale),
    law: ref ? { text: citation(ref, locale), url: boeUrl(ref) } : null,
  };
};

/** A duty without a day, in words. */
export const sayStanding = (standing: StandingDuty, locale: Locale) => {
  const words = dutyWords(standing, locale);
  return {
    title: words?.title ?? '',
    about: getProcedure(standing.procedure).words[locale].title,
    text: words?.text ?? '',
    missed: words?.missed ?? '',
    term: standing.term
      ? sayCounted({ kind: 'term', term: standing.term, moves: false, isLengthened: false }, locale)
      : null,
    law: { text: citation(standing.ref, locale), url: boeUrl(standing.ref) },
  };
};
