import 'server-only';
import { parsePoints } from '@/lib/casework/revision';
import { type Assessment, outcomeOf } from '@/lib/catalogue/assess';
import type { Known } from '@/lib/catalogue/kernel';
import type { Registered } from '@/lib/catalogue/registry';
import { resultOf, sayLine, sayValue, sayVerdict } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

type About = { readonly registered: Registered; readonly assessment: Assessment; readonly facts: Known };
/** A point of a decision: what it is, and what the decision said of it and why. */
export type SaidPoint = { readonly point: string; readonly label: string; readonly said: string };

/** Points of a decision in words; one that is not in it any more is left out. */
export const sayPoints = (
  points: readonly string[],
  { registered, assessment, facts }: About,
  locale: Locale,
): readonly SaidPoint[] => {
  const t = translator(locale);
  const words = registered.words[locale];
  return parsePoints(points).flatMap(({ of, id }) => {
    if (of === 'notice') return [{ point: of, label: t('after.points.notice'), said: t('after.points.noticeText') }];
    const point = `${of}:${id}`;
    if (of === 'requirement') {
      const verdict = assessment.verdicts.find((each) => each.id === id);
      if (!verdict) return [];
      const result = t(`issued.decision.results.${resultOf(verdict)}`);
      const why = sayVerdict(words, verdict, locale);
      return [{ point, label: words.requirements[id]?.title ?? id, said: why ? `${result}: ${why}` : result }];
    }
    if (of === 'line') {
      const line = assessment.award?.lines.find((each) => each.id === id);
      const said = line && sayLine(words, line, locale);
      return said ? [{ point, label: said.label, said: said.value }] : [];
    }
    const field = registered.procedure.facts[id];
    const word = words.facts[id];
    return field && word && facts[id] !== undefined
      ? [{ point, label: word.name, said: sayValue(field, word as never, facts[id], locale) }]
      : [];
  });
};

/** Everything a decision says that can be wrong: requirements not met first, then the amounts, then the facts it read. */
export const pointsOf = ({ registered, assessment, facts }: About) => {
  const read = new Set([...assessment.verdicts.flatMap(({ reads }) => reads), ...registered.procedure.award.needs]);
  const { award, verdicts } = assessment;
  return {
    requirements: verdicts.filter((verdict) => outcomeOf(verdict) === 'unmet').map(({ id }) => `requirement:${id}`),
    lines: (award?.lines ?? []).map(({ id }) => `line:${id}`),
    facts: Object.keys(registered.procedure.facts)
      .filter((key) => read.has(key) && facts[key] !== undefined)
      .map((key) => `fact:${key}`),
  };
};
