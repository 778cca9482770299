import type { Procedure } from '@/lib/catalogue/kernel';
import { type Place, type Term, termEnd } from '@/lib/law/calendar';
import type { Day } from '@/lib/law/day';
import type { LegalRef } from '@/lib/law/legal-ref';
import type { Parameter } from '@/lib/law/parameter';
import {
  administrativeAppealTerm,
  administrativeCourtTerm,
  lawsuitTerm,
  priorClaimTerm,
} from '@/lib/law/parameters/procedure-terms';
import { answerAdministrativeAppeal, answerPriorClaim } from '@/lib/law/parameters/resolution-terms';

/** What is presented against a decision: a prior claim before the social court, or an administrative appeal (alzada). */
export type Remedy = 'prior-claim' | 'administrative-appeal';

/**
 * The remedy of a procedure. Acts of the treasury on registration, changes of data and contributions are not of the social
 * court (Ley 36/2011 art. 3.f): they are appealed to the superior (Ley 39/2015 arts. 121 and 122).
 */
export const remedyOf = ({ body, kind }: Pick<Procedure, 'body' | 'kind'>): Remedy =>
  body === 'TGSS' && kind === 'change' ? 'administrative-appeal' : 'prior-claim';

export type DatedTerm = { readonly term: Term; readonly source: LegalRef };
type Terms = { readonly present: Figure; readonly answer: Figure; readonly court: Figure };
type Figure = (on: Day) => DatedTerm;
const inUnit =
  (parameter: Pick<Parameter<number>, 'entryOn'>, unit: (count: number) => Term): Figure =>
  (on) => {
    const { value, source } = parameter.entryOn(on);
    return { term: unit(value), source };
  };
const workingDays = (count: number): Term => ({ workingDays: count });
const months = (count: number): Term => ({ months: count });

const termsOf: Readonly<Record<Remedy, Terms>> = {
  'prior-claim': {
    present: inUnit(priorClaimTerm, workingDays),
    answer: inUnit(answerPriorClaim, workingDays),
    court: inUnit(lawsuitTerm, workingDays),
  },
  'administrative-appeal': {
    present: inUnit(administrativeAppealTerm, months),
    answer: inUnit(answerAdministrativeAppeal, months),
    court: inUnit(administrativeCourtTerm, months),
  },
};

/** A term of a remedy on a day: to present it, to answer it, or to go to court afterwards. */
export const remedyTerm = (remedy: Remedy, step: keyof Terms, on: Day): DatedTerm => termsOf[remedy][step](on);

/** Its last day, counted from the notification (or, to answer, from the entry in the register). */
export const remedyDue = (remedy: Remedy, step: keyof Terms, from: Day, places: readonly Place[]): Day =>
  termEnd(from, remedyTerm(remedy, step, from).term, places);
