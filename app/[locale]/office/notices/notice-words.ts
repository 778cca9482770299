import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Problem } from '@/lib/services/forms/form-return';
import { noticePlaces } from '@/lib/services/site-notices/site-notices';
import { dateLabels } from '../../date-answer';
import { formErrors } from '../../form-state';

type Span = { readonly from: Date; readonly until: Date | null };

/** From and until when a notice is shown, in Madrid time. */
export const saySpan = ({ from, until }: Span, locale: Locale): string => {
  const t = translator(locale);
  const say = (instant: Date) => formatInstant(instant, locale, { style: 'medium' });
  return until
    ? t('siteNotices.between', { from: say(from), until: say(until) })
    : t('siteNotices.since', { from: say(from) });
};

export const sayPlaces = (places: readonly string[], locale: Locale): string =>
  noticePlaces
    .filter((place) => places.includes(place))
    .map((place) => messagesOf(locale).siteNotices.places[place])
    .join(' · ');

/** The problems of the fields of a notice, with their labels. */
export const noticeErrors = (problems: readonly Problem[], locale: Locale) => {
  const words = messagesOf(locale).siteNotices;
  const { kind, titleEs, textEs, titleEn, textEn, placesQuestion, fromTime, untilTime } = words;
  const labels = {
    kind,
    titleEs,
    textEs,
    titleEn,
    textEn,
    places: placesQuestion,
    ...dateLabels('fromDay', words.fromDay),
    ...dateLabels('untilDay', words.untilDay),
    fromTime,
    untilTime,
  };
  return formErrors(problems, labels, locale);
};
