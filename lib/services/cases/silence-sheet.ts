import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { remedyDue, remedyOf } from '@/lib/casework/remedy';
import { sayRemedyTerm } from '@/lib/casework/say-remedy';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { type Stop, silenceClaimDue } from '@/lib/casework/silence';
import { decisionDue } from '@/lib/casework/terms';
import type { Registered } from '@/lib/catalogue/registry';
import { sayTerm } from '@/lib/catalogue/say';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Place } from '@/lib/law/calendar';
import { type Day, dayAt } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import { sealSection } from '../register/receipt-sheet';

type Silence = {
  readonly registered: Registered;
  readonly locale: Locale;
  readonly person: { readonly givenName: string; readonly surnames: string; readonly idNumber: string };
  readonly entry: { readonly number: string; readonly presentedAt: Date; readonly effectiveOn: Date };
  readonly stops: readonly Stop[];
  /** The last day of the term to decide. */
  readonly dueOn: Day;
  readonly places: readonly Place[];
  readonly at: Date;
};

const claimSection = ({ registered, locale, dueOn, places, at }: Silence): SheetSection => {
  const t = translator(locale);
  const { effect } = registered.procedure.deadlines.silence;
  const title = t('deadlines.certificate.can');
  if (effect === 'positive') return { title, paragraphs: [t('deadlines.certificate.canPositive')] };
  const say = (day: Day) => formatDay(day, locale);
  const { procedure } = registered;
  const remedy = remedyOf(procedure);
  const today = dayAt(at);
  const until = silenceClaimDue(remedy, dueOn, places);
  const answerUntil = remedyDue(remedy, 'answer', today, places);
  const isOpen = until === null || until >= today;
  const claim = sayRemedyTerm(procedure, 'present', dueOn, locale);
  return {
    title,
    rows: [
      [
        t(`remedies.${remedy}.name`),
        until
          ? t('deadlines.certificate.claimValue', { ...claim, day: say(until) })
          : t('deadlines.certificate.appealValue'),
      ],
      [
        t('deadlines.certificate.answer'),
        t('deadlines.certificate.answerValue', sayRemedyTerm(procedure, 'answer', dueOn, locale)),
      ],
      [
        t(`deadlines.certificate.court.${remedy}`),
        t('deadlines.certificate.courtValue', sayRemedyTerm(procedure, 'court', dueOn, locale)),
      ],
      ...(isOpen
        ? [
            [
              t('deadlines.certificate.ifToday'),
              t('deadlines.certificate.ifTodayValue', {
                answer: say(answerUntil),
                court: say(remedyDue(remedy, 'court', answerUntil, places)),
              }),
            ] as const,
          ]
        : []),
    ],
    ...(until && { paragraphs: [t(isOpen ? 'deadlines.certificate.again' : 'deadlines.certificate.overButAgain')] }),
  };
};

/**
 * The certificate of silence (Ley 39/2015 art. 24.4): what was asked, the term and its stops, its last day, what the
 * silence means and what can be done about it.
 */
export const silenceSheet = (silence: Silence): Sheet => {
  const { registered, locale, person, entry, stops, dueOn, places, at } = silence;
  const t = translator(locale);
  const { procedure } = registered;
  const { title } = registered.words[locale];
  const { effect, ref } = procedure.deadlines.silence;
  const effectiveOn = toDay(entry.effectiveOn);
  const { value: term, source } = procedure.deadlines.resolveWithin.entryOn(effectiveOn);
  const instant = (when: Date) => formatInstant(when, locale, { zone: true, seconds: true });
  const say = (day: Day) => formatDay(day, locale);
  return {
    title: t('deadlines.certificate.title', { title }),
    lead: t('deadlines.certificate.lead', { day: say(dueOn), when: instant(at) }),
    sections: [
      {
        title: t('deadlines.certificate.application'),
        rows: [
          [t('issued.receipt.person'), `${person.givenName} ${person.surnames}`],
          [t('issued.receipt.idNumber'), person.idNumber],
          [t('issued.receipt.body'), t(`issued.bodies.${procedure.body}`)],
          [t('issued.receipt.procedure'), `${procedure.code} · ${title}`],
          [t('issued.receipt.number'), entry.number],
          [t('issued.receipt.presentedAt'), instant(entry.presentedAt)],
          [t('issued.receipt.effectiveOn'), say(effectiveOn)],
        ],
      },
      {
        title: t('deadlines.certificate.term'),
        rows: [
          [
            t('issued.receipt.resolveWithin'),
            t('deadlines.certificate.termValue', { term: sayTerm(term, locale), source: citation(source, locale) }),
          ],
          [t('deadlines.certificate.firstEnd'), say(decisionDue(effectiveOn, term, places))],
          [t('deadlines.certificate.lastDay'), say(dueOn)],
        ],
        ...(stops.length === 0 && { paragraphs: [t('deadlines.certificate.noStops')] }),
        ...(stops.length > 0 && {
          list: stops.map(({ from, to }) => t('deadlines.certificate.stop', { from: say(from), to: say(to) })),
        }),
      },
      {
        title: t('deadlines.certificate.means'),
        paragraphs: [
          t(`deadlines.certificate.effect.${effect}`, { source: citation(ref, locale) }),
          t('deadlines.certificate.since', { day: say(dueOn) }),
        ],
      },
      claimSection(silence),
      {
        title: t('deadlines.certificate.next'),
        paragraphs: [t('deadlines.certificate.duty'), t(`deadlines.certificate.later.${effect}`)],
      },
      {
        title: t('deadlines.certificate.about'),
        paragraphs: [t('deadlines.certificate.automatic'), ...(sealSection(locale).paragraphs ?? [])],
      },
    ],
  };
};
