import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import type { Known } from '@/lib/catalogue/kernel';
import { reading } from '@/lib/db/transact';
import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import {
  baseWindowOn,
  type Choice,
  choiceOf,
  coverWindowOn,
  type Fee,
  feeOf,
  wholeCover,
} from '@/lib/law/self-employed';
import { type Situation, situationOn } from '@/lib/record/self-employment';
import { selfEmploymentOf } from './rows';

export type FeePreview = {
  readonly on: Day;
  readonly before: Fee | null;
  /** None while what it depends on is not answered. */
  readonly after: Fee | null;
  /** The bases of the band, with the fee of the least and of the most. */
  readonly range: (Choice & { readonly low: Fee; readonly high: Fee }) | null;
};

const ofBase = (facts: Known, now: Situation, later: Situation, on: Day): FeePreview => {
  const { expectedIncome: income, chosenBase: base, companyOrFamily: company } = facts;
  const cover = later.cover ?? wholeCover;
  const choice = income === undefined ? null : choiceOf(income as Cents, on, { company: company === true });
  return {
    on,
    before: now.fee,
    after: base === undefined ? null : feeOf(base as Cents, on, cover),
    range: choice && {
      ...choice,
      low: feeOf(choice.minimumBase, on, cover),
      high: feeOf(choice.maximumBase, on, cover),
    },
  };
};
const ofCover = (facts: Known, now: Situation, later: Situation, on: Day): FeePreview => ({
  on,
  before: now.fee,
  after:
    later.base && facts.wantsSickLeave !== undefined
      ? feeOf(later.base.base, on, {
          sickLeave: facts.wantsSickLeave !== false,
          professional: facts.wantsProfessional !== false,
          cessation: facts.wantsCessation !== false,
        })
      : null,
  range: null,
});

/** What a change of base or cover would do to the monthly fee; null for any other procedure. */
export const getFeePreview = async (actor: Actor, slug: string, facts: Known): Promise<FeePreview | null> => {
  if (slug !== 'self-employed-base' && slug !== 'self-employed-cover') return null;
  const personId = principalOf(actor);
  assertCan(actor, 'read:case', { personId, procedure: slug });
  const rows = await reading(actor, (tx) => selfEmploymentOf(tx, personId));
  const day = today();
  const now = situationOn(rows, day);
  const on = (slug === 'self-employed-base' ? baseWindowOn(day) : coverWindowOn(day)).effectOn;
  return (slug === 'self-employed-base' ? ofBase : ofCover)(facts, now, situationOn(rows, on), on);
};
