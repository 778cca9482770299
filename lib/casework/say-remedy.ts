import type { Procedure } from '@/lib/catalogue/kernel';
import { sayTerm } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import { remedyOf, remedyTerm } from './remedy';
import type { RevisionKind } from './revision';

type Of = Pick<Procedure, 'body' | 'kind'>;

/** Name of what is asked about a decision: the objection by the name it has in that procedure. */
export const sayRevisionKind = (kind: RevisionKind, procedure: Of, locale: Locale): string =>
  kind === 'prior_claim'
    ? translator(locale)(`remedies.${remedyOf(procedure)}.name`)
    : translator(locale)(`after.kinds.${kind}`);

/** A term of the remedy in words and its source: '1 mes', 'art. 122.1 Ley 39/2015'. */
export const sayRemedyTerm = (procedure: Of, step: 'present' | 'answer' | 'court', on: Day, locale: Locale) => {
  const { term, source } = remedyTerm(remedyOf(procedure), step, on);
  return { term: sayTerm(term, locale), source: citation(source, locale) };
};

/** How to disagree with a decision of that day: what is presented, in which time, and which court comes after it. */
export const sayHowToDisagree = (procedure: Of, on: Day, locale: Locale): string =>
  translator(locale)(`remedies.${remedyOf(procedure)}.after`, {
    ...sayRemedyTerm(procedure, 'present', on, locale),
    court: sayRemedyTerm(procedure, 'court', on, locale).term,
  });
