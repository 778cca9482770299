import { type Locale, locales } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import { boeUrl, citation, type LegalRef } from '@/lib/law/legal-ref';
import { type AwardLine, assess, brokenChecks, contextOf, type Verdict } from './assess';
import type { Figure, Known } from './kernel';
import type { Registered, Words } from './registry';
import { sayVerdict } from './say';

const inEach = <T>(say: (locale: Locale) => T) =>
  Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Record<Locale, T>;
const euros = (cents: number) => cents / 100;
const plain = ({ unit, value }: Figure) => (unit === 'money' || unit === 'percent' ? value / 100 : value);
export const explainRef = (ref: LegalRef) => ({ ...ref, citation: citation(ref, 'es'), url: boeUrl(ref) });

const unknown: Record<Locale, string> = { es: 'Falta saber', en: 'Still to be known' };
const reasonOf = (words: Words, verdict: Verdict, locale: Locale): string =>
  sayVerdict(words, verdict, locale) ??
  `${unknown[locale]}: ${verdict.missing.map((key) => words.facts[key]?.label ?? key).join(' · ')}`;

/** A verdict for other programs: its figures, its article and its sentence in each language. */
export const explainVerdict = (words: Registered['words'], verdict: Verdict) => ({
  id: verdict.id,
  outcome: verdict.outcome,
  ref: explainRef(verdict.ref),
  reads: verdict.reads,
  missing: verdict.missing,
  figures: Object.fromEntries(Object.entries(verdict.figures).map(([id, shown]) => [id, plain(shown)])),
  reason: inEach((locale) => reasonOf(words[locale], verdict, locale)),
});

/** A line of an award for other programs: money in euros, percentages as such. */
export const explainLine = (words: Registered['words'], line: AwardLine) => ({
  id: line.id,
  value: plain(line),
  unit: line.unit === 'money' ? 'euros' : line.unit,
  ref: explainRef(line.ref),
  label: inEach((locale) => words[locale].lines[line.id] ?? line.id),
});

/** The assessment as JSON for other programs: money in euros, each rule with its article and its sentence. */
export const explain = ({ procedure, words }: Registered, facts: Known, today: Day) => {
  const { verdicts, award, documents, ...rest } = assess(procedure, facts, today);
  const { resolveWithin, silence, arrears } = procedure.deadlines;
  const { value: term, source } = resolveWithin.entryOn(today);
  return {
    ...rest,
    verdicts: verdicts.map((verdict) => explainVerdict(words, verdict)),
    award: award && {
      total: award.total === null ? null : euros(award.total),
      ...(award.recurring && {
        recurring: {
          ...award.recurring,
          value: euros(award.recurring.value),
          ...(award.recurring.once && { once: euros(award.recurring.once) }),
        },
      }),
      values: Object.fromEntries(award.lines.map((line) => [line.id, plain(line)])),
      lines: award.lines.map((line) => explainLine(words, line)),
      periods: award.periods,
      payments: award.payments.map((payment) => ({ ...payment, value: euros(payment.value) })),
    },
    /** Answers that do not go together; a form would not go on. */
    checks: brokenChecks(procedure, facts, contextOf(procedure, facts, today)).map(({ id, field }) => ({
      id,
      field,
      reason: inEach((locale) => words[locale].checks[id] ?? id),
    })),
    documents: documents.map(({ id, required, ref }) => ({
      id,
      required,
      ref: explainRef(ref),
      name: inEach((locale) => words[locale].documents[id]?.name ?? id),
    })),
    deadlines: {
      resolveWithin: term,
      resolveRef: explainRef(source),
      silence: silence.effect,
      silenceRef: explainRef(silence.ref),
      ...(arrears && { arrearsMonths: arrears.months, arrearsRef: explainRef(arrears.ref) }),
    },
  };
};
